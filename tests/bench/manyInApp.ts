/**
 * The built app over 100,000 made visits: a country picked against an operation that does nothing (F1), and a table
 * of as many rows opened against the bare parse of its text by the CSV library (I1).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from '../../scripts/browser'
import { serveFolder } from '../../scripts/staticServer'
import { manyVisits, visitsCsv } from './manyVisits'
import type { Row, Sample } from './measure'
import { sampleOf } from './measure'

const COUNT = 100_000
const ROUNDS = 20
const IMPORTS = 3
const PICKED = ['CHN', 'IND', 'RUS', 'BRA', 'EGY'] as const
/** A file is read, or a hundred thousand records are parsed. */
const PATIENCE_MS = 180_000

/** From an event on `selector` to the picture that follows it; on nothing, an operation that does nothing. */
const timeClick = (page: Page, selector: string | null): Promise<number> =>
  page.evaluate(
    (found) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const target = found === null ? document.createElement('div') : document.querySelector(found)
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        requestAnimationFrame(() => {
          // A message is answered after the picture is painted.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - start))
          port1.start()
          port2.postMessage(null)
        })
      }),
    selector,
  )

async function sampleClicks(page: Page, selectorOf: (round: number) => string | null): Promise<Sample> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await timeClick(page, selectorOf(round)))
    await page.waitForTimeout(200)
  }
  return sampleOf(times)
}

const ready = (page: Page) =>
  page.locator('html[data-state="ready"]').waitFor({ state: 'attached', timeout: PATIENCE_MS })

/** Milliseconds from the choice of the file to its preview, and the longest task of the page meanwhile. */
async function importOnce(page: Page, address: string, csv: string) {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  await page.goto(address)
  await ready(page)
  await page.getByRole('button', { name: 'Open a file' }).click()
  const input = page.locator('input[type="file"]')
  await input.waitFor({ state: 'attached' })
  await page.waitForTimeout(1000)
  await page.evaluate(() => ((window as unknown as { tasks: number[] }).tasks.length = 0))
  const start = performance.now()
  await input.setInputFiles(csv)
  await page.getByRole('button', { name: /^Open .* records/ }).waitFor({ timeout: PATIENCE_MS })
  const took = performance.now() - start
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  return { took, longest: Math.max(0, ...tasks) }
}

const parserPath = () =>
  createRequire(import.meta.url)
    .resolve('papaparse')
    .replace(/papaparse\.js$/, 'papaparse.min.js')

async function parseOnce(page: Page, text: string): Promise<number> {
  await page.goto('about:blank')
  await page.addScriptTag({ path: parserPath() })
  return page.evaluate((csv) => {
    const { Papa } = window as unknown as { readonly Papa: { parse: (csv: string) => unknown } }
    const start = performance.now()
    Papa.parse(csv)
    return performance.now() - start
  }, text)
}

/** @returns rows of times, and the longest task of the page in each import */
export async function benchManyInApp(
  dist: string,
): Promise<{ readonly rows: readonly Row[]; readonly longest: Sample } | null> {
  const found = await findBrowser()
  if (found === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'axes-many-'))
  const crowded = join(folder, 'dist')
  const csv = join(folder, 'visits.csv')
  const file = manyVisits(COUNT)
  cpSync(dist, crowded, { recursive: true })
  writeFileSync(join(crowded, 'data/atlas.json'), JSON.stringify(file))
  writeFileSync(csv, visitsCsv(file))
  const [many, few] = await Promise.all([serveFolder(crowded, 0), serveFolder(dist, 0)])
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...(process.env as Record<string, string>), ...found.env },
  })
  const newPage = async () =>
    (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })).newPage()
  try {
    const page = await newPage()
    await page.goto(many.address)
    await ready(page)
    // The index of the search is made meanwhile.
    await page.waitForTimeout(8000)
    const nothing = await sampleClicks(page, () => null)
    const picked = await sampleClicks(
      page,
      (round) => `[data-country="${PICKED[Math.floor(round / 2) % PICKED.length] ?? 'CHN'}"]`,
    )
    await page.context().close()

    const imports: { readonly took: number; readonly longest: number }[] = []
    const parses: number[] = []
    const text = readFileSync(csv, 'utf8')
    for (let round = 0; round < IMPORTS; round++) {
      const importing = await newPage()
      imports.push(await importOnce(importing, few.address, csv))
      parses.push(await parseOnce(importing, text))
      await importing.context().close()
    }
    return {
      rows: [
        {
          name: 'F1 pick a country, 100,000',
          ours: picked,
          against: 'an operation that does nothing',
          baseline: nothing,
        },
        {
          name: 'I1 import of 100,000 rows',
          ours: sampleOf(imports.map(({ took }) => took)),
          against: 'bare parse of the same text',
          baseline: sampleOf(parses),
        },
      ],
      longest: sampleOf(imports.map(({ longest }) => longest)),
    }
  } finally {
    await browser.close()
    for (const { server } of [many, few]) {
      server.close()
      server.closeAllConnections()
    }
    rmSync(folder, { recursive: true })
  }
}
