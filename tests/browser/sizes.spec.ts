/** Screens of every size, touch, and the geometry that reaches the page: rows 12, 13, 14, 60, 66–69, 74. */
import { LONG, RECORDS, expect, plain, test } from './atlasTest.ts'
import type { AtlasPage } from './atlasTest.ts'

const VIEWS = ['', 'view=list', `v=${RECORDS.moscow}`, 'c=MLI', 'c=NER']

async function expectNoSidewaysScroll({ page }: AtlasPage) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}

/** 320 × 256 is a desk of 1280 × 1024 at 400 % zoom. */
const SIZES = [
  [320, 256],
  [360, 640],
  [899, 700],
  [900, 700],
  ...(LONG
    ? ([
        [320, 640],
        [768, 1024],
        [1920, 1080],
      ] as const)
    : []),
] as const
test('nothing scrolls sideways at any size, in any view', async ({ atlas }) => {
  await atlas.open()
  for (const [width, height] of SIZES) {
    await atlas.page.setViewportSize({ width, height })
    for (const view of VIEWS) {
      for (const language of ['fr', 'en']) {
        await test.step(`${width} × ${height}, ?${view}, ${language}`, async () => {
          await atlas.turnTo(view === '' ? `lang=${language}` : `${view}&lang=${language}`)
          await expect(atlas.page.locator('html')).toHaveAttribute('lang', language)
          await expectNoSidewaysScroll(atlas)
          await expect(atlas.page.locator('h1').first()).toBeAttached()
        })
      }
    }
  }
})

test('a phone on its side shows the map and the first record beside each other', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 640, height: 360 })
  await atlas.open()
  const map = await atlas.page.getByRole('region', { name: /^(Map|Carte)$/ }).boundingBox()
  const record = await atlas.page.locator('[data-record]').first().boundingBox()
  expect(map?.height).toBeGreaterThan(280)
  expect(record?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0))
  expect((record?.y ?? 0) + (record?.height ?? 0)).toBeLessThan(360)
  await expectNoSidewaysScroll(atlas)
})

test('wider spacing of the text cuts nothing', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 360, height: 640 })
  await atlas.open(`v=${RECORDS.moscow}&lang=fr`)
  // Values of WCAG 1.4.12; by a constructed sheet, which the policy allows.
  await atlas.page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await expectNoSidewaysScroll(atlas)
})

test('text twice the size still fits', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 1280, height: 900 })
  await atlas.open('lang=fr')
  await atlas.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSidewaysScroll(atlas)
  await expect(atlas.record(RECORDS.moscow)).toBeVisible()
})

test('on a phone what is touched is at least 44 px high', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 360, height: 640 })
  await atlas.open('lang=fr')
  const small = await atlas.page.evaluate(() => {
    // What shows only under the keyboard's focus is clipped away until then.
    const isTouched = (control: HTMLElement) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      control.closest('svg') === null &&
      getComputedStyle(control).clipPath === 'none'
    // A record is chosen by a touch anywhere in its row.
    const targetOf = (control: HTMLElement) =>
      (control.hasAttribute('data-record') ? control.closest('[data-tone]') : null) ?? control
    return [...document.querySelectorAll<HTMLElement>('button, [role="tab"], input, select')]
      .filter(isTouched)
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent,
        box: targetOf(control).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 44 || box.width < 24))
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`)
  })
  expect(small).toEqual([])
})

for (const query of ['c=RUS', 'c=NER', 't=2021-03-08/2021-03-08', 'm=200,1e7,1e9', 'm=NaN,,-5', 'm=90,0,3']) {
  test(`every path is drawn with finite numbers under ?${query}`, async ({ atlas }) => {
    await atlas.open(query)
    const broken = await atlas.page
      .locator('svg path, svg circle, svg line')
      .evaluateAll((shapes) =>
        shapes.map((each) => each.outerHTML.slice(0, 400)).filter((each) => /NaN|Infinity/.test(each)),
      )
    expect(broken).toEqual([])
    // What the reader typed stays in the address until something is chosen; what we write is finite.
    await atlas.country('TGO').focus()
    await atlas.page.keyboard.press('Enter')
    await expect.poll(() => atlas.search()).toMatch(/TGO/)
    expect(atlas.search()).not.toMatch(/NaN|Infinity/)
    const [lat, , zoom] = /m=([^&]*)/.exec(atlas.search())?.[1]?.split(',').map(Number) ?? [0, 0, 0]
    expect(Math.abs(lat ?? NaN)).toBeLessThanOrEqual(90)
    expect(zoom).toBeLessThanOrEqual(10)
  })
}

test('a map that was hidden and comes back has its size', async ({ atlas }) => {
  await atlas.open('lang=en')
  await atlas.page.setViewportSize({ width: 640, height: 360 })
  await expect(atlas.page.getByRole('button', { name: 'Menu', exact: true })).toBeVisible()
  await atlas.switchView('List')
  await atlas.page.setViewportSize({ width: 360, height: 640 })
  await atlas.switchView('Map')
  const box = await atlas.region('map').boundingBox()
  expect(box?.width).toBeGreaterThan(300)
  expect(atlas.search()).not.toMatch(/NaN/)
  await expectNoSidewaysScroll(atlas)
})

test('leaving the map while it zooms breaks nothing', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 1280, height: 800 })
  await atlas.open('lang=en')
  for (let i = 0; i < (LONG ? 50 : 4); i++) {
    const box = await atlas.region('map').boundingBox()
    if (box === null) throw new Error('no map')
    await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await atlas.page.mouse.wheel(0, i % 2 === 0 ? -300 : 300)
    await atlas.switchView('List')
    await expect(atlas.region('map')).toBeHidden()
    await atlas.switchView('Map')
    await expect(atlas.region('map')).toBeVisible()
  }
})

test('the wheel moves the map, and the page stays where it is', async ({ atlas }) => {
  await atlas.open('lang=en')
  const box = await atlas.region('map').boundingBox()
  if (box === null) throw new Error('no map')
  await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await atlas.page.mouse.wheel(0, -400)
  await expect.poll(() => atlas.search()).toMatch(/m=/)
  expect(await atlas.page.evaluate(() => scrollY)).toBe(0)
})

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  test('one finger moves the map, and the sheet scrolls by itself', async ({ atlas }) => {
    await atlas.open('lang=en')
    const box = await atlas.region('map').boundingBox()
    if (box === null) throw new Error('no map')
    const client = await atlas.page.context().newCDPSession(atlas.page)
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.45]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y }],
      })
    await touch('touchStart', 0)
    for (let dx = 0; dx <= 80; dx += 8) await touch('touchMove', dx)
    await touch('touchEnd', 80)
    await expect.poll(() => atlas.search()).toMatch(/m=/)
    expect(await atlas.page.evaluate(() => scrollX)).toBe(0)
  })

  test('the tabs of the sheet show the records, the timeline and the details', async ({ atlas }) => {
    await atlas.open('lang=en')
    await atlas.page.getByRole('tab', { name: /^Timeline/ }).tap()
    await expect(atlas.region('timeline')).toBeVisible()
    await atlas.page.getByRole('tab', { name: /^Records/ }).tap()
    await atlas.record(RECORDS.moscow).tap()
    await expect(atlas.region('details')).toBeVisible()
    expect(plain(await atlas.region('details').innerText())).toContain('10-12 November 2021')
  })

  test('the search stays open while it brings the records forward', async ({ atlas }) => {
    await atlas.open('lang=en')
    await atlas.page.getByRole('tab', { name: /^Timeline/ }).tap()
    await atlas.page.getByRole('button', { name: 'Search' }).tap()
    await atlas.page.getByRole('searchbox').pressSequentially('mosc')
    await expect(atlas.page.getByRole('searchbox')).toHaveValue('mosc')
    await expect(atlas.page.getByRole('tab', { name: /^Records/ })).toHaveAttribute('aria-selected', 'true')
    await expect(atlas.page.getByRole('searchbox')).toBeFocused()
  })
})
