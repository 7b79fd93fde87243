import { RECORDS, expect, test } from './atlasTest.ts'

test('Back and Forward restore what was shown, step by step', async ({ atlas }) => {
  await atlas.open()
  await atlas.country('MLI').focus()
  await atlas.page.keyboard.press('Enter')
  await atlas.expectCount(3)
  await atlas.record(RECORDS.moscow).click()
  await expect(atlas.region('details')).toContainText('Diop')

  await atlas.page.goBack()
  await expect.poll(() => atlas.search()).toBe('?c=MLI')
  await atlas.expectCount(3)
  await atlas.page.goBack()
  await expect.poll(() => atlas.search()).toBe('')
  await atlas.expectCount(4)

  await atlas.page.goForward()
  await atlas.page.goForward()
  await expect.poll(() => atlas.search()).toBe(`?v=${RECORDS.moscow}&c=MLI`)
  await expect(atlas.region('details')).toContainText('Diop')
  await atlas.expectCount(3)
})

test('Back closes an open dialog with the view that it spoke of', async ({ atlas }) => {
  await atlas.open('lang=en')
  await atlas.country('MLI').focus()
  await atlas.page.keyboard.press('Enter')
  await atlas.page.getByRole('button', { name: 'Share' }).click()
  await expect(atlas.page.getByRole('dialog')).toBeVisible()
  await atlas.page.goBack()
  await expect(atlas.page.getByRole('dialog')).toHaveCount(0)
  await atlas.expectCount(4)
})

test('a reload and a second tab show the same', async ({ atlas, context }) => {
  await atlas.open()
  await atlas.country('TGO').focus()
  await atlas.page.keyboard.press('Enter')
  await atlas.expectCount(3)
  const rows = await atlas.rows()
  await atlas.page.reload()
  await atlas.ready()
  await atlas.expectCount(3)
  expect(await atlas.rows()).toEqual(rows)

  const second = await context.newPage()
  await second.goto(atlas.page.url())
  await expect(second.locator('html')).toHaveAttribute('data-state', 'ready')
  await expect(second.locator('[data-count]').first()).toContainText('3')
})

test('defaults and unknown keys leave the address at the first write', async ({ atlas }) => {
  await atlas.open('utm_source=letter&dir=any&view=map&lang=en')
  await atlas.country('RUS').focus()
  await atlas.page.keyboard.press('Enter')
  await expect.poll(() => atlas.search()).toBe('?c=RUS&lang=en')
})

test('a part that does not read falls back alone, and the reader is told', async ({ atlas }) => {
  await atlas.open('t=yesterday&c=RUS&lang=en')
  await atlas.expectCount(1)
  expect(await atlas.text()).toContain('yesterday')
})

test('what comes later says so', async ({ atlas }) => {
  await atlas.open('view=matrix&lang=en')
  await atlas.expectCount(4)
  expect(await atlas.text()).toMatch(/matrix/i)
})

test('switching the language keeps the rest of the view', async ({ atlas }) => {
  await atlas.open(`v=${RECORDS.moscow}&c=MLI&lang=en`)
  await atlas.control(/^(Français|French|FR)/i).click()
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'fr')
  await atlas.expectCount(3)
  await expect(atlas.page.locator('[data-count]').first()).toContainText(/fiches sur/)
  await expect(atlas.region('details')).toContainText('Diop')
  await atlas.page.goBack()
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en')
})

test('moving the map writes the address at most a few times a second, and adds no entry', async ({
  atlas,
}) => {
  await atlas.page.addInitScript(() => {
    const calls = { push: 0, replace: 0 }
    Object.assign(globalThis, { historyCalls: calls })
    for (const [method, kind] of [
      ['pushState', 'push'],
      ['replaceState', 'replace'],
    ] as const) {
      const native = history[method].bind(history)
      history[method] = (...args) => {
        calls[kind] += 1
        native(...args)
      }
    }
  })
  await atlas.open()
  const box = await atlas.region('map').boundingBox()
  if (box === null) throw new Error('no map')
  const { mouse } = atlas.page
  const start = Date.now()
  await mouse.move(box.x + box.width / 2, box.y + box.height - 60)
  await mouse.down()
  for (let i = 0; i < 120; i++) await mouse.move(box.x + box.width / 2 - i, box.y + box.height - 60 - i / 2)
  await mouse.up()
  await expect.poll(() => atlas.search()).toMatch(/^\?m=-?[\d.]+,-?[\d.]+,[\d.]+$/)
  const seconds = (Date.now() - start) / 1000
  const calls = await atlas.page.evaluate(
    () => (globalThis as unknown as { historyCalls: { push: number; replace: number } }).historyCalls,
  )
  expect(calls.push).toBe(0)
  expect(calls.replace).toBeLessThanOrEqual(4 + Math.ceil(seconds * 6))
})

test('a window that changes its size moves no map and writes nothing', async ({ atlas }) => {
  await atlas.open('c=MLI&lang=en')
  await atlas.page.setViewportSize({ width: 1000, height: 800 })
  await atlas.page.setViewportSize({ width: 1300, height: 700 })
  // Longer than a resize waits before it is told, and than a move waits before it is written.
  await atlas.page.waitForTimeout(900)
  expect(atlas.search()).toBe('?c=MLI&lang=en')
})

test('choices faster than the map moves leave it free to follow the next one', async ({ atlas }) => {
  await atlas.open('c=TGO&lang=en')
  for (const gap of [40, 120, 200, 240]) {
    await atlas.turnTo('c=BEN&lang=en')
    await atlas.page.waitForTimeout(gap)
    await atlas.turnTo('c=GHA&lang=en')
    // Longer than the map moves, and than a move waits before it is written.
    await atlas.page.waitForTimeout(900)
    expect(atlas.search()).toBe('?c=GHA&lang=en')
  }
})
