/**
 * The built front page on a slow line and a slow phone (1.6 Mbit/s, 150 ms to and fro, a processor four times
 * slower), against the same build without the page that is drawn in its HTML: when list and map can be read, when
 * the app answers, when the timeline is there; and how much the page moved about by itself.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright'
import type { Budget, Row } from './measure'
import { sampleOf } from './measure'
import type { Stage } from './stage'

const ROUNDS = 5
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
/** The timeline stands on the first screen of a desk; on a phone it is a tab away. */
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'fr-FR' }

interface Marks {
  /** Milliseconds since the address was asked for. */
  readonly readable: number
  readonly ready: number
  readonly timeline: number
  /** Cumulative layout shift. */
  readonly shift: number
}

declare const marks: Marks

/** Notes in the page itself when each thing is first there. Nothing in it has a name: the page lacks what names need. */
const watch = () => {
  const noted = { readable: 0, ready: 0, timeline: 0, shift: 0 }
  Object.assign(window, { marks: noted })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isOwn = 'hadRecentInput' in entry && entry.hadRecentInput === false
      if (isOwn && 'value' in entry && typeof entry.value === 'number') noted.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  let drawnAt = Infinity
  new MutationObserver((_, observer) => {
    if (document.querySelector('#static .row + .row') === null) return
    if (document.querySelector('#static svg path') === null) return
    drawnAt = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
  // The browser says when the paint of a frame stood on the screen, of those that show the first or a larger thing.
  for (const type of ['paint', 'largest-contentful-paint'])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('paintTime' in entry && 'presentationTime' in entry)) continue
        if (Number(entry.paintTime) > drawnAt) noted.readable ||= Number(entry.presentationTime)
      }
    }).observe({ type, buffered: true })
  // An interval, since it runs while a busy page draws nothing.
  const timer = setInterval(() => {
    const now = performance.now()
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
    if (isPainted && now > drawnAt) noted.readable ||= now
    if (noted.ready === 0 && document.documentElement.dataset['state'] === 'ready') {
      noted.ready = now
      noted.readable ||= now
    }
    if (document.querySelector('[data-bar]') === null) return
    noted.timeline = now
    clearInterval(timer)
  }, 10)
}

async function openOnce(stage: Stage, address: string): Promise<Marks> {
  const page = await stage.newReadersPage(DESK)
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', LINE)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('[data-bar]').first().waitFor({ state: 'attached', timeout: 60_000 })
  const noted = await page.evaluate(() => marks)
  if (noted.timeline === 0) throw new Error('slowLine: nothing was noted')
  await page.context().close()
  return noted
}

/** The same files, the front page without what is drawn in it. */
function withoutStaticView(stage: Stage): string {
  const folder = stage.folder('plain')
  cpSync(stage.dist(), folder, { recursive: true, filter: (path) => !path.includes('previews') })
  const file = join(folder, 'index.html')
  const html = readFileSync(file, 'utf8')
  const [start, end] = [html.indexOf('<div id="static"'), html.lastIndexOf('</body>')]
  if (start === -1) throw new Error('slowLine: the front page draws nothing')
  writeFileSync(file, `${html.slice(0, start)}<div id="root"></div>${html.slice(end)}`)
  return folder
}

export async function benchSlowLine(stage: Stage): Promise<readonly Row[]> {
  const ours = await stage.serve(stage.dist())
  const baseline = await stage.serve(withoutStaticView(stage))
  const [drawn, plainly]: [Marks[], Marks[]] = [[], []]
  for (let round = 0; round < stage.rounds(ROUNDS); round++) {
    drawn.push(await openOnce(stage, ours))
    plainly.push(await openOnce(stage, baseline))
  }
  const of = (noted: readonly Marks[], name: keyof Marks) => sampleOf(noted.map((each) => each[name]))
  const row = (name: string, mark: keyof Marks, budget: Budget): Row => ({
    name,
    ours: of(drawn, mark),
    baseline: { name: 'the same without the drawn page', sample: of(plainly, mark) },
    budget,
  })
  return [
    row('list and map can be read', 'readable', { of: 'median', most: 1000 }),
    row('the app answers', 'ready', { of: 'median', most: 3500 }),
    row('the timeline is there', 'timeline', { of: 'median', most: 5000 }),
    { ...row('layout shift', 'shift', { of: 'p95', most: 0.02 }), unit: '' },
  ]
}
