import { ALL_RECORDS, RECORDS, expect, plain, test } from './atlasTest.ts'

test('shows all four records at first', async ({ atlas }) => {
  await atlas.open()
  await atlas.expectCount(4)
  expect((await atlas.rows()).toSorted()).toEqual([...ALL_RECORDS].toSorted())
})

const COUNTS: readonly (readonly [query: string, kept: readonly string[]])[] = [
  ['c=MLI', [RECORDS.bamako, RECORDS.moscow, RECORDS.announced]],
  ['c=MLI&dir=sends', [RECORDS.moscow]],
  ['c=MLI&dir=hosts', [RECORDS.bamako, RECORDS.announced]],
  ['c=TGO', [RECORDS.bamako, RECORDS.announced, RECORDS.meeting]],
  ['c=MLI,RUS&dir=between', [RECORDS.moscow]],
  ['q=goita', [RECORDS.bamako, RECORDS.moscow]],
  ['q=Poutine&lang=en', [RECORDS.moscow]],
  ['c=TGO&dir=hosts', [RECORDS.meeting]],
  ['q=moscou&lang=en', [RECORDS.moscow]],
]
test('each filter keeps its records', async ({ atlas }) => {
  await atlas.open()
  for (const [query, kept] of COUNTS) {
    await test.step(`?${query} keeps ${kept.length} of 4`, async () => {
      await atlas.turnTo(query)
      await atlas.expectCount(kept.length)
      await expect.poll(async () => (await atlas.rows()).toSorted()).toEqual(kept.toSorted())
    })
  }
})

test('a period that ends on the first day of a visit keeps it, one that starts after the last drops it', async ({
  atlas,
}) => {
  await atlas.open('t=2021-03-30/2021-03-30')
  await atlas.expectCount(1)
  expect(await atlas.rows()).toContain(RECORDS.bamako)
  await atlas.turnTo('t=2021-04-01/2021-12-31')
  await atlas.expectCount(1)
  await expect.poll(() => atlas.rows()).toContain(RECORDS.moscow)
  expect(await atlas.rows()).not.toContain(RECORDS.bamako)
})

test('while a period is chosen, undated records are listed outside the count', async ({ atlas }) => {
  await atlas.open('c=TGO&t=2021-03-01/2021-03-31')
  await atlas.expectCount(2)
  expect((await atlas.rows()).at(-1)).toBe(RECORDS.announced)
})

test('a link to a record shows it under a filter that drops it, and says so', async ({ atlas }) => {
  await atlas.open(`v=${RECORDS.moscow}&c=TGO&lang=en`)
  await expect(atlas.region('details')).toContainText('Diop')
  await atlas.expectCount(3)
  expect(plain(await atlas.page.locator('body').innerText())).toMatch(/filter/i)
})

test('a country without records says who named it, never zero visits, in both languages', async ({
  atlas,
}) => {
  await atlas.open('c=NER&lang=en')
  await atlas.expectCount(0)
  const text = await atlas.text()
  expect(text).toMatch(/no record in this data set/i)
  expect(text).toMatch(/named in 1 article/i)
  await atlas.turnTo('c=NER&lang=fr')
  await expect.poll(() => atlas.text()).toMatch(/aucune fiche dans ce jeu de données/i)
  expect(await atlas.text()).toMatch(/1 article en fait mention/i)
})

test('an unknown country stays in force, is named, and can be reset', async ({ atlas }) => {
  await atlas.open('c=ZZZ&lang=en')
  await atlas.expectCount(0)
  expect(await atlas.text()).toContain('ZZZ')
  await atlas.control(/^Reset/).click()
  await atlas.expectCount(4)
})

test('clicking Russia filters, and Back undoes it', async ({ atlas }) => {
  await atlas.open()
  await atlas.clickCountry('RUS')
  await atlas.expectCount(1)
  expect(atlas.search()).toBe('?c=RUS')
  await expect(atlas.country('RUS')).toHaveAttribute('aria-pressed', 'true')
  await atlas.page.goBack()
  await atlas.expectCount(4)
  expect(atlas.search()).toBe('')
})

test('Enter and Space on a country do what a click does', async ({ atlas }) => {
  await atlas.open()
  await atlas.country('MLI').focus()
  await atlas.page.keyboard.press('Enter')
  await atlas.expectCount(3)
  await atlas.country('MLI').focus()
  await atlas.page.keyboard.press('Space')
  await atlas.expectCount(4)
})

test('who went to Moscow, what he carried and for whom, and which article says so', async ({ atlas }) => {
  await atlas.open('lang=en')
  await atlas.record(RECORDS.moscow).click()
  const details = atlas.region('details')
  await expect(details).toBeVisible()
  const text = plain(await details.innerText())
  expect(text).toContain('Abdoulaye Diop')
  expect(text).toContain('10-12 November 2021')
  expect(text).toMatch(/message/i)
  expect(text).toContain('Assimi Goïta')
  expect(text).toContain('Vladimir Putin')
  expect(text).toMatch(/sources and quotations/i)
  expect(text).toMatch(/stated by (the )?article/i)
  expect(text).toMatch(/report an error/i)
  expect(atlas.search()).toBe(`?v=${RECORDS.moscow}&lang=en`)
})

test('an inferred year is marked as inferred', async ({ atlas }) => {
  await atlas.open(`v=${RECORDS.bamako}&lang=fr`)
  const text = plain(await atlas.region('details').innerText())
  expect(text).toContain('30-31 mars 2021')
  expect(text).toMatch(/année déduite/i)
})

test('facets narrow, and each says its count', async ({ atlas }) => {
  await atlas.open('lang=en')
  await atlas.control(/^Filters/).click()
  const filters = atlas.region('filters')
  await expect(filters).toBeVisible()
  const announced = filters.getByRole('checkbox', { name: /announced/i })
  await announced.check()
  await atlas.expectCount(1)
  expect(atlas.search()).toContain('status=announced')
  await atlas.page.goBack()
  await atlas.expectCount(4)
})
