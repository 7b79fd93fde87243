/** Focus that has to wait for what it goes to, and whether the reader is at the keyboard at all. */

const MOST_FRAMES = 30

/** Focuses the first element that answers to one of the selectors, as soon as one is in the document; gives up after half a second. */
export function focusWhenThere(...selectors: readonly string[]): void {
  let frames = 0
  const look = () => {
    for (const selector of selectors) {
      const found = document.querySelector(selector)
      if (found instanceof HTMLElement || found instanceof SVGElement) {
        found.focus()
        return
      }
    }
    frames += 1
    if (frames < MOST_FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

let lastInput: 'keyboard' | 'pointer' | null = null
if (typeof window !== 'undefined') {
  window.addEventListener('keydown', () => (lastInput = 'keyboard'), true)
  window.addEventListener('pointerdown', () => (lastInput = 'pointer'), true)
}

/** Whether the last thing that the reader did was to press a key. */
export const isAtKeyboard = (): boolean => lastInput === 'keyboard'
