/**
 * Several tabs, one store: one tab writes at a time, and all of them hear of it.
 *
 * A Web Lock has one owner, and is free again when its tab is gone, however it went. While another tab owns it
 * this one only reads. Without Web Locks or BroadcastChannel tabs do not know of each other; what they write is
 * whole all the same, since every change is one transaction.
 */
const LOCK = 'axes-data-sets'
/** As long as a writer waits for another. */
const PATIENCE_MS = 5000

type Message = 'writing' | 'changed'
/** @param isBusy another tab is writing just now */
export type TabListener = (isBusy: boolean) => void

const lockManager = (): LockManager | null => {
  try {
    return navigator.locks ?? null
  } catch {
    return null
  }
}

const openChannel = (): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(LOCK)
  } catch {
    return null
  }
}

export interface Tabs {
  /** Runs `write` while no other tab writes; `null` when another one does not come to an end. */
  writeAlone: <T>(write: () => Promise<T>) => Promise<T | null>
  /** Called whenever something changed, here or in another tab. @returns its undo */
  listen: (listener: TabListener) => () => void
  /** Something changed here that other tabs do not see: what is only in memory. */
  tellHere: () => void
}

export function createTabs(): Tabs {
  const listeners = new Set<TabListener>()
  const channel = openChannel()
  const tell = (isBusy: boolean) => {
    for (const listener of listeners) listener(isBusy)
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target but its own origin
  const say = (message: Message) => channel?.postMessage(message)

  /** Waits for the end of the other tab's writing, even when that tab is closed in the midst of it. */
  const waitForOther = async () => {
    tell(true)
    await lockManager()
      ?.request(LOCK, { mode: 'shared' }, () => Promise.resolve())
      .catch(() => undefined)
    tell(false)
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'writing' && lockManager() !== null) void waitForOther()
    if (data === 'changed') tell(false)
  })

  const announced = async <T>(write: () => Promise<T>): Promise<T> => {
    say('writing')
    try {
      return await write()
    } finally {
      say('changed')
      tell(false)
    }
  }

  return {
    async writeAlone(write) {
      const locks = lockManager()
      if (locks === null) return announced(write)
      let isGranted = false
      try {
        return await locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
          isGranted = true
          return announced(write)
        })
      } catch (error) {
        if (isGranted) throw error
        // A page without an origin of its own may ask for no lock; there is nothing to share either.
        if (error instanceof DOMException && error.name === 'SecurityError') return announced(write)
        return null
      }
    },
    listen(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    tellHere: () => tell(false),
  }
}
