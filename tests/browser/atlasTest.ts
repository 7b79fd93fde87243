/**
 * The test of the built app. Whatever a test is about, it fails when the page throws, rejects, writes an error
 * to the console, breaks the security policy or asks another host for anything.
 */
import { readFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

export { expect }

/** Set by `npm run test:long`: full counts. */
export const LONG = process.env['AXES_LONG'] === '1'

/**
 * Themes and languages in which a screen is held to axe. A theme changes colours alone and a language words alone,
 * so that a wide screen in one and a narrow one in the other find what each of them breaks.
 */
export const dressesOf = (width: number) =>
  LONG
    ? ([
        ['light', 'fr'],
        ['dark', 'en'],
        ['light', 'en'],
        ['dark', 'fr'],
      ] as const)
    : ([width < 900 ? ['dark', 'en'] : ['light', 'fr']] as const)

export const RECORDS = {
  bamako: '2021-03-30-dussey-bamako',
  moscow: '2021-11-10-diop-moscow',
  announced: 'undated-tsegan-bamako',
  meeting: '2021-03-08-support-group-lome',
} as const
export const ALL_RECORDS: readonly string[] = Object.values(RECORDS)

type Region = 'map' | 'timeline' | 'records' | 'filters' | 'details'
const REGIONS: Readonly<Record<Region, RegExp>> = {
  map: /^(Map|Carte)$/,
  timeline: /^(Timeline|Frise chronologique)$/,
  records: /^(Records|Fiches)$/,
  filters: /^(Filters|Filtres)$/,
  details: /^(Details|Détails)$/,
}

/** All white space is one plain space, all apostrophes and dashes are one: Intl changes them with its version. */
export const plain = (text: string) =>
  text
    .replaceAll(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/[–—]/g, '-')
    .trim()

/** The atlas on a page, by the names that stay. */
export class AtlasPage {
  constructor(readonly page: Page) {}

  /** Opens a link, its query without the `?`, and waits until the view it asks for is shown. */
  async open(query = '') {
    await this.page.goto(query === '' ? './' : `./?${query}`)
    await this.ready()
  }

  /** Changes parts of the link in the open page, as Back and Forward do. */
  async change(parts: Readonly<Record<string, string>>) {
    const { searchParams } = new URL(this.page.url())
    for (const [key, value] of Object.entries(parts)) searchParams.set(key, value)
    await this.turnTo(String(searchParams))
  }

  /** Puts another link into the open page, as Back and Forward do. @param query of it, without the `?` */
  async turnTo(query: string) {
    await this.page.evaluate((link) => {
      history.replaceState(null, '', link)
      dispatchEvent(new PopStateEvent('popstate'))
    }, `?${query}`)
    await this.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  }

  async ready() {
    await expect(this.page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 15_000 })
  }

  region(region: Region): Locator {
    return this.page.getByRole('region', { name: REGIONS[region] })
  }

  record(id: string): Locator {
    return this.region('records').locator(`[data-record="${id}"]`)
  }

  country(code: string): Locator {
    return this.page.locator(`[data-country="${code}"]`)
  }

  /** Clicks the country where nothing lies over it, away from arcs and places. */
  async clickCountry(code: string) {
    const point = await this.country(code).evaluate((shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect()
      const hits = (x: number, y: number) => document.elementFromPoint(x, y) === shape
      for (const share of [0.7, 0.6, 0.5, 0.8, 0.4, 0.3]) {
        for (const down of [0.5, 0.6, 0.4, 0.7, 0.3]) {
          const [x, y] = [left + share * width, top + down * height]
          if ([-8, 0, 8].every((dx) => [-8, 0, 8].every((dy) => hits(x + dx, y + dy)))) return { x, y }
        }
      }
      return null
    })
    if (point === null) throw new Error(`clickCountry: ${code} is nowhere free`)
    await this.page.mouse.click(point.x, point.y)
  }

  /** A control of the header or a panel, whichever kind of control it is. */
  control(name: RegExp): Locator {
    const { page } = this
    return page
      .getByRole('button', { name })
      .or(page.getByRole('radio', { name }))
      .or(page.getByRole('tab', { name }))
      .or(page.getByRole('link', { name }))
      .first()
  }

  /** Switches the view; on a phone the switch stands in a menu. */
  async switchView(name: 'Map' | 'List') {
    const button = this.page.getByRole('banner').getByRole('button', { name, exact: true })
    if (!(await button.isVisible()))
      await this.page.getByRole('button', { name: 'Menu', exact: true }).click()
    await button.click()
  }

  /** Waits until the count says "`kept` of `all` records". */
  async expectCount(kept: number, all = 4) {
    const digits = async () =>
      [
        ...plain((await this.page.locator('[data-count]').first().textContent()) ?? '').matchAll(
          /\d[\d ,]*/g,
        ),
      ].map(([figure]) => Number(figure.replaceAll(/[ ,]/g, '')))
    await expect.poll(digits).toEqual([kept, all])
  }

  /** Ids of the rows of the list, in its order; those outside N too. */
  rows(): Promise<readonly string[]> {
    return this.region('records')
      .locator('[data-record]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-record') ?? ''))
  }

  /** The query of the address, decoded where it can be. */
  search(): string {
    const { search } = new URL(this.page.url())
    try {
      return decodeURIComponent(search)
    } catch {
      return search
    }
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText().then(plain)
  }

  /** Opens `file` as the bundled data instead of the real one. */
  async serveData(file: unknown) {
    await this.page.route('**/data/atlas.json', (route) =>
      route.fulfill({
        contentType: 'application/json; charset=utf-8',
        body: typeof file === 'string' ? file : JSON.stringify(file),
      }),
    )
  }
}

interface DataFile {
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly [key: string]: unknown
}

/** The shipped data, fresh for each caller to change. */
export const readData = (): DataFile => JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as DataFile

/** `count` records with the same parties and places as the Bamako visit, one a day from 1 January 2001. */
export function manyRecords(count: number): DataFile {
  const data = readData()
  const model = data.records.find(({ id }) => id === RECORDS.bamako)
  if (model === undefined) throw new Error(`manyRecords: no ${RECORDS.bamako} in the data`)
  const { summary: _, ...rest } = model
  const light = { ...rest, claims: [], statements: [], notStated: [], encounters: [], topics: [] }
  const records = Array.from({ length: count }, (_, i) => ({
    ...light,
    id: `visit-${i}`,
    date: new Date(Date.UTC(2001, 0, 1 + (i % 7000))).toISOString().slice(0, 10),
  }))
  return { ...data, records, mentions: [] }
}

interface Watched {
  /** What a test provokes on purpose: console errors that match are not held against the page. */
  readonly expectErrors: (pattern: RegExp) => void
}

export const test = base.extend<{ atlas: AtlasPage; watched: Watched }>({
  // What the next test would find of this one in the context that they share.
  context: async ({ context }, provide) => {
    await provide(context)
    await context.clearPermissions()
    await context.setOffline(false)
  },
  watched: [
    async ({ page, baseURL }, provide) => {
      const problems: string[] = []
      const expected: RegExp[] = []
      const host = new URL(baseURL ?? 'http://127.0.0.1').host

      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (/^https?:$/.test(url.protocol) && url.host !== host)
          problems.push(`another host: ${request.url()}`)
      })
      await page.exposeBinding('reportViolation', (_, directive: string, uri: string) => {
        problems.push(`policy: ${directive} ${uri}`)
      })
      await page.addInitScript(() => {
        const { reportViolation } = globalThis as unknown as {
          reportViolation: (directive: string, uri: string) => void
        }
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          reportViolation(effectiveDirective, blockedURI),
        )
      })

      await provide({ expectErrors: (pattern) => expected.push(pattern) })

      expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([])
    },
    { auto: true },
  ],
  atlas: async ({ page }, provide) => {
    await provide(new AtlasPage(page))
  },
})
