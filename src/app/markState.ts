/** What programs outside hold on to: whether the page shows the view of its link. */

/**
 * The page that was drawn when the site was built stands until the app shows the view, and leaves in the same
 * picture; when the app fails it stays, readable, beneath the reason, unless it shows another view than the link's.
 */
export function markState(state: 'loading' | 'ready' | 'failed'): void {
  document.documentElement.dataset.state = state
  const isStale = document.documentElement.dataset['drawn'] === 'stale'
  if (state === 'ready' || (state === 'failed' && isStale)) document.getElementById('static')?.remove()
}
