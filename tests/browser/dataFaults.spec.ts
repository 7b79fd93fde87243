/** What is wrong with the data file, and what the reader is told: rows 15, 26, 27, 28, 35, 37, 38 of the fault catalogue. */
import { ALL_RECORDS, LONG, RECORDS, expect, manyRecords, readData, test } from './atlasTest.ts'
import type { AtlasPage } from './atlasTest.ts'

const failed = (atlas: AtlasPage) =>
  expect(atlas.page.locator('html')).toHaveAttribute('data-state', 'failed')

const whole = JSON.stringify(readData())
const FAULTS: readonly (readonly [fault: string, status: number, body: string])[] = [
  ['is missing', 404, 'Not found'],
  ['cannot be sent', 500, 'Internal error'],
  ['is cut', 200, whole.slice(0, whole.length / 2)],
  ['is a page', 200, '<!doctype html><title>Log in</title>'],
  ['is empty', 200, ''],
  ['is null', 200, 'null'],
  ['is a list', 200, '[]'],
  ['is of a later version', 200, JSON.stringify({ ...readData(), version: 2 })],
  ['is of another format', 200, JSON.stringify({ ...readData(), format: 'something-else' })],
]

for (const [i, [fault, status, body]] of FAULTS.entries()) {
  // Every fault in one language, every language with half of the faults; `test:long` has them all.
  for (const language of LONG ? (['en', 'fr'] as const) : ([i % 2 === 0 ? 'en' : 'fr'] as const)) {
    test(`a data file that ${fault} gets a page with the reason and a retry (${language})`, async ({
      atlas,
      watched,
    }) => {
      watched.expectErrors(/Failed to load resource/)
      await atlas.page.route('**/data/atlas.json', (route) =>
        route.fulfill({ status, contentType: 'application/json', body }),
      )
      await atlas.page.goto(`./?c=MLI&lang=${language}`)
      await failed(atlas)
      await expect(atlas.page.locator('html')).toHaveAttribute('lang', language)
      await expect(atlas.page.locator('h1')).toBeVisible()
      const text = await atlas.text()
      expect(text.length).toBeGreaterThan(60)
      expect(text).not.toMatch(/undefined|SyntaxError|at .*\.js:\d/)
      if (fault.includes('version')) expect(text).toContain('2')

      await atlas.page.unroute('**/data/atlas.json')
      await atlas.page.getByRole('button', { name: language === 'en' ? /^Try again/ : /^Réessayer/ }).click()
      await atlas.ready()
      await atlas.expectCount(3)
    })
  }
}

test('without a connection the page says so', async ({ atlas, watched }) => {
  watched.expectErrors(/Failed to load resource/)
  await atlas.page.route('**/data/atlas.json', (route) => route.abort('internetdisconnected'))
  await atlas.page.goto('./?lang=en')
  await failed(atlas)
  await expect(atlas.page.getByRole('button', { name: /^Try again/ })).toBeVisible()
})

test('one bad record is named, and the others are shown', async ({ atlas }) => {
  const data = readData()
  await atlas.serveData({
    ...data,
    records: data.records.map((record) => (record['id'] === RECORDS.meeting ? 'not a record' : record)),
  })
  await atlas.open('lang=en')
  await atlas.expectCount(3, 3)
  expect((await atlas.rows()).toSorted()).toEqual(
    ALL_RECORDS.filter((id) => id !== RECORDS.meeting).toSorted(),
  )
  const problems = atlas.page.locator('details', { hasText: /could not be read as/ })
  await problems.locator('summary').click()
  const place = data.records.findIndex(({ id }) => id === RECORDS.meeting)
  await expect(problems.getByRole('row', { name: 'not a record' })).toContainText(`records[${place}]`)
})

test('a day that does not exist leaves its record undated, never moved', async ({ atlas }) => {
  const data = readData()
  await atlas.serveData({
    ...data,
    records: data.records.map((record) =>
      record['id'] === RECORDS.bamako ? { ...record, date: '2021-02-30' } : record,
    ),
  })
  await atlas.open('lang=en')
  await atlas.expectCount(4)
  expect(await atlas.text()).not.toMatch(/2 March 2021|1 March 2021/)
})

test('two records with one id are both kept', async ({ atlas }) => {
  const data = readData()
  await atlas.serveData({ ...data, records: [...data.records, data.records[0]] })
  await atlas.open('lang=en')
  await atlas.expectCount(5, 5)
  expect(new Set(await atlas.rows()).size).toBe(5)
})

test('records called like parts of JavaScript objects are records', async ({ atlas }) => {
  const data = readData()
  const ids = ['constructor', 'prototype', 'valueof', '0']
  await atlas.serveData({
    ...data,
    mentions: [],
    records: data.records.map((record, i) => ({ ...record, id: ids[i] })),
  })
  await atlas.open('lang=en')
  expect((await atlas.rows()).toSorted()).toEqual(ids.toSorted())
  await atlas.record('constructor').click()
  await expect(atlas.region('details')).toBeVisible()
})

test('text from data is text', async ({ atlas }) => {
  const data = readData()
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>'
  await atlas.serveData({
    ...data,
    records: data.records.map((record) => ({ ...record, title: { fr: markup, en: markup } })),
  })
  await atlas.open(`v=${RECORDS.moscow}&lang=en`)
  await expect(atlas.region('details')).toContainText('<b>bold</b>')
  expect(await atlas.page.locator('img[src="x"]').count()).toBe(0)
})

test('an empty data set says that it is empty', async ({ atlas }) => {
  await atlas.serveData({ ...readData(), records: [], mentions: [] })
  await atlas.open('lang=en')
  await atlas.expectCount(0, 0)
  expect(await atlas.rows()).toEqual([])
  await expect(atlas.region('timeline').locator('.vis-item')).toHaveCount(0)
})

test('the map and the timeline say how many they cannot draw', async ({ atlas }) => {
  await atlas.open('lang=en')
  // The announced visit has no date; both of its places are known.
  await expect(atlas.region('timeline')).toContainText(/1 record( of 4)? without a date/i)
})

test('200 visits on one flow are one arc with its number, and all are in the list', async ({ atlas }) => {
  await atlas.serveData(manyRecords(200))
  await atlas.open('lang=en')
  await atlas.expectCount(200, 200)
  const list = atlas.region('records')
  await list.locator('[data-record]').first().focus()
  await atlas.page.keyboard.press('End')
  await expect(list.locator('[data-record="visit-199"]')).toBeVisible()
  const arcs = atlas.region('map').getByRole('button', { name: /Lomé/ })
  await expect(arcs).toHaveCount(1)
  await expect(arcs).toHaveAccessibleName(/200/)
  // Whatever the number of records; nodes.spec.ts counts the whole page.
  expect(await atlas.page.locator('.vis-item').count()).toBeLessThanOrEqual(120)
})

test(`${LONG ? '200,000' : '20,000'} records take the same path`, async ({ atlas }) => {
  test.setTimeout(LONG ? 300_000 : 90_000)
  const count = LONG ? 200_000 : 20_000
  const { records, ...rest } = manyRecords(count)
  // The browser is handed all of them in one message, which may have 100 MB.
  await atlas.serveData({ ...rest, records: records.map((record) => ({ ...record, delegation: [] })) })
  await atlas.page.goto('./?lang=en')
  await expect(atlas.page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 })
  await atlas.expectCount(count, count)
  await expect(atlas.region('timeline')).toBeVisible()
  await expect
    .poll(() => atlas.region('timeline').locator('.vis-range, .vis-box, .vis-point').count())
    .toBeLessThanOrEqual(300)
  expect(await atlas.region('records').locator('[data-record]').count()).toBeLessThan(100)
})
