/**
 * A tab that was opened before a deployment asks for scripts that the server may no longer have. The page is
 * then loaded again, at its address, and finds the new ones: once, since a reload that did not help would
 * follow itself for ever. After that, and without a network, the part that asked says that it failed.
 */

/** A script that is lost so soon after a reload is not lost to a deployment. */
const SOON_MS = 10_000

export function reloadLostChunks(): void {
  window.addEventListener('vite:preloadError', () => {
    const [opened] = performance.getEntriesByType('navigation')
    const isReloaded = opened !== undefined && 'type' in opened && opened.type === 'reload'
    if (navigator.onLine && !(isReloaded && performance.now() < SOON_MS)) window.location.reload()
  })
}
