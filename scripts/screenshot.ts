/**
 * Makes `docs/screenshot.png`, the picture of the README, from the built app: `tsx scripts/screenshot.ts`. With
 * `--all DIR` it makes one of every view, in both themes and languages, for desk and phone, to be looked at.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { findBrowser } from './browser'
import { serveFolder } from './staticServer'

interface Shot {
  readonly path: string
  readonly query: string
  readonly width: number
  readonly height: number
  readonly scale: number
  /** The tab of the sheet to show, on a phone. */
  readonly tab?: RegExp
}

const MOSCOW = 'v=2021-11-10-diop-moscow'
const VIEWS: readonly (readonly [name: string, query: string])[] = [
  ['map', ''],
  ['record', MOSCOW],
  ['country', 'c=MLI&t=2021-03-01/2021-04-30'],
  ['pair', 'c=MLI,TGO&dir=between'],
  ['list', 'view=list'],
  ['nothing', 'c=NER'],
]

function allShots(folder: string): readonly Shot[] {
  const shots: Shot[] = []
  for (const theme of ['light', 'dark']) {
    for (const language of ['fr', 'en']) {
      for (const [name, view] of VIEWS) {
        const query = [view, `lang=${language}`, `theme=${theme}`].filter((part) => part !== '').join('&')
        const path = (device: string) => join(folder, `${device}-${name}-${theme}-${language}.png`)
        shots.push({ path: path('desk'), query, width: 1440, height: 900, scale: 1 })
        shots.push({ path: path('phone'), query, width: 360, height: 640, scale: 2 })
      }
      const query = `lang=${language}&theme=${theme}`
      const path = join(folder, `phone-timeline-${theme}-${language}.png`)
      shots.push({ path, query, width: 360, height: 640, scale: 2, tab: /^(Timeline|Frise)/ })
    }
  }
  return shots
}

const { values } = parseArgs({
  options: { all: { type: 'string' }, dir: { type: 'string', default: 'dist' } },
})
if (values.all !== undefined) mkdirSync(values.all, { recursive: true })
const shots =
  values.all === undefined
    ? [
        {
          path: 'docs/screenshot.png',
          query: `${MOSCOW}&lang=fr&theme=light`,
          width: 1440,
          height: 900,
          scale: 1,
        },
      ]
    : allShots(values.all)

const found = await findBrowser()
if (found === null) throw new Error('No Chromium: install one or name it in CHROME_PATH')
const { address, server } = await serveFolder(values.dir, 0)
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...(process.env as Record<string, string>), ...found.env },
})
for (const { path, query, width, height, scale, tab } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
  await page.goto(`${address}?${query}`)
  await page.locator('html[data-state="ready"]').waitFor()
  if (tab !== undefined) await page.getByRole('tab', { name: tab }).click()
  // The timeline comes after the view is ready.
  await page
    .locator('.vis-timeline')
    .waitFor({ timeout: 5000 })
    .catch(() => undefined)
  await page.waitForTimeout(600)
  await page.screenshot({ path })
  await page.close()
  console.log(path)
}
await browser.close()
server.close()
server.closeAllConnections()
