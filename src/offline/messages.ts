/** What the page may say to its service worker: take over from the version that runs. */
export const SKIP_WAITING = 'skip-waiting'
