/** Many records as densities: all are counted, and each bin can be read, reached and picked. */
import { madeFile } from '../fixtures/madeAtlas.ts'
import { expect, test } from './atlasTest.ts'

const PARTIES = ['MLI', 'RUS', 'FRA', 'CHN', 'DEU', 'ITA', 'ESP', 'JPN', 'GHA', 'NER', 'BEN']
const RECORDS = 1_320

/** One a day from 2015 on, from Togo to each in turn. */
const body = JSON.stringify(
  madeFile(
    Array.from({ length: RECORDS }, (_, i) => ({
      id: `r-${i}`,
      date: new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10),
      sends: 'TGO',
      hosts: PARTIES[i % PARTIES.length] ?? null,
    })),
  ),
)

test.beforeEach(async ({ atlas }) => {
  await atlas.page.route('**/data/atlas.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  )
})

test('the rows add up to the records of the period, and name what their pairs do not share', async ({
  atlas,
}) => {
  const rows = atlas.region('timeline').locator('svg[role="img"]')
  const total = async () => {
    const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
    return names.reduce(
      (sum, name) => sum + Number(/([\d,]+) records?$/.exec(name)?.[1]?.replace(',', '')),
      0,
    )
  }
  await atlas.open('lang=en')
  await expect(rows).toHaveCount(6)
  expect(await total()).toBe(RECORDS)
  await expect(atlas.region('timeline').locator('.vis-label').first()).toHaveText('120Mali')
  await expect(rows.first()).toHaveAccessibleName(/^Togo–Mali: 120 records$/)

  await atlas.open('lang=en&t=2015-01-10/2016-01-09')
  await expect(rows).toHaveCount(6)
  expect(await total()).toBe(365)
})

test('a bin is reached by keyboard and sets the period, where its records are bars', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en&t=2015-01-01/2016-12-31')
  const bin = atlas.region('timeline').getByRole('button', { name: /: \d+ records?$/ })
  await bin.focus()
  await page.keyboard.press('Home')
  await expect(bin).toHaveAccessibleName(/^Togo–Mali, /)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect(bin).toHaveAccessibleName(/^Togo–(?!Mali).*, 19–25 December 2016: \d records?$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/t=2016-12-19\/2016-12-25/)
  await expect(atlas.region('timeline').locator('[data-bar]').first()).toBeAttached()
})

test('a bin under the pointer says what it is, and a click sets the period', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en&t=2015-01-01/2016-12-31')
  const row = atlas.region('timeline').locator('[data-bins]').nth(2)
  const box = (await row.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await expect(row.getByText(/1–4 January 2015: \d record/)).toBeVisible()
  await page.mouse.click(box.x + 2, box.y + box.height / 2)
  await expect(page).toHaveURL(/t=2014-12-29\/2015-01-04/)
})
