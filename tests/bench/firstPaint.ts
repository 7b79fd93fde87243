/** The built app against an empty page from the same server, in fresh contexts of one browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from '../../scripts/browser'
import { serveFolder } from '../../scripts/staticServer'
import type { Row, Sample } from './measure'
import { sampleOf } from './measure'

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

async function sample(browser: Browser, measure: (page: Page) => Promise<number>): Promise<Sample> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    times.push(await measure(await context.newPage()))
    await context.close()
  }
  return sampleOf(times)
}

export async function benchFirstPaint(dist: string): Promise<readonly Row[]> {
  const found = await findBrowser()
  if (found === null) return []
  const empty = mkdtempSync(join(tmpdir(), 'axes-empty-'))
  writeFileSync(
    join(empty, 'index.html'),
    '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>',
  )
  const [app, nothing] = await Promise.all([serveFolder(dist, 0), serveFolder(empty, 0)])
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...(process.env as Record<string, string>), ...found.env },
  })
  try {
    const paintOf = (address: string) =>
      sample(browser, async (page) => {
        await page.goto(address)
        return firstPaint(page)
      })
    const baseline = await paintOf(nothing.address)
    const painted = await paintOf(app.address)
    const ready = await sample(browser, async (page) => {
      await page.goto(app.address)
      await page.locator('html[data-state="ready"]').waitFor()
      return page.evaluate(() => performance.now())
    })
    const against = 'first paint of an empty page'
    return [
      { name: 'first paint of the app', ours: painted, against, baseline },
      { name: 'map, list and summary are there', ours: ready, against, baseline },
    ]
  } finally {
    await browser.close()
    for (const { server } of [app, nothing]) {
      server.close()
      server.closeAllConnections()
    }
    rmSync(empty, { recursive: true })
  }
}
