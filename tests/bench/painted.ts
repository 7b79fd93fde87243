/**
 * From an input to the picture that follows it, on any page. The input is a real one, made by the browser; the
 * start is when the page gets it, since what lies before is the way through the browser's processes, and the end is
 * the first task after the frame that it led to.
 */
import type { Page } from 'playwright'
import type { Sample } from './measure'
import { sampleOf } from './measure'

type Input = 'click' | 'input' | 'keydown' | 'pointermove' | 'scroll'

declare const nextPaint: Promise<number>

/** On a busy machine a frame may take seconds. */
const PATIENCE_MS = 30_000

/**
 * Milliseconds until what `act` does with `input` has been painted.
 *
 * @param answer where the answer stands, a selector, when it may come later than in the next frame
 */
export async function inputToPaint(
  page: Page,
  input: Input,
  act: () => Promise<unknown>,
  answer: string | null = null,
): Promise<number> {
  await page.evaluate(
    ([type, patience, selector]) => {
      const paint = new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`inputToPaint: no ${type} was painted`)), patience)
        addEventListener(
          type,
          () => {
            const start = performance.now()
            const answering = selector === null ? null : document.querySelector(selector)
            const answered = new Promise<void>((tell) => {
              if (answering === null) tell()
              else
                new MutationObserver((_, observer) => {
                  observer.disconnect()
                  tell()
                }).observe(answering, { subtree: true, childList: true, characterData: true })
            })
            void answered.then(() =>
              requestAnimationFrame(() => {
                // A message is answered after the frame is painted.
                const { port1, port2 } = new MessageChannel()
                port1.addEventListener('message', () => resolve(performance.now() - start))
                port1.start()
                port2.postMessage(null)
              }),
            )
          },
          { capture: true, once: true },
        )
      })
      Object.assign(window, { nextPaint: paint })
    },
    [input, PATIENCE_MS, answer] as const,
  )
  await act()
  return page.evaluate(() => nextPaint)
}

/** The same again and again, after three to warm up. */
export async function inputsToPaint(
  page: Page,
  input: Input,
  rounds: number,
  act: (round: number) => Promise<unknown>,
  answer: string | null = null,
): Promise<Sample> {
  const times: number[] = []
  for (let round = -3; round < rounds; round++) {
    const time = await inputToPaint(page, input, () => act(round + 3), answer)
    if (round >= 0) times.push(time)
  }
  return sampleOf(times)
}

/** A point that is dragged, round after round: to the right, and back again. */
export const dragged = (round: number, from: number, step: number, length: number): number => {
  const at = (round * step) % (2 * length)
  return from + Math.min(at, 2 * length - at)
}

/** An input that moves a dot and nothing else, on a page where nothing else is: what a frame costs at least. */
export async function emptyFrames(
  page: Page,
  input: 'keydown' | 'pointermove',
  rounds: number,
): Promise<Sample> {
  await page.setContent('<!doctype html><html lang="en"><title>Empty</title><body>·</body></html>')
  await page.evaluate((type) => {
    let moves = 0
    addEventListener(type, () => {
      moves += 1
      document.body.style.paddingLeft = `${moves % 100}px`
    })
  }, input)
  await page.mouse.move(100, 100)
  return inputsToPaint(page, input, rounds, (round) => {
    if (input === 'keydown') return page.keyboard.press('Enter')
    return page.mouse.move(dragged(round, 100, 7, 300), 100)
  })
}
