/**
 * The built front page on a slow line and a slow phone (1.6 Mbit/s, 150 ms to and fro, a processor four times
 * slower), against the same build without the page that is drawn in its HTML: when list and map can be read, when
 * the app answers, when the timeline is there; and how much the page moved about by itself.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from '../../scripts/browser'
import { serveFolder } from '../../scripts/staticServer'
import type { Row, Sample } from './measure'
import { sampleOf } from './measure'

const ROUNDS = 5
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
/** The timeline stands on the first screen of a desk; on a phone it is a tab away. */
const DESK = { width: 1280, height: 800 }

interface Marks {
  /** Milliseconds since the address was asked for. */
  readonly readable: number
  readonly ready: number
  readonly timeline: number
  /** Cumulative layout shift. */
  readonly shift: number
}

/** Notes in the page itself when each thing is first there. */
const watch = () => {
  const marks = { readable: 0, ready: 0, timeline: 0, shift: 0 }
  Object.assign(window, { marks })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) marks.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  // An interval, since it runs while a busy page draws nothing; nameless, since the page lacks what names need.
  const timer = setInterval(() => {
    const now = performance.now()
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
    const isDrawn =
      document.querySelector('#static .row') !== null && document.querySelector('#static svg path') !== null
    if (marks.readable === 0 && isPainted && isDrawn) marks.readable = now
    if (marks.ready === 0 && document.documentElement.dataset['state'] === 'ready') {
      marks.ready = now
      marks.readable ||= now
    }
    if (document.querySelector('[data-bar]') === null) return
    marks.timeline = now
    clearInterval(timer)
  }, 10)
}

async function openOnce(browser: Browser, address: string): Promise<Marks> {
  const context = await browser.newContext({ viewport: DESK, locale: 'fr-FR' })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', LINE)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('[data-bar]') !== null, undefined, {
    timeout: 60_000,
  })
  const marks = await page.evaluate(() => (window as unknown as { marks: Marks }).marks)
  await context.close()
  return marks
}

/** The same files, the front page without what is drawn in it. */
function withoutStaticView(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'axes-plain-'))
  cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('previews') })
  const file = join(folder, 'index.html')
  const html = readFileSync(file, 'utf8')
  const [start, end] = [html.indexOf('<div id="static"'), html.lastIndexOf('</body>')]
  if (start === -1) throw new Error('slowLine: the front page draws nothing')
  writeFileSync(file, `${html.slice(0, start)}<div id="root"></div>${html.slice(end)}`)
  return folder
}

/** @returns rows of times, and the layout shift with and without the drawn page */
export async function benchSlowLine(
  dist: string,
): Promise<{ readonly rows: readonly Row[]; readonly shift: readonly [Sample, Sample] } | null> {
  const found = await findBrowser()
  if (found === null) return null
  const plain = withoutStaticView(dist)
  const [ours, baseline] = await Promise.all([serveFolder(dist, 0), serveFolder(plain, 0)])
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...(process.env as Record<string, string>), ...found.env },
  })
  try {
    const [drawn, plainly]: [Marks[], Marks[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      drawn.push(await openOnce(browser, ours.address))
      plainly.push(await openOnce(browser, baseline.address))
    }
    const of = (marks: readonly Marks[], name: keyof Marks) => sampleOf(marks.map((each) => each[name]))
    const row = (name: string, mark: keyof Marks): Row => ({
      name,
      ours: of(drawn, mark),
      against: 'the same without the drawn page',
      baseline: of(plainly, mark),
    })
    return {
      rows: [
        row('list and map can be read', 'readable'),
        row('the app answers', 'ready'),
        row('the timeline is there', 'timeline'),
      ],
      shift: [of(drawn, 'shift'), of(plainly, 'shift')],
    }
  } finally {
    await browser.close()
    for (const { server } of [ours, baseline]) {
      server.close()
      server.closeAllConnections()
    }
    rmSync(plain, { recursive: true })
  }
}
