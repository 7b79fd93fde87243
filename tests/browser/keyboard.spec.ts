/** Without a mouse: row 64, and what a keyboard reader expects of focus. */
import { ALL_RECORDS, RECORDS, expect, manyRecords, test } from './atlasTest.ts'
import type { AtlasPage } from './atlasTest.ts'

/** One Tab; what then has the focus in words, `null` when the page has been left. */
async function tab({ page }: AtlasPage): Promise<string | null> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body || focused === document.documentElement) return null
    return `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40) ?? ''}`
  })
}

test('the map view at rest has at most 25 Tab stops, each in sight when it has the focus', async ({
  atlas,
}) => {
  await atlas.open('lang=en')
  await expect(atlas.region('timeline').locator('.vis-timeline')).toBeVisible()
  const stops: string[] = []
  const hidden: string[] = []
  for (let stop = await tab(atlas); stop !== null && stops.length < 60; stop = await tab(atlas)) {
    stops.push(stop)
    const seen = await atlas.page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null) return false
      const { left, top, width, height } = focused.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      // A shape of the map may have its middle outside itself; then any part of it will do. The pan surface lies
      // under the shapes: what is hit at its middle is another part of the same map.
      const surface = focused.getAttribute('role') === 'application' ? focused.parentElement : null
      return (
        hit !== null &&
        (focused.contains(hit) ||
          hit.contains(focused) ||
          focused instanceof SVGElement ||
          surface?.contains(hit) === true)
      )
    })
    if (!seen) hidden.push(stop)
  }
  expect(stops.length, stops.join('\n')).toBeGreaterThan(5)
  expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(25)
  expect(hidden).toEqual([])
})

test('the list is one Tab from its skip link, and the arrows visit every record', async ({ atlas }) => {
  await atlas.open('lang=en')
  await tab(atlas)
  await expect(atlas.page.getByText('Skip to the records')).toBeFocused()
  await atlas.page.keyboard.press('Enter')

  const focusedRecord = () =>
    atlas.page.evaluate(
      () => document.activeElement?.closest('[data-record]')?.getAttribute('data-record') ?? null,
    )
  await expect.poll(focusedRecord).not.toBeNull()

  const visited: (string | null)[] = []
  for (let i = 0; i < ALL_RECORDS.length; i++) {
    visited.push(await focusedRecord())
    await atlas.page.keyboard.press('ArrowDown')
  }
  expect(visited.toSorted()).toEqual([...ALL_RECORDS].toSorted())
})

for (const view of ['map', 'list']) {
  test(`a long list in the ${view} view keeps its Tab stop wherever it is scrolled to`, async ({ atlas }) => {
    await atlas.serveData(manyRecords(2000))
    await atlas.open(`view=${view}&lang=en`)
    const rows = atlas.region('records').locator('[data-record]')
    await rows.first().hover()
    for (let i = 0; i < 8; i++) await atlas.page.mouse.wheel(0, 2000)
    await expect(rows.first()).not.toBeInViewport()
    await expect(rows.and(atlas.page.locator('[tabindex="0"]'))).toHaveCount(1)
    await rows.and(atlas.page.locator('[tabindex="0"]')).focus()
    await atlas.page.keyboard.press('End')
    await expect(rows.last()).toBeFocused()
    await expect(rows.last()).toBeInViewport()
    // Scrolled away, and asked for again.
    await rows.last().hover()
    for (let i = 0; i < 8; i++) await atlas.page.mouse.wheel(0, -2000)
    await expect(rows.last()).not.toBeInViewport()
    await atlas.page.keyboard.press('End')
    await expect(rows.last()).toBeFocused()
    await expect(rows.last()).toBeInViewport()
  })
}

for (const id of ALL_RECORDS) {
  test(`${id} opens by Enter, is read, and Escape brings the focus back`, async ({ atlas }) => {
    await atlas.open('lang=en')
    await atlas.record(id).focus()
    await atlas.page.keyboard.press('Enter')
    const details = atlas.region('details')
    await expect(details).toBeVisible()
    await expect(details.getByRole('heading', { level: 2 }).first()).toBeFocused()
    await atlas.page.keyboard.press('Escape')
    await expect(details).toBeHidden()
    await expect(atlas.record(id)).toBeFocused()
    expect(atlas.search()).toBe('?lang=en')
  })
}

test('previous and next walk through the records in time order', async ({ atlas }) => {
  await atlas.open(`v=${RECORDS.meeting}&lang=en`)
  const next = atlas.region('details').getByRole('button', { name: /^Next/ })
  await next.click()
  await expect.poll(() => atlas.search()).toContain(RECORDS.bamako)
  await next.click()
  await expect.poll(() => atlas.search()).toContain(RECORDS.moscow)
  await atlas.region('details').getByRole('button', { name: /^Prev/ }).click()
  await expect.poll(() => atlas.search()).toContain(RECORDS.bamako)
})

test('the arcs are one Tab stop, named after the arc under it', async ({ atlas }) => {
  await atlas.open('lang=en')
  const arc = atlas.region('map').getByRole('button', { name: /(Diop|Dussey|Tsègan)/ })
  await expect(arc.first()).toBeAttached()
  await arc.first().focus()
  const names = new Set<string>()
  for (let i = 0; i < 4; i++) {
    names.add(
      await atlas.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    )
    await atlas.page.keyboard.press('ArrowRight')
  }
  expect([...names].some((name) => name.includes('Moscow') || name.includes('Diop'))).toBe(true)
  expect([...names].some((name) => name.includes('Dussey'))).toBe(true)
})

test('countries are one Tab stop with roving focus, named with what they did', async ({ atlas }) => {
  await atlas.open('lang=en')
  expect(await atlas.page.locator('[data-country][tabindex="0"]').count()).toBe(1)
  await expect(atlas.country('TGO')).toHaveAccessibleName(/Togo.*3 records/)
  await expect(atlas.country('TGO')).toHaveAttribute('role', 'button')
  await atlas.page.locator('[data-country][tabindex="0"]').focus()
  const before = await atlas.page.evaluate(() => document.activeElement?.getAttribute('data-country'))
  await atlas.page.keyboard.press('ArrowRight')
  const after = await atlas.page.evaluate(() => document.activeElement?.getAttribute('data-country'))
  expect(after).not.toBeNull()
  expect(after).not.toBe(before)
})

test('there is one status region, and it speaks the count', async ({ atlas }) => {
  await atlas.open('lang=en')
  const status = atlas.page.getByRole('status')
  await expect(status).toHaveCount(1)
  await atlas.country('MLI').focus()
  await atlas.page.keyboard.press('Enter')
  await expect(status).toContainText(/3 of 4 records/)
})

test('hovering a record in the list lights it in the timeline', async ({ atlas }) => {
  await atlas.open('lang=en')
  await atlas.record(RECORDS.moscow).hover()
  await expect(
    atlas.region('timeline').locator('button[data-hovered]').filter({ hasText: 'Diop' }),
  ).toHaveCount(1)
})

test('one selection shows in the list, the timeline and the details', async ({ atlas }) => {
  await atlas.open(`v=${RECORDS.moscow}&lang=en`)
  await expect(atlas.region('details')).toContainText('Diop')
  await expect(
    atlas.region('timeline').locator('button[aria-pressed="true"]').filter({ hasText: 'Diop' }),
  ).toHaveCount(1)
  await atlas.open(`v=${RECORDS.moscow}&view=list&lang=en`)
  await expect(atlas.record(RECORDS.moscow)).toHaveAttribute('aria-pressed', 'true')
  await expect(atlas.region('details')).toContainText('Diop')
})

test('a bar of the timeline opens its record', async ({ atlas }) => {
  await atlas.open('lang=en')
  await atlas.region('timeline').getByRole('button', { name: /Diop/ }).first().click()
  await expect(atlas.region('details')).toContainText('Diop')
  expect(atlas.search()).toContain(RECORDS.moscow)
})
