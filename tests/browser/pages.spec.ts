/**
 * The documents of the built site: read without a script, by robots that read only the head, and taken over by
 * the app; at the root of a host and in a folder below it.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from '@playwright/test'
import { serveFolder } from '../../scripts/staticServer.ts'
import { ALL_RECORDS, RECORDS, expect, plain, readData, test } from './atlasTest.ts'

const DIST = resolve(process.env['AXES_DIST'] ?? 'dist')
const inDist = (path: string) => join(DIST, path)

const FOLDERS = { fr: 'fr/visite', en: 'en/visit' } as const
const LANGUAGES = ['fr', 'en'] as const
/** One page of each kind, in both languages among them. */
const KINDS = ['', `fr/visite/${RECORDS.moscow}/`, 'en/country/MLI/', 'fr/axe/MLI-RUS/'] as const
/** An address, and the record, party or pair whose panel the app shows for it. */
const TEN = [
  '',
  'en/',
  ...ALL_RECORDS.slice(0, 2).flatMap((id) => [`fr/visite/${id}/`, `en/visit/${id}/`]),
  'fr/pays/MLI/',
  'en/country/TGO/',
  'fr/axe/MLI-TGO/',
  'en/pair/MLI-RUS/',
]

interface Titled {
  readonly id: string
  readonly title: Readonly<Record<'fr' | 'en', string>>
}

/** Paths of all pages from the root, as the sitemap has them. */
function pagePaths(): readonly string[] {
  const sitemap = readFileSync(inDist('sitemap.xml'), 'utf8')
  const urls = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => new URL(url))
  const root = urls.map(({ pathname }) => pathname).toSorted((a, b) => a.length - b.length)[0] ?? '/'
  return urls.map(({ pathname }) => decodeURIComponent(pathname.slice(root.length)))
}

const unescaped = (text: string) =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const htmlOf = (path: string) => readFileSync(inDist(`${path}index.html`), 'utf8')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of LANGUAGES) {
    test(`every record can be read, ${language}`, async ({ page }) => {
      const records = readData().records as unknown as readonly Titled[]
      expect(records.length).toBe(ALL_RECORDS.length)
      for (const { id, title } of records) {
        await page.goto(`./${FOLDERS[language]}/${id}/`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[language])
        await expect(page.getByRole('img', { name: /^(Carte|Map)/ })).toBeVisible()
        await expect(page.locator('.quotation').first()).toBeVisible()
        const hidden = page.locator('main :is(p, li, dt, dd):not(:visible)')
        await expect(hidden).toHaveCount(0)
      }
    })
  }

  test('the front page leads to every record, and from there to its country and back', async ({ page }) => {
    await page.goto('./')
    const links = await page
      .locator('a[href*="visite/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    for (const id of ALL_RECORDS) expect(links.some((href) => href?.endsWith(`fr/visite/${id}/`))).toBe(true)
    await page.locator(`a[href$="${RECORDS.moscow}/"]`).first().click()
    await page.getByRole('link', { name: 'Mali', exact: true }).first().click()
    await expect(page).toHaveURL(/\/fr\/pays\/MLI\/$/)
    await page.locator('.wordmark').click()
    await expect(page).toHaveURL(/\/$/)
    await expect(page.locator('h1')).toHaveText('Axes')
  })
})

test('the numbers of a country stand between two rules, on its page and in its panel', async ({
  atlas,
  browser,
}) => {
  const rules = { borderTopWidth: '1px', borderBottomWidth: '1px', paddingTop: '9px', paddingBottom: '12px' }
  const styleOf = (list: Locator) =>
    list.evaluate((each) => {
      const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(each)
      return { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom }
    })
  await atlas.open('c=MLI&lang=fr')
  expect(await styleOf(atlas.region('details').getByRole('list').first())).toEqual(rules)

  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(new URL('fr/pays/MLI/', atlas.page.url()).href)
  expect(await styleOf(page.locator('.numbers'))).toEqual(rules)
  await context.close()
})

test('a robot that reads only the head finds title, description and an existing picture', () => {
  const paths = pagePaths()
  expect(paths.length).toBeGreaterThan(ALL_RECORDS.length * 2)
  const seen = { titles: new Set<string>(), pictures: new Set<string>() }
  for (const path of paths) {
    const [head = ''] = htmlOf(path).split('</head>')
    const meta = (name: string) =>
      unescaped(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1] ?? '')
    const canonical = new URL(/<link rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? '')
    expect(canonical.href.endsWith(path), path).toBe(true)
    const root = canonical.href.slice(0, canonical.href.length - path.length)
    expect(meta('og:url'), path).toBe(canonical.href)
    for (const name of ['description', 'og:title', 'og:description', 'twitter:title', 'twitter:image:alt'])
      expect(meta(name).length, `${path} ${name}`).toBeGreaterThan(3)
    expect(meta('twitter:card'), path).toBe('summary_large_image')
    for (const name of ['og:image', 'twitter:image']) {
      expect(meta(name).startsWith(root), `${path} ${name}`).toBe(true)
      const picture = readFileSync(inDist(decodeURIComponent(meta(name).slice(root.length))))
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], `${path} ${name}`).toEqual([1200, 630])
      seen.pictures.add(meta(name))
    }
    seen.titles.add(`${canonical.pathname.includes('/en/') ? 'en' : 'fr'} ${meta('og:title')}`)
  }
  expect(seen.pictures.size).toBe(paths.length)
  expect(seen.titles.size).toBe(paths.length)
})

test('no link of a document leads nowhere, and none has a style of its own', () => {
  for (const path of pagePaths()) {
    const html = htmlOf(path)
    expect(html, path).not.toMatch(/<style|\sstyle=|crossorigin/i)
    for (const [, attribute = ''] of html.matchAll(/\s(?:href|src)="([^"#]+)"/g)) {
      const url = new URL(unescaped(attribute), `http://site/${path}`)
      if (url.host !== 'site') continue
      const file = decodeURIComponent(url.pathname.slice(1))
      expect(
        existsSync(inDist(file === '' || file.endsWith('/') ? `${file}index.html` : file)),
        `${path}: ${attribute}`,
      ).toBe(true)
    }
  }
})

for (const path of KINDS) {
  test(`axe finds nothing in the document itself: /${path}`, async ({ page }) => {
    // The document as it is before the app comes.
    await page.route('**/boot.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`./${path}`)
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(passes.length).toBeGreaterThan(15)
      expect
        .soft(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
          ),
          colorScheme,
        )
        .toEqual([])
    }
  })
}

test.describe('taken over by the app', () => {
  test('a record’s page stays at its address until the first change', async ({ atlas }) => {
    const { page } = atlas
    await page.clock.install()
    await page.goto(`./fr/visite/${RECORDS.moscow}/`)
    await atlas.ready()
    await expect(page.locator('#static')).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`/fr/visite/${RECORDS.moscow}/$`))
    await expect(atlas.region('details')).toContainText('Abdoulaye Diop à Moscou')
    await expect(atlas.record(RECORDS.moscow).or(atlas.region('details')).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/\?lang=fr$/)
    await page.goBack()
    await expect(atlas.region('details')).toContainText('Abdoulaye Diop à Moscou')
    await page.clock.runFor(2000)
    await expect(page).toHaveURL(new RegExp(`/fr/visite/${RECORDS.moscow}/$`))
  })

  test('a country’s and a pair’s page show their panels, in the language of the page', async ({ atlas }) => {
    const { page } = atlas
    await page.goto('./en/country/MLI/')
    await atlas.ready()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(atlas.country('MLI')).toHaveAttribute('aria-pressed', 'true')
    await page.goto('./fr/axe/MLI-TGO/')
    await atlas.ready()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    for (const code of ['MLI', 'TGO'])
      await expect(atlas.country(code)).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL(/\/fr\/axe\/MLI-TGO\/$/)
  })

  test('the words of a document that is not what the link asks for are never shown', async ({ atlas }) => {
    const { page } = atlas
    // The app does not come: what is seen is what the document shows by itself.
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto('./?c=TGO')
    await expect(page.locator('html')).toHaveAttribute('data-drawn', 'stale')
    await expect(page.locator('#static a:visible, #static [data-record]:visible')).toHaveCount(0)
    expect((await page.locator('#static').boundingBox())?.height).toBeGreaterThan(300)
  })
})

/** The site in a folder of a host that has other things at its root. */
const below = test.extend<object>({
  baseURL: async ({ browserName }, provide) => {
    const host = mkdtempSync(join(tmpdir(), `axes-below-${browserName}-`))
    mkdirSync(join(host, 'a'))
    symlinkSync(DIST, join(host, 'a/b'))
    const { address, server } = await serveFolder(host, 0)
    await provide(`${address}a/b/`)
    server.close()
    server.closeAllConnections()
    rmSync(host, { recursive: true })
  },
})

below('works in a folder of a host: ten addresses', async ({ atlas, baseURL }) => {
  if (baseURL === undefined) throw new Error('the site has no address')
  const { page } = atlas
  const missing: string[] = []
  const outside: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:')) outside.push(request.url())
  })
  for (const path of TEN) {
    await page.goto(`./${path}`)
    await atlas.ready()
    expect(page.url()).toBe(baseURL + path)
    const text = plain(await page.locator('body').innerText())
    expect(text.length, path).toBeGreaterThan(100)
  }
  expect(TEN).toHaveLength(10)
  await page.goto(`./fr/visite/${RECORDS.moscow}/`)
  await atlas.ready()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${baseURL}?lang=fr`)
  expect({ missing, outside }).toEqual({ missing: [], outside: [] })
})
