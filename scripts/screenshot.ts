/**
 * Makes the pictures of the README in `docs/` from the built app: `tsx scripts/screenshot.ts`. Those of many visits
 * show the travels of the US secretaries of state, where the table is at hand. With `--all DIR` it makes one of
 * every view, in both themes and languages, for desk and phone, to be looked at.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright'
import { chromium } from 'playwright'
import { goTo, openData, quiet, ready } from '../tests/bench/openData'
import { findBrowser } from './browser'
import { palettePng } from './palettePng'
import { serveFolder } from './staticServer'

interface Shot {
  readonly path: string
  readonly query: string
  readonly width: number
  readonly height: number
  readonly scale: number
  /** The tab of the sheet to show, on a phone. */
  readonly tab?: RegExp
  /** A table to open first; the query is that of the view of its records. */
  readonly file?: string
}

/** CC0 1.0, its places GeoNames, CC BY 4.0. */
const TRAVELS = '../shared/data/us-secretary-travels.csv'
/** A file is opened on a desk, whatever the picture's screen. */
const DESK = { width: 1440, height: 900 }

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

function readmeShots(): readonly Shot[] {
  const travels = existsSync(TRAVELS)
    ? [
        {
          path: 'docs/many-visits.png',
          query: 'lang=fr&theme=light',
          ...DESK,
          scale: 1,
          file: TRAVELS,
        },
        {
          path: 'docs/many-visits-phone.png',
          query: 'lang=fr&theme=dark',
          width: 360,
          height: 640,
          scale: 2,
          file: TRAVELS,
        },
      ]
    : []
  return [
    { path: 'docs/screenshot.png', query: `${MOSCOW}&lang=fr&theme=light`, ...DESK, scale: 1 },
    ...travels,
  ]
}

/** The screen in few colours. @param reader a blank page, which reads the picture that was taken */
async function shoot(page: Page, reader: Page): Promise<Buffer> {
  const screen = (await page.screenshot()).toString('base64')
  const { bytes, width, height } = await reader.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const ctx = canvas.getContext('2d')
    if (ctx === null) throw new Error('shoot: no canvas')
    ctx.drawImage(image, 0, 0)
    const { data } = ctx.getImageData(0, 0, image.width, image.height)
    const blob = new Blob([data])
    const address = await new Promise<string>((resolve) => {
      const file = new FileReader()
      file.addEventListener('load', () => resolve(typeof file.result === 'string' ? file.result : ''))
      file.readAsDataURL(blob)
    })
    return { bytes: address.slice(address.indexOf(',') + 1), width: image.width, height: image.height }
  }, screen)
  return palettePng(Buffer.from(bytes, 'base64'), width, height)
}

if (values.all !== undefined) mkdirSync(values.all, { recursive: true })
const shots = values.all === undefined ? readmeShots() : allShots(values.all)

const found = await findBrowser()
if (found === null) throw new Error('No Chromium: install one or name it in CHROME_PATH')
const { address, server } = await serveFolder(values.dir, 0)
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...process.env, ...found.env },
})
const reader = await browser.newPage()
for (const { path, query, width, height, scale, tab, file } of shots) {
  const viewport = file === undefined ? { width, height } : DESK
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, locale: 'en-GB' })
  if (file === undefined) await page.goto(`${address}?${query}`)
  else {
    await page.goto(address)
    await openData(page, file)
    await goTo(page, `${page.url()}&${query}`)
    await page.setViewportSize({ width, height })
  }
  await ready(page)
  if (tab !== undefined) await page.getByRole('tab', { name: tab }).click()
  await quiet(page)
  writeFileSync(path, await shoot(page, reader))
  await page.close()
  console.log(path)
}
await browser.close()
server.close()
server.closeAllConnections()
