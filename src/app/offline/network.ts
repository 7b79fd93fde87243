/** Whether there is a network, and where there is none, whether the atlas opens all the same. */

export type Network =
  /** As far as the browser knows: it may be a line that gives nothing. */
  | 'online'
  /** Without a network; the atlas is kept in this browser and opens at any link. */
  | 'kept'
  /** Without a network; what is open stays, and nothing else opens. */
  | 'page-only'

/** `null` where there are no service workers, or none for a frame of this kind. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null
  } catch {
    return null
  }
}

export const readNetwork = (): Network =>
  navigator.onLine ? 'online' : (serviceWorkers()?.controller ?? null) === null ? 'page-only' : 'kept'

/** @returns its undo */
export function subscribeToNetwork(onChange: () => void): () => void {
  const watch = new AbortController()
  const { signal } = watch
  window.addEventListener('online', onChange, { signal })
  window.addEventListener('offline', onChange, { signal })
  serviceWorkers()?.addEventListener('controllerchange', onChange, { signal })
  return () => watch.abort()
}
