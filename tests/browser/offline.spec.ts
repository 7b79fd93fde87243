/**
 * The service worker, as readers meet it: links without a network, newer versions, faults of line and server
 * (rows 27, 49–54). Each test has a site of its own, in a folder of its host unless it says otherwise.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LONG, RECORDS, expect, plain, readData, test as base } from './atlasTest.ts'
import { PAGE, Site, makeVersion } from './site.ts'

type VersionName = 'one' | 'two' | 'three' | 'broken'

/** The start of the app throws: its pages stay white. */
const BROKEN = { 'assets/main-': () => 'throw new Error("broken on purpose")' }

interface Fixtures {
  /** The folder of the site on its host. */
  readonly folder: string
  /** Has version one. */
  readonly site: Site
}
interface WorkerFixtures {
  /** Makes a version of the site, once. @returns its folder */
  readonly made: (name: VersionName) => Promise<string>
}

const test = base.extend<Fixtures, WorkerFixtures>({
  made: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'axes-versions-'))
      const versions = new Map<VersionName, Promise<string>>()
      await provide((name) => {
        const known = versions.get(name) ?? makeVersion(folder, name, name === 'broken' ? BROKEN : {})
        versions.set(name, known)
        return known
      })
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  folder: ['a/b/', { option: true }],
  site: async ({ folder, made }, provide) => {
    const site = await Site.open(folder)
    site.publish(await made('one'))
    await provide(site)
    site.close()
  },
  baseURL: async ({ site }, provide) => provide(site.address),
})

test.use({ serviceWorkers: 'allow' })

const version = (page: Page) => page.locator('meta[name="version"]').getAttribute('content')

/** Lets the pause pass that the app leaves to the first view before it speaks of the network. */
const letPausePass = (page: Page) => page.clock.fastForward(5000)

/** Waits until all is kept. */
const kept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))

/** One visit with a network, at the end of which the atlas is kept; the page is closed again. */
async function visitOnce(page: Page) {
  const visit = await page.context().newPage()
  await visit.goto('./codebook.html')
  await visit.evaluate(() => navigator.serviceWorker.register('./sw.js'))
  await kept(visit)
  await visit.close()
}

test.describe('without a network', () => {
  const LINKS: readonly (readonly [address: string, shown: RegExp])[] = [
    ['', /4 of 4 records/],
    ['?lang=fr', /4 fiches sur 4/],
    [`?v=${RECORDS.moscow}&lang=en`, /Diop/],
    ['?c=MLI&lang=en', /3 of 4 records/],
    ['?c=MLI,TGO&dir=between&lang=en', /Togo/],
    ['?view=list&q=goita&lang=en', /of 4 records/],
    ['?t=2021-03-01/2021-03-31&lang=fr', /fiches sur 4/],
    [PAGE, /Diop.*Moscou/],
    ['en/pair/MLI-TGO/', /2 of 4 records/],
    ['en/country/MLI/?theme=dark', /3 of 4 records/],
  ]
  for (const folder of ['a/b/', '']) {
    test.describe(`under /${folder}`, () => {
      test.use({ folder })
      test('every link opens after one visit', async ({ page, atlas, site }) => {
        await visitOnce(page)
        site.network = 'down'
        for (const [address, shown] of folder === '' ? LINKS.slice(-3) : LINKS) {
          await page.goto(`./${address}`)
          await atlas.ready()
          await expect.poll(() => atlas.text()).toMatch(shown)
        }
        const { href } = new URL('./?theme=dark&c=MLI&lang=en', site.address)
        expect(page.url()).toBe(href)
      })
    })
  }

  test('the app keeps itself, and says of which day its data is', async ({ page, atlas, site }) => {
    await page.clock.install()
    await atlas.open('lang=fr')
    await letPausePass(page)
    await kept(page)
    await page.context().setOffline(true)
    site.network = 'down'
    const { dataVersion } = readData()
    const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(String(dataVersion)),
    )
    await expect.poll(() => atlas.text()).toContain(plain(`Hors ligne : données du ${day}.`))
    await page.reload()
    await atlas.ready()
    await expect(page.getByText('Hors ligne')).toBeVisible()
    await page.context().setOffline(false)
    await expect(page.getByText('Hors ligne')).toBeHidden()
  })

  for (const fault of ['lost', 'login page'] as const) {
    test(`where the server gives a ${fault}, nothing is kept, and the page goes on`, async ({
      page,
      atlas,
      site,
      watched,
    }) => {
      watched.expectErrors(/Failed to load resource/)
      await page.clock.install()
      await atlas.open('lang=en')
      if (fault === 'lost') site.lost = 'data/capitals.json'
      else site.stranger = 'data/capitals.json'
      await letPausePass(page)
      await expect.poll(() => site.asked).toContain('sw.js')
      const worker = () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          return registration?.installing ?? registration?.waiting ?? registration?.active ?? null
        })
      await expect.poll(worker).toBeNull()
      site.network = 'down'
      await page.context().setOffline(true)
      await expect(page.getByText(/not saved on this device/)).toBeVisible()
      await atlas.record(RECORDS.meeting).hover()
    })
  }
})

test.describe('on a line that deceives', () => {
  test('a page opens as its view, whether nothing comes, or another’s page, or no line at all', async ({
    page,
    atlas,
    site,
  }) => {
    await visitOnce(page)
    for (const network of ['silent', 'login', 'down'] as const) {
      site.network = 'up'
      await page.goto(`./${PAGE}`)
      await expect(page.getByRole('heading', { name: 'Page' })).toBeVisible()
      site.network = network
      await page.goto(`./${PAGE}`)
      await atlas.ready()
      expect(atlas.search()).toBe(`?v=${RECORDS.moscow}&lang=fr`)
    }
  })

  test('a page that the site does not have is the server’s to refuse', async ({ page, watched }) => {
    watched.expectErrors(/status of 404/)
    await visitOnce(page)
    const response = await page.goto('./fr/visite/never-was/')
    expect(response?.status()).toBe(404)
  })
})

test.describe('a newer version', () => {
  const newer = (page: Page) => page.getByRole('complementary', { name: 'Versions of Axes' })

  /** A white page is none of any version. */
  async function expectVersion(page: Page, name: VersionName) {
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready')
    expect(await version(page)).toBe(name)
  }

  test('waits for the reader’s word, and keeps the link', async ({ page, atlas, made, site }) => {
    await page.clock.install()
    await visitOnce(page)
    await atlas.open('c=MLI&lang=en')
    site.publish(await made('two'))
    await page.reload()
    await expectVersion(page, 'one')
    await letPausePass(page)
    await expect(newer(page)).toContainText('A newer version is ready.')

    // Another tab, with scripts of version one that it has not asked for yet.
    const other = await page.context().newPage()
    await other.goto('./?lang=en')
    await expectVersion(other, 'one')

    await newer(page).getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => version(page)).toBe('two')
    await expectVersion(page, 'two')
    expect(atlas.search()).toBe('?c=MLI&lang=en')

    // Only what the service worker has put aside: not what the browser happens to have still.
    await (await page.context().newCDPSession(other)).send('Network.clearBrowserCache')
    await other.getByRole('button', { name: 'List', exact: true }).click()
    await expect(other.getByRole('table')).toBeVisible()
    expect(await version(other)).toBe('one')
  })

  const ROUNDS = LONG ? 50 : 1
  const LINK = `?v=${RECORDS.bamako}&view=list`
  test(`three versions follow each other without a white page, ${ROUNDS} times`, async ({
    browser,
    made,
    site,
  }) => {
    // Making the versions is part of the first round.
    test.setTimeout(60_000 + ROUNDS * 30_000)
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({
        serviceWorkers: 'allow',
        baseURL: site.address,
        locale: 'en-GB',
      })
      const page = await context.newPage()
      await page.clock.install()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      site.publish(await made('one'))
      await visitOnce(page)
      await page.goto(`./${LINK}`)
      await expectVersion(page, 'one')
      for (const name of ['two', 'three'] as const) {
        site.publish(await made(name))
        await letPausePass(page)
        await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
        await expect(newer(page)).toBeVisible()
        if (round % 2 === 0) {
          await newer(page).getByRole('button', { name: 'Reload' }).click()
        } else {
          // Another reader closes the page instead, and comes back; a browser that is slow to notice keeps the old one.
          await expect(async () => {
            await page.goto('about:blank')
            await page.goto(`./${LINK}`)
            expect(await version(page)).toBe(name)
          }).toPass({ timeout: 20_000 })
        }
        await expect.poll(() => version(page)).toBe(name)
        await expectVersion(page, name)
      }
      expect(faults).toEqual([])
      await context.close()
    }
  })

  test('is not taken from a half-finished deployment', async ({ page, made, site }) => {
    await visitOnce(page)
    site.publish(await made('two'))
    site.lost = 'assets/'
    await page.goto('./?lang=en')
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const { installing } = registration
      if (installing === null) return 'nothing new'
      await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }))
      return installing.state
    })
    expect(outcome).toBe('redundant')
    await page.reload()
    await expectVersion(page, 'one')
  })
})

test('?reset takes the atlas out of the browser, and nothing else, even when the app is broken', async ({
  page,
  atlas,
  made,
  site,
  watched,
}) => {
  watched.expectErrors(/broken on purpose/)
  site.publish(await made('broken'))
  await visitOnce(page)
  await page.goto('./?lang=en')
  await page.evaluate(() => caches.open('another app'))
  expect(await version(page)).toBe('broken')
  site.publish(await made('two'))
  await page.goto('./?lang=en&reset')
  await atlas.ready()
  expect(await version(page)).toBe('two')
  expect(atlas.search()).toBe('?lang=en')
  const left = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
  expect(left).toEqual({ workers: 0, caches: ['another app'] })
})

test('?reset without a network takes nothing', async ({ page, atlas, site }) => {
  await visitOnce(page)
  site.network = 'down'
  await page.goto('./?lang=en&reset')
  await atlas.ready()
  await atlas.open('lang=en')
})

test('an embedded view keeps nothing', async ({ page, site }) => {
  await page.clock.install()
  await page.goto('./?embed=1&lang=en')
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready')
  await letPausePass(page)
  await page.waitForTimeout(500)
  expect([...site.asked]).not.toContain('sw.js')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('a script that a deployment took away reloads the page once, with its link', async ({
  page,
  atlas,
  site,
  watched,
}) => {
  watched.expectErrors(/Failed to load|dynamically imported|error boundary|preload/i)
  let opened = 0
  page.on('framenavigated', () => (opened += 1))
  await atlas.open('c=MLI&lang=en')
  site.lost = 'assets/RecordTable'
  await atlas.switchView('List')
  await expect.poll(() => opened).toBe(3)
  await expect(page.getByRole('alert')).toContainText('stopped working')
  expect(atlas.search()).toBe('?c=MLI&view=list&lang=en')
  await page.waitForTimeout(500)
  expect(opened).toBe(3)
})
