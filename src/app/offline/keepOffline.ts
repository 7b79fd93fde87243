/**
 * Asks the browser to keep the atlas (`src/offline/serviceWorker.ts`), and tells when a newer version has been
 * fetched. A newer version never takes over by itself: the reader says when.
 */
import { SKIP_WAITING } from '@/offline/messages'
import { SITE_ROOT, siteAddress } from '@/ui/siteFiles'

/** How long a tab that stays open goes without asking whether there is a newer version. */
const ASK_AGAIN_MS = 3_600_000

/** Reloads the page, with its address, in the newer version; in this version's place, for every tab. */
function openNewer({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    // Another tab has let it take over.
    window.location.reload()
    return
  }
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  waiting.postMessage(SKIP_WAITING)
}

/**
 * Rejects where there are no service workers, or the browser refuses this one: the atlas then needs the network.
 *
 * @param onNewer called with what opens the newer version, perhaps more than once
 * @param signal ends the watch, not what is kept
 */
export async function keepOffline(onNewer: (open: () => void) => void, signal: AbortSignal): Promise<void> {
  const registration = await navigator.serviceWorker.register(siteAddress('sw.js'), {
    scope: SITE_ROOT,
    updateViaCache: 'none',
  })
  let asked = performance.now()

  const tell = () => {
    // The first version of all waits for a moment too.
    if (registration.waiting !== null && registration.active !== null) onNewer(() => openNewer(registration))
  }
  const watch = () => registration.installing?.addEventListener('statechange', tell, { signal })
  const askAgain = () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN_MS) return
    asked = performance.now()
    // Without a network it is asked at the next return to the tab.
    registration.update().catch(() => undefined)
  }

  if (signal.aborted) return
  registration.addEventListener('updatefound', watch, { signal })
  document.addEventListener('visibilitychange', askAgain, { signal })
  watch()
  tell()
}
