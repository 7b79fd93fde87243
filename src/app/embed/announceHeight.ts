/**
 * Tells the page around a frame how high the frame should be: the whole of the protocol of docs/embedding.md.
 *
 * A message goes up when the frame opens and when its width changes what suits it. None is listened to, so no
 * page around can steer the atlas by one; and it carries a height, nothing that a reader has chosen.
 */

/** CSS pixels: header and foot; the timeline, on frames wide enough for it; the least and the most of the whole. */
const BARS = 70
const TIMELINE = { height: 200, fromWidth: 480 }
const [LOWEST, HIGHEST] = [150, 900]

/** The height that suits a width: a map in the shape of the plate, flatter where it is wide. */
export function suitedHeight(width: number): number {
  const map = width * (width < TIMELINE.fromWidth ? 0.75 : 0.5)
  const timeline = width < TIMELINE.fromWidth ? 0 : TIMELINE.height
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, BARS + map + timeline)))
}

/** Starts telling; nothing outside a frame. @returns its undo */
export function announceHeight(): () => void {
  if (window.parent === window) return () => undefined
  let told = 0
  const tell = () => {
    const height = suitedHeight(document.documentElement.clientWidth)
    if (height === told) return
    told = height
    // To whatever page is around: it is for that page to know which of its frames it trusts.
    window.parent.postMessage({ type: 'axes:height', version: 1, height }, '*')
  }
  window.addEventListener('resize', tell)
  tell()
  return () => window.removeEventListener('resize', tell)
}
