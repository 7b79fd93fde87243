/** The atlas in a frame on another site: rows 42, 66, 67 and 76 of the fault catalogue. */
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { LONG, RECORDS, expect, plain, test } from './atlasTest.ts'

/** What the dialog Share hands out. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

interface Embedded {
  readonly query: string
  readonly sandboxed?: boolean
  readonly width?: number
  readonly height?: number
}

/** The site around: another origin, which answers every path with the page last put there. */
let host: Server
let hostPage = ''
let hostAddress = ''
test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(hostPage)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}/article`
})
test.afterAll(() => new Promise((resolve) => host.close(resolve)))
test.beforeEach(({ watched }) =>
  watched.expectErrors(/another host: http:\/\/127\.0\.0\.1:\d+\/(article|favicon)/),
)

/** A page of another site with frames of the atlas in it; it keeps what they tell it in `window.told`. */
async function openHost(page: Page, base: string, ...frames: readonly Embedded[]): Promise<FrameLocator> {
  const markup = frames.map(
    ({ query, sandboxed = true, width = 800, height = 560 }) =>
      `<iframe src="${base}?${query.replaceAll('&', '&amp;')}&amp;embed=1" width="${width}" height="${height}" title="Axes" ${
        sandboxed ? `sandbox="${SANDBOX}"` : ''
      }></iframe>`,
  )
  hostPage = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:," />
    <h1>Article</h1>${markup.join('\n')}<div style="height: 3000px">The article goes on.</div>
    <script>window.told = []; addEventListener('message', ({ source, data }) => told.push([Array.from(frames, (_, i) => frames[i]).indexOf(source), data]))</script>`
  await page.goto(hostAddress)
  return page.frameLocator('iframe').first()
}

const isReady = (frame: FrameLocator) =>
  expect(frame.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 15_000 })

for (const sandboxed of [true, false]) {
  const kind = sandboxed ? 'a sandboxed frame' : 'a plain frame'

  test(`${kind} shows the view of its link, and the way into the atlas`, async ({ page, baseURL }) => {
    const base = baseURL ?? ''
    const frame = await openHost(page, base, { query: 'c=MLI&lang=en', sandboxed })
    await isReady(frame)
    expect(plain(await frame.locator('[data-count]').innerText())).toBe('3 of 4 records')
    await expect(frame.getByRole('region', { name: 'Map' })).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible()
    await expect(frame.locator('[data-country="MLI"]')).toHaveAttribute('aria-pressed', 'true')
    expect(await frame.getByRole('link', { name: 'Open in Axes' }).getAttribute('href')).toBe(
      `${base}en/country/MLI/`,
    )
  })

  test(`${kind} knows the version of its data`, async ({ page, baseURL }) => {
    const versions = await (await page.request.get(`${baseURL ?? ''}data/versions.json`)).json()
    const frame = await openHost(page, baseURL ?? '', {
      query: `lang=en&ds=${versions.at(-1).ds}`,
      sandboxed,
    })
    await isReady(frame)
    await expect(frame.getByText(/version/)).toHaveCount(0)
    const other = await openHost(page, baseURL ?? '', {
      query: 'lang=en&ds=2020.01.01-0000',
      sandboxed: false,
    })
    await expect(other.getByText(/version/).first()).toBeVisible()
  })

  test(`${kind} leaves the page around its wheel and its history`, async ({ page, baseURL }) => {
    const frame = await openHost(page, baseURL ?? '', { query: 'lang=en', sandboxed })
    await isReady(frame)
    const entries = await page.evaluate(() => history.length)
    const box = await page.locator('iframe').boundingBox()
    if (box === null) throw new Error('no frame')
    await page.mouse.move(box.x + 400, box.y + 200)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await page.evaluate(() => scrollTo(0, 0))
    await frame.locator('[data-country="RUS"]').press('Enter')
    await expect(frame.locator('[data-country="RUS"]')).toHaveAttribute('aria-pressed', 'true')
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
}

test('a frame as small as a thumbnail shows the map and the way out', async ({ page, baseURL }) => {
  const frame = await openHost(page, baseURL ?? '', { query: 'lang=fr', width: 200, height: 150 })
  await isReady(frame)
  await expect(frame.getByRole('link', { name: 'Ouvrir dans Axes' })).toBeVisible()
  const size = await frame
    .locator('html')
    .evaluate(({ scrollWidth, scrollHeight }) => [scrollWidth, scrollHeight])
  expect(size).toEqual([200, 150])
})

test('a chosen record is named, with the way to its sources', async ({ page, baseURL }) => {
  const frame = await openHost(page, baseURL ?? '', { query: `v=${RECORDS.moscow}&lang=en` })
  await isReady(frame)
  await expect(frame.getByRole('contentinfo')).toContainText('Diop')
  const link = frame.getByRole('link', { name: 'Read the record' })
  expect(await link.getAttribute('href')).toBe(`${baseURL}en/visit/${RECORDS.moscow}/`)
})

test('frames tell the page around which height suits them', async ({ page, baseURL }) => {
  const frame = await openHost(
    page,
    baseURL ?? '',
    { query: 'lang=fr', width: 800 },
    { query: 'lang=en', width: 300, sandboxed: false },
  )
  await isReady(frame)
  const told = () => page.evaluate(() => (window as unknown as { told: [number, unknown][] }).told)
  await expect.poll(async () => (await told()).length).toBe(2)
  for (const [index, message] of await told()) {
    const height = index === 0 ? 670 : 295
    expect(message).toEqual({ type: 'axes:height', version: 1, height })
  }
})

test('a hostile page around sends messages without effect', async ({ page, baseURL }) => {
  const frame = await openHost(page, baseURL ?? '', { query: 'c=MLI&lang=en' })
  await isReady(frame)
  await expect(frame.locator('[data-bar]').first()).toBeVisible()
  await expect(frame.getByRole('status')).not.toBeEmpty()
  const shown = () =>
    frame.locator('body').evaluate(() => [location.href, document.title, document.body.innerText].join('\n'))
  const before = await shown()
  await page.evaluate(
    (count) => {
      const target = frames[0]
      const odd = [null, 0, '', '<img src=x onerror=alert(1)>', [], { type: 'axes:height', height: 1e9 }]
      const kinds = ['axes:height', 'axes:view', 'setState', '__proto__', 'webpackOk', 'navigate']
      let seed = 7
      const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
      for (let i = 0; i < count; i++) {
        const key = kinds[random(kinds.length)] ?? ''
        const value = odd[random(odd.length)]
        target?.postMessage(
          random(2) === 0 ? value : { type: key, [key]: value, v: 'x', c: 'RUS', url: '//evil.example' },
          '*',
        )
      }
    },
    LONG ? 5000 : 500,
  )
  await frame.locator('html').evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  expect(await shown()).toBe(before)
})

test('a frame keeps nothing', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          touched.push(name)
          throw new DOMException(name, 'SecurityError')
        },
      })
  })
  const frame = await openHost(page, baseURL ?? '', { query: 'lang=en', sandboxed: false })
  await isReady(frame)
  await frame.locator('[data-country="RUS"]').press('Enter')
  expect(
    await frame.locator('html').evaluate(() => (window as unknown as { touched: string[] }).touched),
  ).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('ten frames on one page all show their views', async ({ page, baseURL }) => {
  test.skip(!LONG, 'ten atlases take their time; test:long has them')
  const frames = Array.from({ length: 10 }, () => ({ query: 'lang=en', width: 300, height: 200 }))
  await openHost(page, baseURL ?? '', ...frames)
  for (let i = 0; i < frames.length; i++) await isReady(page.frameLocator('iframe').nth(i))
})
