/** What programs outside hold on to: whether the page shows the view of its link. */

/**
 * The page that was drawn when the site was built stands until the app shows the view, and leaves in the same
 * picture; when the app fails it stays, readable, beneath the reason.
 */
export function markState(state: 'loading' | 'ready' | 'failed'): void {
  document.documentElement.dataset.state = state
  if (state === 'ready') document.getElementById('static')?.remove()
}
