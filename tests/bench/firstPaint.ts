/** The built app against an empty page from the same server, in fresh contexts of one browser. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Row, Sample } from './measure'
import { sampleOf } from './measure'
import { ready } from './openData'
import type { Stage } from './stage'

const ROUNDS = 15

const firstPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint')
          if (paint !== undefined) resolve(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )

async function sample(stage: Stage, measure: (page: Page) => Promise<number>): Promise<Sample> {
  const times: number[] = []
  for (let round = 0; round < stage.rounds(ROUNDS); round++) {
    const page = await stage.newPage()
    times.push(await measure(page))
    await page.context().close()
  }
  return sampleOf(times)
}

export async function benchFirstPaint(stage: Stage): Promise<readonly Row[]> {
  const empty = stage.folder('empty')
  writeFileSync(
    join(empty, 'index.html'),
    '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>',
  )
  const [app, nothing] = await Promise.all([stage.serve(stage.dist()), stage.serve(empty)])
  const paintOf = (address: string) =>
    sample(stage, async (page) => {
      await page.goto(address)
      return firstPaint(page)
    })
  const baseline = { name: 'first paint of an empty page', sample: await paintOf(nothing) }
  const painted = await paintOf(app)
  const shown = await sample(stage, async (page) => {
    await page.goto(app)
    await ready(page)
    return page.evaluate(() => performance.now())
  })
  return [
    { name: 'first paint of the app', ours: painted, baseline },
    { name: 'map, list and summary are there', ours: shown, baseline },
  ]
}
