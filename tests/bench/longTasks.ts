/** How long a page has stood still at most; the browser tells of tasks longer than 50 ms alone. */
import type { Page } from 'playwright'
import { quiet } from './openData'

declare const tasks: number[]

/** For pages that are opened from now on. */
export const watchTasks = (page: Page) =>
  page.addInitScript(() => {
    const durations: number[] = []
    Object.assign(window, { tasks: durations })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration)
    }).observe({ type: 'longtask' })
  })

/** Milliseconds of the longest task while `act` is done and until the page has come to rest; 0 when none was long. */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await quiet(page)
  await page.evaluate(() => (tasks.length = 0))
  await act()
  await quiet(page)
  return Math.max(0, ...(await page.evaluate(() => tasks)))
}
