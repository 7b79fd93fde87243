/** Opening a file as a reader does it: picked, dropped, pasted or by its address; checked, kept, and there again. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test, dressesOf, LONG } from './atlasTest.ts'
import { expectSoundDialog } from './expectSoundDialog.ts'

const NAME = /^(Open a file|Ouvrir un fichier)$/

/** As a French Excel saves it: semicolons, Windows-1252, days before months, CRLF. */
const FRENCH_EXCEL = {
  name: 'visites 2021.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      "Visiteur;Fonction;Pays du visiteur;Ville de départ;Ville d'arrivée;Pays hôte;Date de début;Date de fin;Nature;Statut",
      'Robert Dussey;ministre des Affaires étrangères;Togo;Lomé;Bamako;Mali;30/03/2021;31/03/2021;visite de travail;effectuée',
      "Abdoulaye Diop;ministre des Affaires étrangères;Mali;Bamako;Moscou;Russie;10/11/2021;12/11/2021;visite d'amitié;effectuée",
      'Aïssata Tall Sall;ministre des Affaires étrangères;Sénégal;Dakar;Nouakchott;Mauritanie;15/06/2022;16/06/2022;visite de travail;effectuée',
    ].join('\r\n'),
    'latin1',
  ),
}

const csv = (text: string, name = 'visits.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

/** As much of a workbook as tells what it is: the first entry of its archive (APPNOTE 4.3.7). */
const WORKBOOK = Buffer.concat([
  Buffer.from('504b03041400000000000000000000000000000000000000000013000000', 'hex'),
  Buffer.from('[Content_Types].xml'),
  Buffer.from('504b0304140000000000000000000000000000000000000000000f000000', 'hex'),
  Buffer.from('xl/workbook.xml'),
])

/** Row 3 says too little; no date tells days from months. */
const MIXED = [
  'visitor,from,to,date,remark',
  'Ann Lee,Oslo,Paris,03/04/2015,x',
  ',,,,only this',
  'Bo Li,Rome,Lagos,05/06/2015,',
].join('\n')

const dialog = (page: Page) => page.getByRole('dialog', { name: NAME })
const field = (page: Page) => dialog(page).locator('input[type=file]')
const openButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: NAME })

async function openDialog(page: Page) {
  if (!(await openButton(page).isVisible()))
    await page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true }).click()
  await openButton(page).click()
  await expect(field(page)).toBeAttached()
}

const wayIn = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name, exact: true })

interface Dropped {
  readonly name: string
  readonly text: string
}

/** Holds files over the page, and lets them go where asked. */
async function drag(page: Page, files: readonly Dropped[], event: 'dragenter' | 'drop') {
  const held = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, text } of given) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.dispatchEvent('body', event, { dataTransfer: held })
}

/** What lets a drop in comes a moment after the first view. */
async function whenListening(page: Page) {
  await expect(async () => {
    await drag(page, [{ name: 'a.csv', text: 'a' }], 'dragenter')
    await expect(page.getByText('Drop to open')).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('a French Excel file opens with nothing to mend, and is there after a reload', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=fr')
  await openDialog(page)
  await field(page).setInputFiles(FRENCH_EXCEL)
  await expect(
    dialog(page).getByRole('heading', { name: '3 fiches prêtes, sans rien à réparer, aucune ligne écartée' }),
  ).toBeFocused()
  await expect(dialog(page).getByRole('group', { name: /dates/ })).toHaveCount(0)
  await expect(
    dialog(page)
      .getByRole('table', { name: 'Premières fiches, telles qu’elles seront' })
      .getByRole('row')
      .nth(1),
  ).toContainText('Lomé → Bamako')
  await wayIn(page, 'Ouvrir 3 fiches').click()
  await expect(dialog(page)).toHaveCount(0)
  await atlas.expectCount(3, 3)
  expect(atlas.search()).toBe('?data=local:visites-2021&lang=fr')

  await page.reload()
  await atlas.ready()
  await atlas.expectCount(3, 3)

  await page.goBack()
  await atlas.expectCount(4)
})

test('nothing is kept before the reader says so', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  await openDialog(page)
  await field(page).setInputFiles(csv(MIXED))
  await expect(wayIn(page, 'Open 2 records')).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(openButton(page)).toBeFocused()
  await atlas.expectCount(4)
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    return { names, noted: localStorage.length }
  })
  expect(kept.noted).toBe(0)
})

test('what was taken wrongly is mended by keyboard, and the report is saved', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  await openDialog(page)
  await expect(field(page)).toBeFocused()
  await field(page).setInputFiles(csv(MIXED))
  const rows = dialog(page).getByRole('table', { name: 'Rows not imported' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('says fewer than two of who, where and when')

  const order = dialog(page).getByRole('radio', { name: 'day, then month (3 April 2015)' })
  await order.focus()
  await page.keyboard.press('ArrowRight')
  await expect(dialog(page).getByText('4 March 2015', { exact: true })).toBeVisible()

  const column = dialog(page).getByRole('combobox', { name: 'Column remark is taken for' })
  await column.selectOption('nothing, left aside')
  await expect(dialog(page).locator('[aria-busy=true]')).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save the report (CSV)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('visits-report.csv')
  expect(readFileSync(await download.path(), 'utf8')).toContain('says fewer than two of')

  await wayIn(page, 'Open 2 records').focus()
  await page.keyboard.press('Enter')
  await atlas.expectCount(2, 2)
  await expect(openButton(page)).toBeFocused()
  await expect(page.locator('[data-record]').first()).toContainText('Oslo')
})

test('on a phone no cell of its tables is cut', async ({ atlas }) => {
  const { page } = atlas
  await page.setViewportSize({ width: 320, height: 568 })
  await atlas.open('lang=fr')
  await openDialog(page)
  await field(page).setInputFiles(csv(MIXED))
  for (const name of ['Premières fiches, telles qu’elles seront', 'Lignes non importées']) {
    const rows = dialog(page).getByRole('region', { name })
    await expect(rows.getByRole('table', { name })).toBeVisible()
    expect(await rows.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  }
})

test('the same file a second time is replaced, or kept as well', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  for (const [again, search] of [
    [null, '?data=local:visits&lang=en'],
    ['Replace', '?data=local:visits&lang=en'],
    ['Keep both', '?data=local:visits-2&lang=en'],
  ] as const) {
    await openDialog(page)
    await field(page).setInputFiles(csv(MIXED))
    await wayIn(page, 'Open 2 records').click()
    if (again !== null) await dialog(page).getByRole('button', { name: again }).click()
    await expect(dialog(page)).toHaveCount(0)
    await expect.poll(() => atlas.search()).toBe(search)
    await atlas.expectCount(2, 2)
  }
})

test('a file is dropped anywhere on the page, under a veil that says what will happen', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  await whenListening(page)
  await drag(page, [{ name: 'visits.csv', text: MIXED }], 'drop')
  await expect(page.getByText('Drop to open')).toHaveCount(0)
  await expect(wayIn(page, 'Open 2 records')).toBeEnabled()

  await drag(
    page,
    [
      { name: 'a.csv', text: 'a' },
      { name: 'b.csv', text: 'b' },
    ],
    'drop',
  )
  await expect(dialog(page).getByRole('alert')).toContainText('You dropped 2 files.')
})

test('a table is pasted anywhere, but not into a field', async ({ atlas, context }) => {
  const { page } = atlas
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('lang=en')
  await whenListening(page)
  await drag(page, [], 'drop')
  await page.evaluate((text) => navigator.clipboard.writeText(text), MIXED.replaceAll(',', '\t'))
  await page.getByRole('searchbox').first().focus()
  await page.keyboard.press('Control+v')
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('searchbox').first().fill('')
  await page.getByRole('button', { name: 'Share' }).focus()
  await page.keyboard.press('Control+v')
  await expect(wayIn(page, 'Open 2 records')).toBeEnabled()
})

for (const [what, file, words] of [
  ['an empty file', csv(''), /is empty.*Check that it was saved/s],
  [
    'a picture',
    { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000', 'hex') },
    /a picture.*open the table/s,
  ],
  [
    'a document',
    { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') },
    /a PDF document/,
  ],
  ['a workbook', { name: 'visits.xlsx', mimeType: '', buffer: WORKBOOK }, /a workbook.*CSV UTF-8/s],
  [
    'a zip of several tables',
    {
      name: 'years.zip',
      mimeType: 'application/zip',
      buffer: readFileSync('tests/fixtures/files/bad/zip-of-several.zip'),
    },
    /holds 4 files \(2020\.csv, 2021\.csv, 2022\.csv…\).*unpack it/s,
  ],
] as const) {
  test(`${what} is refused in words, and the next file is welcome`, async ({ atlas }) => {
    const { page } = atlas
    await atlas.open('lang=en')
    await openDialog(page)
    await field(page).setInputFiles(file)
    await expect(dialog(page).getByRole('alert')).toContainText(words)
    await field(page).setInputFiles(csv(MIXED))
    await expect(wayIn(page, 'Open 2 records')).toBeEnabled()
    await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  })
}

test('a long reading tells how far it is, and stops at once', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  await openDialog(page)
  // Made in the page: so much is not sent there in good time.
  await page.evaluate(() => {
    const rows = Array.from({ length: 400_000 }, (_, i) => `Person ${i},Oslo,Paris,2015-03-04,note ${i}`)
    const transfer = new DataTransfer()
    transfer.items.add(new File([['visitor,from,to,date,remark', ...rows].join('\n')], 'long.csv'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer }))
  })
  const stop = dialog(page).getByRole('button', { name: 'Stop' })
  await expect(stop).toBeFocused()
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await stop.click()
  await expect(dialog(page).getByText('Reading stopped. Nothing was kept.')).toBeVisible()
  await expect.poll(() => page.workers().length).toBe(0)
})

test('what is made ready while the dialog is open goes with it', async ({ atlas }) => {
  const { page } = atlas
  await atlas.open('lang=en')
  await openDialog(page)
  await expect.poll(() => page.workers().length).toBe(1)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect.poll(() => page.workers().length).toBe(0)
})

test('without workers the same file is read on the page', async ({ atlas }) => {
  const { page } = atlas
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await atlas.open('lang=en')
  await openDialog(page)
  await field(page).setInputFiles(csv(MIXED))
  await expect(wayIn(page, 'Open 2 records')).toBeEnabled()
})

test.describe('data=https://…', () => {
  const ADDRESS = 'https://data.example.org/visits.csv'
  const consent = (page: Page) => page.getByRole('heading', { name: 'Read data from data.example.org?' })

  /** Answers as the other host, and notes how it was asked. */
  async function routeHost(page: Page) {
    const asked: Record<string, string>[] = []
    await page.route('https://data.example.org/**', async (route) => {
      asked.push(await route.request().allHeaders())
      await route.fulfill({
        body: MIXED,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'text/csv' },
      })
    })
    return asked
  }

  test('asks before the first byte, says whose data it is, and keeps nothing by itself', async ({
    atlas,
    watched,
  }) => {
    const { page } = atlas
    watched.expectErrors(/^another host: https:\/\/data\.example\.org\//)
    const asked = await routeHost(page)
    await page.goto(`./?lang=en&data=${ADDRESS}`)
    await expect(consent(page)).toBeVisible()
    expect(asked).toEqual([])
    await page.getByRole('button', { name: 'Read from data.example.org' }).click()
    await page.waitForURL(/\/open\.html\?/)
    await atlas.ready()
    await atlas.expectCount(2, 2)
    expect(asked).toHaveLength(1)
    expect(Object.keys(asked[0] ?? {})).not.toContain('cookie')
    expect(asked[0]?.['referer']).toBeUndefined()
    const banner = page.getByRole('complementary', { name: 'Data of another site' })
    await expect(banner).toContainText('Unverified data, from data.example.org. 2 records, 1 row left out.')

    await banner.getByRole('button', { name: 'Check and keep in this browser' }).click()
    await wayIn(page, 'Open 2 records').click()
    await expect(banner).toHaveCount(0)
    await expect.poll(() => atlas.search()).toContain('data=local:visits')
    expect(asked).toHaveLength(1)
  })

  test('is refused by the reader with one click, and nothing is asked for', async ({ atlas }) => {
    const { page } = atlas
    const asked = await routeHost(page)
    await page.goto(`./?lang=en&data=${ADDRESS}`)
    await page.getByRole('button', { name: 'Do not read, show the atlas' }).click()
    await atlas.ready()
    await atlas.expectCount(4)
    expect(asked).toEqual([])
    expect(atlas.search()).not.toContain('data=')
  })

  test('asks in the other document too, when the link leads there', async ({ atlas }) => {
    const { page } = atlas
    const asked = await routeHost(page)
    await page.goto(`./open.html?lang=en&data=${ADDRESS}`)
    await expect(consent(page)).toBeVisible()
    expect(asked).toEqual([])
  })

  test('may be asked for in the dialog', async ({ atlas, watched }) => {
    const { page } = atlas
    watched.expectErrors(/^another host: https:\/\/data\.example\.org\//)
    await routeHost(page)
    await atlas.open('lang=en')
    await openDialog(page)
    await dialog(page).getByLabel('Or the address of a file online').fill(ADDRESS)
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Read from data.example.org' }).click()
    await page.waitForURL(/\/open\.html\?/)
    await atlas.ready()
    await atlas.expectCount(2, 2)
  })

  for (const hostile of [
    'http://data.example.org/visits.csv',
    'https://127.0.0.1/visits.csv',
    'https://2130706433/visits.csv',
    'https://0177.0.0.1/visits.csv',
    'https://[::ffff:7f00:1]/visits.csv',
    'https://192.168.1.1/visits.csv',
    'https://printer.local/visits.csv',
    'https://me:secret@data.example.org/visits.csv',
  ]) {
    test(`never asks ${hostile}`, async ({ atlas }) => {
      const { page } = atlas
      for (const document of ['', 'open.html']) {
        await page.goto(`./${document}?lang=en&data=${encodeURIComponent(hostile)}`)
        await expect(page.getByRole('alert')).toContainText('This data was not asked for.')
        await expect(page.getByRole('button', { name: /^Read from/ })).toHaveCount(0)
      }
    })
  }

  test('the main document may connect to nothing else, and no robot keeps the other', async ({
    page,
    request,
  }) => {
    const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy']
    expect(await policyOf('./')).toContain("connect-src 'self';")
    expect(await policyOf('./open.html')).toContain("connect-src 'self' https:;")
    await page.goto('./open.html')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toHaveAttribute(
      'content',
      /connect-src 'self' https:;/,
    )
    expect(await (await request.get('./sitemap.xml')).text()).not.toContain('open.html')
  })
})

for (const [width, height] of LONG
  ? ([
      [1440, 900],
      [360, 640],
    ] as const)
  : ([[360, 640]] as const)) {
  test(`is sound for axe at every stage, ${width} px, in both themes and languages`, async ({ atlas }) => {
    const { page } = atlas
    await page.setViewportSize({ width, height })
    for (const [theme, language] of dressesOf(width)) {
      await atlas.open(`lang=${language}&theme=${theme}`)
      await openDialog(page)
      await expectSoundDialog(page)
      await field(page).setInputFiles(csv('', 'nothing.csv'))
      await expect(dialog(page).getByRole('alert')).toBeVisible()
      await expectSoundDialog(page)
      await field(page).setInputFiles(csv(`${MIXED}\nBo Li,Rome,Lagos,05/06/2015,\nEve,Springfield,Paris,,`))
      await expect(dialog(page).getByRole('button', { name: /^(Open|Ouvrir) \d/ })).toBeVisible()
      await expect(
        dialog(page).getByRole('table', { name: /^(Rows not imported|Lignes non importées)$/ }),
      ).toBeVisible()
      await expectSoundDialog(page)
    }
  })
}
