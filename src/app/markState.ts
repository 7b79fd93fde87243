/** What programs outside hold on to: whether the page shows the view of its link. */
export const markState = (state: 'loading' | 'ready' | 'failed'): void => {
  document.documentElement.dataset.state = state
}
