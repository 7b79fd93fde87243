/**
 * What is taken away: the records as files, which hold just what is shown; the map as a picture, PNG and SVG, what
 * it says, and when there is none (rows 77–79).
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { RECORDS, expect, manyRecords, plain, readData, test } from './atlasTest.ts'

const RECORD_FORMATS = ['CSV', 'JSON', 'GeoJSON', 'iCalendar'] as const
type RecordFormat = (typeof RECORD_FORMATS)[number]

const dialog = (page: Page) => page.getByRole('dialog', { name: /^(Export|Exporter)$/ })
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true })

async function openExport(page: Page) {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(Export|Exporter)$/ })
    .click()
  await expect(button(page, 'PNG')).toBeVisible()
}

async function save(page: Page, format: 'PNG' | 'SVG' | 'ZIP' | RecordFormat) {
  const coming = page.waitForEvent('download')
  await button(page, format).click()
  const download = await coming
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

/** How many colours a PNG has, and how large it is, as the browser reads it. */
const readPng = (page: Page, content: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const colours = new Set<number>()
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0))
    return { width: image.width, height: image.height, colours: [...colours] }
  }, content.toString('base64'))

const rgb = (red: number, green: number, blue: number) => (red << 16) | (green << 8) | blue
const LAND = { light: rgb(246, 240, 226), dark: rgb(42, 41, 38) }
const ACCENT = rgb(168, 31, 27)

test('saves the map as pixels, twice as dense as the screen', async ({ atlas: { page }, atlas }) => {
  await atlas.open(`v=${RECORDS.moscow}&lang=fr`)
  await openExport(page)
  const { name, content } = await save(page, 'PNG')
  expect(name).toMatch(/^axes-abdoulaye-diop-a-moscou-\d{4}\.\d\d\.\d\d-[0-9a-f]{4}\.png$/)
  const { width, height, colours } = await readPng(page, content)
  expect(width).toBeGreaterThanOrEqual(2 * 960)
  expect(Math.max(width, height)).toBeLessThanOrEqual(8192)
  expect(colours).toContain(LAND.light)
  // The selection is in the picture.
  expect(colours).toContain(ACCENT)
  await expect(
    dialog(page).getByRole('link', { name: `ouvrir ${name} dans un nouvel onglet` }),
  ).toHaveAttribute('href', /^blob:/)
})

test('saves the map as a drawing that says what it shows, and gives its text by hand', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('c=MLI&t=2021-03-01/2021-03-31&lang=en')
  await openExport(page)
  await expect(dialog(page)).toContainText('1 of 1 record kept by the filters is drawn.')
  const { name, content } = await save(page, 'SVG')
  expect(name).toMatch(/^axes-visits-mali-1-31-march-2021-.*\.svg$/)
  const svg = content.toString('utf8')
  const said = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      isWhole: read.querySelector('parsererror') === null,
      foreign: read.querySelectorAll('foreignObject, image, script, style, [style]').length,
      words: Array.from(read.querySelectorAll('text'), (each) => each.textContent).join('\n'),
    }
  }, svg)
  expect(said).toMatchObject({ isWhole: true, foreign: 0 })
  expect(svg).not.toMatch(/var\(|NaN|Infinity/)
  const words = plain(said.words)
  for (const part of [
    'Visits: Mali, 1-31 March 2021',
    '1 of 4 records',
    'visit held',
    'Data: two articles, 2021',
    'CC BY 4.0',
    'Natural Earth',
    'Bamako',
  ])
    expect(words).toContain(part)
  expect(words).toContain(`${new URL('./', page.url()).href}?c=MLI&t=2021-03-01/2021-03-31&ds=`)
  await expect(dialog(page).getByRole('textbox', { name: `Text of the file ${name}` })).toHaveValue(svg)
})

test('is light from a dark screen, and dark when asked', async ({ atlas: { page }, atlas }) => {
  await atlas.open('theme=dark&lang=en')
  await openExport(page)
  const light = await readPng(page, (await save(page, 'PNG')).content)
  expect(light.colours).toContain(LAND.light)
  await dialog(page).getByRole('radio', { name: 'dark' }).check()
  const dark = await readPng(page, (await save(page, 'PNG')).content)
  expect(dark.colours).toContain(LAND.dark)
  expect(dark.colours).not.toContain(LAND.light)
})

test('shows the frame that the reader moved to', async ({ atlas: { page }, atlas }) => {
  await atlas.open('m=14,0,5&lang=en')
  await openExport(page)
  const near = (await save(page, 'SVG')).content.toString('utf8')
  const names = Array.from(near.matchAll(/>([^<]+)<\/text>/g), ([, name]) => name)
  expect(names).toContain('Lomé')
  // Names of what lies elsewhere are not in the file either.
  expect(names).not.toContain('Moscow')
  expect(names).not.toContain('Papeete')
})

test('has no picture of nothing, and says so', async ({ atlas: { page }, atlas }) => {
  await atlas.open('c=NER&lang=en')
  await openExport(page)
  for (const format of ['PNG', 'SVG']) {
    await expect(button(page, format)).toBeDisabled()
    await expect(button(page, format)).toHaveAccessibleDescription(/No record to draw under these filters/)
  }
})

test('waits for a map that is still loading', async ({ atlas: { page }, atlas }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/data/countries-110m.json', async (route) => {
    await held
    await route.continue()
  })
  await atlas.open('view=list&lang=en')
  await openExport(page)
  await expect(button(page, 'PNG')).toBeDisabled()
  await expect(button(page, 'PNG')).toHaveAccessibleDescription(/The map is loading/)
  release()
  await expect(button(page, 'PNG')).toBeEnabled()
})

test('draws the map of the list view, on a phone and of many records too', async ({
  atlas: { page },
  atlas,
}) => {
  await atlas.serveData(manyRecords(500))
  await atlas.open('view=list&lang=en')
  await openExport(page)
  expect((await readPng(page, (await save(page, 'PNG')).content)).colours).toContain(LAND.light)
  await page.setViewportSize({ width: 360, height: 640 })
  await atlas.open('lang=fr')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await openExport(page)
  const { width } = await readPng(page, (await save(page, 'PNG')).content)
  expect(width).toBe(2 * (960 + 48))
})

test('prints from the dialog', async ({ atlas: { page }, atlas }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '')
  })
  await atlas.open('lang=fr')
  await openExport(page)
  await button(page, 'Imprimer').click()
  await expect(page.locator('html')).toHaveAttribute('data-asked-to-print', '')
})

interface Identified {
  readonly id: string
}

/** The ids of the records in a file, in its order. */
const idsIn: Readonly<Record<RecordFormat, (text: string) => readonly string[]>> = {
  CSV: (text) => Papa.parse<Identified>(text.trim(), { header: true }).data.map(({ id }) => id),
  JSON: (text) => (JSON.parse(text) as { records: readonly Identified[] }).records.map(({ id }) => id),
  GeoJSON: (text) => (JSON.parse(text) as { features: readonly Identified[] }).features.map(({ id }) => id),
  iCalendar: (text) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('uid')).replace(/@.*$/, '')),
}

async function savedIds(page: Page, format: RecordFormat) {
  const { name, content } = await save(page, format)
  return { name, ids: idsIn[format](content.toString('utf8')) }
}

const DATED = [RECORDS.meeting, RECORDS.bamako, RECORDS.moscow]

test('takes away just the records that are shown, in each format', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('c=TGO&sort=from&lang=fr')
  const rows = await atlas.rows()
  expect(rows).toHaveLength(3)
  await openExport(page)
  await expect(dialog(page)).toContainText('3 fiches sur 4 seront exportées, dans l’ordre de la liste.')
  await expect(dialog(page)).toContainText('1 fiche non datée ne sera pas dans le calendrier.')
  for (const [format, extension] of [
    ['CSV', 'csv'],
    ['GeoJSON', 'geojson'],
  ] as const) {
    const { name, ids } = await savedIds(page, format)
    expect(name).toMatch(
      new RegExp(String.raw`^axes-visites-togo-\d{4}\.\d\d\.\d\d-[0-9a-f]{4}\.${extension}$`),
    )
    expect(ids).toEqual(rows)
  }
  // The file keeps the order of the data, so that the whole comes back as it was.
  expect((await savedIds(page, 'JSON')).ids.toSorted()).toEqual(rows.toSorted())
  expect((await savedIds(page, 'iCalendar')).ids).toEqual(rows.filter((id) => id !== RECORDS.announced))
})

test('writes a table that a French Excel opens, and one that an English one does', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open(`c=RUS&lang=fr`)
  await openExport(page)
  const french = (await save(page, 'CSV')).content
  expect([...french.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(french.toString('utf8')).toContain(';Abdoulaye Diop;')
  expect(french.toString('utf8')).toMatch(/;Bamako;MLI;12,\d+;-\d+(?:,\d+)?;/)
  await atlas.open(`c=RUS&lang=en`)
  await openExport(page)
  expect((await save(page, 'CSV')).content.toString('utf8')).toContain(',Abdoulaye Diop,')
})

test('takes the undated along with a period when asked', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('t=2021-03-01/2021-03-31&lang=en')
  await openExport(page)
  await expect(dialog(page)).toContainText('2 of 4 records will be exported')
  expect((await savedIds(page, 'CSV')).ids).toEqual([RECORDS.meeting, RECORDS.bamako])
  await dialog(page)
    .getByRole('checkbox', { name: /with the undated record/ })
    .check()
  await expect(dialog(page)).toContainText('3 of 4 records will be exported')
  expect((await savedIds(page, 'CSV')).ids).toEqual([RECORDS.meeting, RECORDS.bamako, RECORDS.announced])
})

test('gives the whole of the data back as it was, and a calendar of what is dated', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  await openExport(page)
  const { content } = await save(page, 'JSON')
  expect(JSON.parse(content.toString('utf8'))).toMatchObject(readData())
  expect((await savedIds(page, 'iCalendar')).ids).toEqual(DATED)
})

test('has no file of no records, and no calendar of undated ones, and says so', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('c=NER&lang=fr')
  await openExport(page)
  for (const format of RECORD_FORMATS) {
    await expect(button(page, format)).toBeDisabled()
    await expect(button(page, format)).toHaveAccessibleDescription(/il n’y a rien à exporter/)
  }
  await atlas.open('status=announced&lang=fr')
  await openExport(page)
  await expect(button(page, 'iCalendar')).toBeDisabled()
  await expect(button(page, 'iCalendar')).toHaveAccessibleDescription(/aucune de ces fiches n’est datée/)
  await expect(button(page, 'CSV')).toBeEnabled()
})

test('gives the text by hand where the browser saves nothing', async ({ atlas }) => {
  const { page } = atlas
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => undefined
  })
  await atlas.open('c=RUS&lang=en')
  await openExport(page)
  await button(page, 'GeoJSON').click()
  const text = await dialog(page)
    .getByRole('textbox', { name: /^Text of the file axes-visits-russia-.*\.geojson$/ })
    .inputValue()
  expect(idsIn.GeoJSON(text)).toEqual([RECORDS.moscow])
  await expect(dialog(page).getByRole('link', { name: /in a new tab$/ })).toHaveAttribute('href', /^blob:/)
})

test('puts the table and what its columns hold into one archive', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('c=RUS&lang=fr')
  await openExport(page)
  const { name, content } = await save(page, 'ZIP')
  expect(name).toMatch(/^axes-visites-russie-.*\.zip$/)
  const text = content.toString('utf8')
  expect(text).toContain('datapackage.json')
  expect(text).toContain('"description": "Jours de la visite en EDTF')
  expect(text).toContain(`${RECORDS.moscow};Abdoulaye Diop à Moscou;`)
})

const FRENCH_TABLE = [
  "Visiteur;Pays du visiteur;Ville d'arrivée;Pays hôte;Date de début;Date de fin;Source",
  'Robert Dussey;Togo;Bamako;Mali;30/03/2021;31/03/2021;https://example.org/1',
  'Abdoulaye Diop;Mali;Moscou;Russie;10/11/2021;12/11/2021;"«\u00A0L\'axe\u00A0»; suite"',
  'Abdoulaye Diop;Mali;Alger;Algérie;14/11/2021;;',
].join('\r\n')

/** Opens a file through the dialog, in French. */
async function openFile(page: Page, name: string, content: Buffer, records: string) {
  await page.getByRole('banner').getByRole('button', { name: 'Ouvrir un fichier', exact: true }).click()
  const opening = page.getByRole('dialog', { name: 'Ouvrir un fichier' })
  await opening.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: content })
  await opening.getByRole('button', { name: records }).click()
  await expect(opening).toBeHidden()
}

test('opens a French table, filters it, takes it away and opens that again', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=fr')
  await openFile(page, 'visites.csv', Buffer.from(FRENCH_TABLE, 'latin1'), 'Ouvrir 3 fiches')
  await atlas.expectCount(3, 3)
  await atlas.change({ c: 'RUS,DZA' })
  await atlas.expectCount(2, 3)
  const rows = await atlas.rows()
  await openExport(page)
  await expect(dialog(page)).toContainText('2 fiches sur 3 seront exportées')
  const { content } = await save(page, 'CSV')
  const zip = await save(page, 'ZIP')
  expect(idsIn.CSV(content.toString('utf8'))).toEqual(rows)
  expect(content.toString('utf8')).toMatch(/;Moscou;RUS;55,\d+;37,\d+;2021-11-10\/2021-11-12;/)
  await dialog(page).getByRole('button', { name: 'Fermer' }).click()
  for (const [name, bytes] of [
    ['export.csv', content],
    ['export.zip', zip.content],
  ] as const) {
    await openFile(page, name, bytes, 'Ouvrir 2 fiches')
    await atlas.expectCount(2, 2)
    expect(await atlas.rows()).toEqual(rows)
    // Where the journey began was assumed when the table was first opened, and is no more than that now.
    await atlas.change({ v: rows[0] ?? '' })
    await expect(page.getByRole('region', { name: 'Détails' })).toContainText('origine posée par défaut')
    await atlas.change({ v: '' })
  }
})
