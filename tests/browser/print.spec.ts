/** The view on paper: one or two A4 pages with its map, its records, their sources and the way back (row 63). */
import { RECORDS, expect, manyRecords, plain, test } from './atlasTest.ts'
import type { AtlasPage } from './atlasTest.ts'

/** The note comes a while after the first view; it is there once it can take the app's place. */
async function openToPrint(atlas: AtlasPage, query: string) {
  await atlas.open(query)
  await atlas.page.emulateMedia({ media: 'print' })
  await expect(noteOf(atlas)).toBeVisible({ timeout: 15_000 })
}
const noteOf = ({ page }: AtlasPage) => page.locator('article', { has: page.locator('h1') })
const textOf = async (atlas: AtlasPage) => plain(await noteOf(atlas).innerText())
const rowsOf = ({ page }: AtlasPage) => page.locator('[data-brief-record]')

/** Pages of the PDF that Chromium prints. */
async function countPages({ page }: AtlasPage): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('prints the whole atlas on one page, in French', async ({ atlas }) => {
  await openToPrint(atlas, 'lang=fr')
  const text = await textOf(atlas)
  expect(text).toMatch(/Toutes les fiches/)
  expect(text).toMatch(/4 fiches sur 4 : 2 visites effectuées, 1 visite annoncée et 1 réunion/)
  expect(text).toMatch(/Lomé → Bamako/)
  expect(text).toMatch(/Une absence ici ne prouve rien/)
  expect(text).toMatch(/Version des données : \d{4}\.\d\d\.\d\d-[0-9a-f]{4}/)
  await expect(rowsOf(atlas)).toHaveCount(4)
  await expect(atlas.page.getByRole('img', { name: 'Toutes les fiches' })).toBeVisible()
  await expect(atlas.page.getByRole('img', { name: 'Code QR de cette vue' })).toBeVisible()
  expect(await countPages(atlas)).toBe(1)
})

test('prints what the filters keep and says which they are', async ({ atlas }) => {
  await openToPrint(atlas, 'c=MLI&t=2021-03-01/2021-03-31&lang=en')
  const text = await textOf(atlas)
  expect(text).toMatch(/Visits: Mali, 1-31 March 2021/)
  expect(text).toMatch(/Filters: country Mali; period 1-31 March 2021\./)
  expect(text).toContain(`${new URL('./', atlas.page.url()).href}?c=MLI&t=2021-03-01/2021-03-31&ds=`)
  await expect(rowsOf(atlas)).toHaveCount(1)
  expect(await countPages(atlas)).toBe(1)
})

for (const [language, quotation] of [
  ['fr', /« visite d'amitié et de travail à Moscou » article 2, § 7/],
  ['en', /“visite d'amitié et de travail à Moscou” article 2, § 7/],
] as const) {
  test(`prints the facts and quotations of a chosen record on two pages, in ${language}`, async ({
    atlas,
  }) => {
    await openToPrint(atlas, `v=${RECORDS.moscow}&lang=${language}`)
    const text = await textOf(atlas)
    expect(text).toMatch(quotation)
    expect(text).not.toMatch(/4 fiches|4 records/)
    await expect(rowsOf(atlas)).toHaveCount(1)
    expect(await countPages(atlas)).toBe(2)
  })
}

test('sets the other records that the filters keep under a heading of their own', async ({ atlas }) => {
  await openToPrint(atlas, `c=TGO&v=${RECORDS.bamako}&lang=fr`)
  const text = await textOf(atlas)
  expect(text).toMatch(
    /30-31 mars 2021 \(année déduite\), visite de travail, effectuée\. Filtres : pays Togo\./,
  )
  await expect(atlas.page.getByRole('heading', { name: 'Autres fiches de la vue' })).toBeVisible()
  await expect(rowsOf(atlas)).toHaveCount(3)
})

test('leaves what does not fit on two pages to the link, and says how much that is', async ({ atlas }) => {
  await atlas.serveData(manyRecords(64))
  await openToPrint(atlas, 'lang=en')
  await expect(rowsOf(atlas)).toHaveCount(40)
  expect(await textOf(atlas)).toMatch(
    /24 more records do not fit on this note; they can be read online: http/,
  )
  expect(await countPages(atlas)).toBe(2)
})

test('prints light from a dark screen, which stays as it is', async ({ atlas }) => {
  await atlas.page.emulateMedia({ colorScheme: 'dark' })
  await openToPrint(atlas, 'theme=dark&lang=en')
  const colours = await atlas.page.evaluate(() => {
    const note = document.querySelector('article')
    const land = document.querySelector('article svg use[fill]')
    if (note === null || land === null) throw new Error('no note')
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(note).color,
      land: getComputedStyle(land).fill,
    }
  })
  expect(colours).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(27, 36, 43)', land: 'rgb(246, 240, 226)' })
  await atlas.page.emulateMedia({ media: 'screen' })
  await expect(noteOf(atlas)).toHaveCount(0)
  await expect(atlas.region('map')).toBeVisible()
  expect(await atlas.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(20, 25, 27)',
  )
})

test('prints a map from the list view and from a phone too', async ({ atlas }) => {
  await openToPrint(atlas, 'view=list&lang=en')
  await expect(atlas.page.getByRole('img', { name: 'All records' })).toBeVisible()
  await atlas.page.emulateMedia({ media: 'screen' })
  await atlas.page.setViewportSize({ width: 360, height: 640 })
  await openToPrint(atlas, 'c=TGO&lang=en')
  await expect(atlas.page.getByRole('img', { name: 'Visits: Togo' })).toBeVisible()
})

test('prints the list where the note could not be had', async ({ atlas, watched }) => {
  watched.expectErrors(/Failed to load resource/)
  await atlas.page.route(/BriefPart/, (route) => route.abort())
  await atlas.open('lang=fr&c=MLI')
  await atlas.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await atlas.page.emulateMedia({ media: 'print' })
  await expect(atlas.record(RECORDS.bamako)).toBeVisible()
  await expect(atlas.page.getByText(/^Mali · Axes\s+http.*c=MLI/)).toBeVisible()
  await expect(atlas.page.getByText('Une absence ici ne prouve rien')).toBeVisible()
  for (const name of ['Filtres', /Réinitialiser/, /Retirer/])
    await expect(atlas.page.getByRole('button', { name })).toHaveCount(0)
  await expect(atlas.region('map')).toBeHidden()
  expect(await countPages(atlas)).toBeLessThanOrEqual(2)
})

test('has the note soon after the first view', async ({ atlas }) => {
  const asked = atlas.page.waitForRequest(/BriefPart/)
  await atlas.open('lang=fr')
  const ready = Date.now()
  await asked
  expect(Date.now() - ready).toBeLessThan(6000)
})
