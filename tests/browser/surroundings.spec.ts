/** Clocks, time zones, missing parts of the browser, settings of the reader: rows 22–25, 58, 59, 61, 62, 65, 82. */
import type { BrowserContextOptions } from '@playwright/test'
import { ALL_RECORDS, LONG, RECORDS, expect, plain, readData, test } from './atlasTest.ts'

/** The furthest on either side, and one of odd minutes; the others at full counts. */
const ZONES = [
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  ...(LONG
    ? [
        'Asia/Kathmandu',
        'Africa/Bamako',
        'America/Los_Angeles',
        'Asia/Tokyo',
        'Europe/Moscow',
        'Pacific/Auckland',
      ]
    : []),
]
for (const timezoneId of ZONES) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test('every part shows the days that the article gives', async ({ atlas }) => {
      await atlas.open(`v=${RECORDS.moscow}&lang=en`)
      expect(plain(await atlas.region('details').innerText())).toContain('10-12 November 2021')
      await expect.poll(async () => plain(await atlas.region('timeline').innerText())).toMatch(/10-12 Nov/)
      await atlas.open('t=2021-03-30/2021-03-30&view=list&lang=en')
      await atlas.expectCount(1)
      expect(plain(await atlas.region('records').innerText())).toMatch(/30-31 Mar/)
    })
  })
}

for (const timezoneId of [
  'Europe/Paris',
  'Africa/Cairo',
  ...(LONG ? ['Africa/Casablanca', 'Asia/Beirut'] : []),
]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test('the axis shows each day once where the clocks change', async ({ atlas }) => {
      const data = readData()
      await atlas.serveData({
        ...data,
        records: data.records.map((record, i) => ({
          ...record,
          date: i === 0 ? '2026-03-26/2026-03-31' : null,
        })),
      })
      await atlas.open('t=2026-03-27/2026-03-31&lang=en')
      const labels = atlas.region('timeline').locator('.vis-text:not(.vis-measure)')
      const daysShown = async () =>
        (await labels.allInnerTexts())
          .flatMap((label) => /^\d+/.exec(label)?.map(Number) ?? [])
          .filter((day) => day < 32)
      await expect.poll(daysShown).toContain(29)
      const days = await daysShown()
      for (const day of [28, 29, 30]) expect(days.filter((each) => each === day)).toEqual([day])
    })
  })
}

for (const year of LONG ? [1970, 2099] : [2099]) {
  test(`a clock that says ${year} changes nothing and draws no today`, async ({ atlas }) => {
    await atlas.page.clock.setFixedTime(new Date(Date.UTC(year, 0, 1)))
    await atlas.open('lang=en')
    await atlas.expectCount(4)
    await expect(atlas.region('timeline')).toBeVisible()
    await expect(atlas.region('timeline')).not.toContainText(/today/i)
    expect(await atlas.text()).not.toContain(String(year))
  })
}

test('the timeline zooms no further than a day and no wider than its data', async ({ atlas }) => {
  await atlas.open('lang=en')
  const timeline = atlas.region('timeline')
  await expect(timeline.locator('.vis-timeline')).toBeVisible()
  const box = await timeline.locator('.vis-timeline').boundingBox()
  if (box === null) throw new Error('no timeline')
  await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (const delta of [-400, 400]) {
    for (let i = 0; i < 40; i++) await atlas.page.mouse.wheel(0, delta)
    await atlas.page.waitForTimeout(400)
    expect(atlas.search()).not.toMatch(/NaN|Infinity/)
    const period = /t=(\d{4})-\d\d-\d\d\/(\d{4})/.exec(atlas.search())
    if (period !== null) {
      expect(Number(period[1])).toBeGreaterThanOrEqual(2020)
      expect(Number(period[2])).toBeLessThanOrEqual(2022)
    }
  }
})

const MISSING = [
  'ResizeObserver',
  'IntersectionObserver',
  'navigator.locks',
  'BroadcastChannel',
  'navigator.clipboard',
  'Intl.DisplayNames',
  'WebGLRenderingContext',
  'OffscreenCanvas',
  'localStorage',
  'requestIdleCallback',
]
/** Each alone at full counts; else half of them at once, which is harder. */
const half = Math.ceil(MISSING.length / 2)
const LACKS = LONG ? MISSING.map((api) => [api]) : [MISSING.slice(0, half), MISSING.slice(half)]

for (const lack of LACKS) {
  test(`works without ${lack.join(', ')}`, async ({ atlas }) => {
    for (const api of lack)
      await atlas.page.addInitScript((path) => {
        const names = path.split('.')
        const name = names.pop() ?? ''
        const owner = names.reduce<object>((each, key) => Reflect.get(each, key) as object, globalThis)
        if (path === 'localStorage') {
          Object.defineProperty(globalThis, 'localStorage', {
            get() {
              throw new DOMException('denied', 'SecurityError')
            },
          })
        } else {
          Object.defineProperty(owner, name, { value: undefined, configurable: true, writable: true })
        }
      }, api)
    await atlas.open('lang=en')
    await atlas.expectCount(4)
    await atlas.record(RECORDS.moscow).click()
    await expect(atlas.region('details')).toContainText('Diop')
    await expect(atlas.country('MLI')).toBeAttached()
  })
}

test('a browser that translates the page does not break it', async ({ atlas, watched }) => {
  watched.expectErrors(/removeChild|insertBefore|NotFoundError/)
  await atlas.open('lang=en')
  await atlas.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (parent === null || parent.closest('[translate="no"], script, style, svg') !== null) continue
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text)
    }
  })
  await atlas.record(RECORDS.moscow).click()
  await expect(atlas.page.locator('h1').first()).toBeVisible()
  await expect(atlas.region('details')).toContainText('Diop')
  await atlas.page.keyboard.press('Escape')
  await expect(atlas.region('records')).toBeVisible()
})

test('a pane that throws leaves the others working', async ({ atlas, watched }) => {
  watched.expectErrors(/no drawing here|The above error|error boundary|uncaught/i)
  await atlas.page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('no drawing here')
    }
  })
  await atlas.page.goto('./?lang=en')
  await expect(atlas.record(RECORDS.moscow)).toBeVisible()
  await atlas.record(RECORDS.moscow).click()
  await expect(atlas.region('details')).toContainText('Diop')
  await expect(atlas.page.getByRole('alert').first()).toBeVisible()
})

test('under reduced motion nothing moves by itself', async ({ atlas }) => {
  await atlas.page.emulateMedia({ reducedMotion: 'reduce' })
  await atlas.open('lang=en')
  await atlas.page.evaluate(() => {
    const seen = { animations: 0 }
    Object.assign(globalThis, { seen })
    for (const type of ['animationstart', 'transitionrun']) {
      document.addEventListener(type, () => (seen.animations += 1), true)
    }
  })
  await atlas.record(RECORDS.moscow).click()
  await expect(atlas.region('details')).toBeVisible()
  await atlas.country('RUS').focus()
  await atlas.page.keyboard.press('Enter')
  await atlas.page.waitForTimeout(500)
  const moved = await atlas.page.evaluate(
    () => (globalThis as unknown as { seen: { animations: number } }).seen.animations,
  )
  expect(moved).toBe(0)
  expect(await atlas.page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('under forced colours the map takes the colours of the system', async ({ atlas }) => {
  await atlas.page.emulateMedia({ forcedColors: 'active' })
  await atlas.open('c=MLI&lang=en')
  const foreign = await atlas.region('map').evaluate((map) => {
    const SYSTEM =
      'Canvas CanvasText LinkText GrayText Highlight HighlightText ButtonFace ButtonText ButtonBorder Mark MarkText Field FieldText'
    const probe = document.createElement('span')
    document.body.append(probe)
    const colourOf = (name: string) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const allowed = new Set(['none', 'rgba(0, 0, 0, 0)', ...SYSTEM.split(' ').map(colourOf)])
    probe.remove()
    const used = [...map.querySelectorAll('path, circle')].flatMap((shape) => {
      const { stroke, fill } = getComputedStyle(shape)
      return [stroke, fill]
    })
    return [...new Set(used)].filter((colour) => !allowed.has(colour))
  })
  expect(foreign).toEqual([])
})

for (const contrast of ['more', 'no-preference'] satisfies NonNullable<BrowserContextOptions['contrast']>[]) {
  test(`shows everything under prefers-contrast: ${contrast}`, async ({ atlas }) => {
    await atlas.page.emulateMedia({ contrast })
    await atlas.open('lang=en')
    await atlas.expectCount(ALL_RECORDS.length)
  })
}

test('names in Arabic, with marks and of great length stay within their lines', async ({ atlas }) => {
  const data = readData()
  const names = ['محمد ولد الشيخ الغزواني', 'Z̸̡͔̈́a̵l̴g̶o̷', '👩‍👩‍👧‍👦 Ada', 'N'.repeat(400)]
  await atlas.serveData({
    ...data,
    records: data.records.map((record, i) => ({ ...record, title: { fr: names[i], en: names[i] } })),
  })
  await atlas.page.setViewportSize({ width: 360, height: 640 })
  await atlas.open(`v=${RECORDS.moscow}&lang=en`)
  const { scrollWidth, clientWidth } = await atlas.page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})
