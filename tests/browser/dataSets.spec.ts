/** Data sets that are kept in this browser: loaded by a link, listed, several at once; and what goes wrong with storage. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { AtlasPage, LONG, expect, test } from './atlasTest.ts'
import { csvOf, keep, lookInside, TOURS, VISITS } from './keptData.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Data sets' })
const item = (page: Page, name: string) => dialog(page).getByRole('listitem', { name, exact: true })

async function openList(page: Page): Promise<void> {
  const button = page.getByRole('banner').getByRole('button', { name: /^Data:/ })
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await button.click()
  await expect(dialog(page).getByRole('listitem').first()).toBeVisible()
}

/** Opens a table by the dialog and asks to see its records. */
async function openTable(page: Page, name: string, csv: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Open a file' }).click()
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: /^Open [\d,]+ records?$/ }).click()
}

test.describe('kept data sets', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./codebook.html')
    await keep(page, { visits: VISITS, tours: TOURS })
  })

  test('a link shows the one it names, and Back and Forward change the data', async ({ atlas, page }) => {
    await atlas.open('data=local:visits&lang=en')
    await atlas.expectCount(3, 3)
    expect((await atlas.rows()).toSorted()).toEqual(['row-1', 'row-2', 'row-3'])
    await expect(page.getByRole('banner')).toContainText('My visits')

    await openList(page)
    await item(page, 'Data of Axes').getByRole('button', { name: 'Show alone' }).click()
    await atlas.expectCount(4)
    expect(atlas.search()).toBe('?lang=en')
    await page.goBack()
    await atlas.expectCount(3, 3)
    expect(atlas.search()).toBe('?data=local:visits&lang=en')
    await page.goForward()
    await atlas.expectCount(4)
  })

  test('a choice that the other data cannot answer is left behind, and is there again on Back', async ({
    atlas,
    page,
  }) => {
    await atlas.open('v=row-1&c=FRA&data=local:visits&lang=en')
    await expect(atlas.region('details')).toContainText('row-1')
    await openList(page)
    await item(page, 'Data of Axes').getByRole('button', { name: 'Show alone' }).click()
    await expect.poll(() => atlas.search()).toBe('?c=FRA&lang=en')
    await atlas.expectCount(0)
    await page.goBack()
    await expect(atlas.region('details')).toContainText('row-1')
    await atlas.expectCount(2, 3)
  })

  test('several are on at once: counts add up, each with its key, each hidden by itself', async ({
    atlas,
    page,
  }) => {
    await atlas.open('data=local:visits&lang=en')
    await openList(page)
    await item(page, 'Tours').getByRole('checkbox').check()
    await atlas.expectCount(5, 5)
    await item(page, 'Data of Axes').getByRole('checkbox').check()
    await atlas.expectCount(9, 9)
    expect(atlas.search()).toBe('?data=bundled,local:tours,local:visits&lang=en')
    await page.keyboard.press('Escape')

    const rows = await atlas.rows()
    expect(new Set(rows).size).toBe(9)
    expect(rows).toEqual(expect.arrayContaining(['row-1', 'row-1-visits', 'row-2', 'row-2-visits', 'row-3']))
    const key = page.getByRole('list', { name: 'Data sets' })
    await expect(key.getByRole('listitem')).toHaveText([/^A/, 'BTours', 'CMy visits'])
    await atlas.record('row-1-visits').click()
    await expect(atlas.region('details')).toContainText('My visits')

    await openList(page)
    await item(page, 'My visits').getByRole('checkbox').uncheck()
    await atlas.expectCount(6, 6)
    await item(page, 'Tours').getByRole('checkbox').uncheck()
    await atlas.expectCount(4)
    await expect(key).toHaveCount(0)
  })

  test('the shapes of the map and the bars follow the data', async ({ atlas, page }) => {
    await atlas.open('data=local:visits&lang=en')
    const timeline = atlas.region('timeline')
    await expect(timeline.getByRole('button', { name: /Senegal|France/ }).first()).toBeVisible()
    await openList(page)
    await item(page, 'Data of Axes').getByRole('button', { name: 'Show alone' }).click()
    await page.keyboard.press('Escape')
    await expect(timeline.getByRole('button', { name: /Diop/ }).first()).toBeVisible()
    await expect(atlas.country('MLI')).toHaveAccessibleName(/Mali, 3 records/)
    await expect(atlas.country('SEN')).toHaveAccessibleName(/no record/i)
  })

  test('is renamed, taken away and removed', async ({ atlas, page }) => {
    await atlas.open('data=local:visits&lang=en')
    await openList(page)
    await item(page, 'My visits').getByRole('button', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'New name' }).fill('Sahel')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('banner')).toContainText('Sahel')

    const download = page.waitForEvent('download')
    await item(page, 'Sahel').getByRole('button', { name: 'Export (JSON)' }).click()
    expect((await download).suggestedFilename()).toBe('visits.json')

    await item(page, 'Sahel').getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await atlas.expectCount(4)
    await expect(item(page, 'Sahel')).toHaveCount(0)
    expect((await lookInside(page)).ids).toEqual(['tours'])
  })

  test('another tab hears of it', async ({ atlas, page, context }) => {
    await atlas.open('lang=en')
    await openList(page)
    const other = new AtlasPage(await context.newPage())
    await other.open('lang=en')
    await openList(other.page)
    await item(other.page, 'Tours').getByRole('button', { name: 'Rename' }).click()
    await other.page.getByRole('textbox', { name: 'New name' }).fill('Journeys')
    await other.page.keyboard.press('Enter')
    await expect(item(page, 'Journeys')).toBeVisible()
    await item(page, 'Journeys').getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await expect(item(other.page, 'Journeys')).toHaveCount(0)
  })

  test('another tab that shows it shows its new name', async ({ atlas, page, context }) => {
    await atlas.open('v=row-1&data=bundled,local:visits&lang=en')
    const other = new AtlasPage(await context.newPage())
    await other.open('data=local:visits&lang=en')
    await openList(other.page)
    await item(other.page, 'My visits').getByRole('button', { name: 'Rename' }).click()
    await other.page.getByRole('textbox', { name: 'New name' }).fill('Sahel')
    await other.page.keyboard.press('Enter')
    await expect(other.page.getByRole('banner')).toContainText('Sahel')
    await expect(page.getByRole('list', { name: 'Data sets' })).toContainText('Sahel')
    await expect(atlas.region('details')).toContainText('row-1')
  })

  test('only reads while another tab writes, even when that tab is closed in the midst of it', async ({
    atlas,
    page,
    context,
  }) => {
    await atlas.open('lang=en')
    await openList(page)
    const other = await context.newPage()
    await other.goto('./codebook.html')
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          void navigator.locks.request('axes-data-sets', () => {
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
            new BroadcastChannel('axes-data-sets').postMessage('writing')
            resolve()
            return new Promise<void>(() => undefined)
          })
        }),
    )
    await expect(page.getByText(/Another tab is saving/)).toBeVisible()
    await expect(item(page, 'Tours').getByRole('button', { name: 'Rename' })).toBeDisabled()
    await other.close()
    await expect(item(page, 'Tours').getByRole('button', { name: 'Rename' })).toBeEnabled()
  })

  test('a newer Axes has the store: everything is read, nothing is written', async ({ atlas, page }) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('axes', 2)
          opening.addEventListener('success', () => {
            opening.result.close()
            resolve()
          })
        }),
    )
    await atlas.open('data=local:visits&lang=en')
    await atlas.expectCount(3, 3)
    await openList(page)
    await expect(page.getByText(/A newer version of Axes has been opened/)).toBeVisible()
    await item(page, 'Tours').getByRole('button', { name: 'Rename' }).click()
    await page.getByRole('textbox', { name: 'New name' }).fill('x')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Nothing has changed')
  })
})

test('a data set of another browser: why it cannot be shown, and the bundled one a click away', async ({
  atlas,
  page,
}) => {
  await page.goto('./?data=local:elsewhere&lang=en')
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed')
  await expect(page.getByRole('alert')).toContainText('This browser keeps no data set “elsewhere”')
  // The browser warns of what is fetched ahead and not used.
  await expect(page.locator('link[rel="preload"]')).toHaveCount(0)
  await page.getByRole('alert').getByRole('button', { name: 'Show the data of Axes' }).click()
  await atlas.ready()
  await atlas.expectCount(4)
  expect(atlas.search()).toBe('?lang=en')
  await page.goBack()
  await expect(page.getByRole('alert')).toContainText('elsewhere')
  await page.goForward()
  await atlas.ready()
  await atlas.expectCount(4)
})

test('beside others a data set that is missing is named, and the rest is shown', async ({ atlas }) => {
  await atlas.open('data=bundled,local:elsewhere&lang=en')
  await atlas.expectCount(4)
  expect(await atlas.text()).toContain('A data set of the link cannot be shown here: local:elsewhere.')
})

test('what the browser has removed is named', async ({ atlas, page }) => {
  await page.goto('./codebook.html')
  await page.evaluate(() => localStorage.setItem('axes-data-sets', JSON.stringify({ lost: 'My table' })))
  await page.goto('./?data=local:lost&lang=en')
  await expect(page.getByRole('alert')).toContainText('The browser has deleted “My table”')
  await atlas.open('lang=en')
  await openList(page)
  await expect(item(page, 'My table')).toContainText('The browser has deleted this file')
  await item(page, 'My table').getByRole('button', { name: 'Do not mention it again' }).click()
  await expect(item(page, 'My table')).toHaveCount(0)
})

test('where storage is forbidden a file is opened all the same, and said not to be kept', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    }
  })
  await atlas.open('lang=en')
  await openTable(page, 'visits.csv', csvOf(5))
  await atlas.expectCount(5, 5)
  await openList(page)
  await expect(page.getByText(/This browser keeps nothing for this page/)).toBeVisible()
  await expect(item(page, 'visits')).toContainText('In memory only')
})

test('on a full disk what was there stays, and the reader learns how much is missing', async ({
  browser,
}) => {
  // How much room there is stays with a context. What the service worker keeps would fill it at once.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('./codebook.html')
  // Before anything is written: the browser remembers for a while how much room it saw.
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 250_000 })
  await keep(page, { visits: VISITS })
  await new AtlasPage(page).open('lang=en')
  await openTable(page, 'large.csv', csvOf(20_000))
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/[kM]B/)
  expect(await lookInside(page)).toEqual({ ids: ['visits'], half: 0 })
  await context.close()
})

/** The longest text that the page itself has parsed as JSON, in characters. */
const longestParsed = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset['parsed']))

test('a large table is read, kept and shown again without its text ever on the page’s own thread', async ({
  atlas,
  page,
}) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => {
    const parse = JSON.parse.bind(JSON)
    let longest = 0
    JSON.parse = (text: string, reviver?: Parameters<typeof JSON.parse>[1]) => {
      longest = Math.max(longest, text.length)
      document.documentElement.dataset['parsed'] = String(longest)
      return parse(text, reviver) as unknown
    }
  })
  const rows = 20_000
  await atlas.open('lang=en')
  await openTable(page, 'large.csv', csvOf(rows))
  await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 60_000 })
  await atlas.expectCount(rows, rows)
  // Those at the edge come when the list has stood for a moment.
  const first = (await atlas.rows()).slice(0, 4)
  expect(await longestParsed(page)).toBeLessThan(200_000)

  await page.reload()
  await page.waitForSelector('html[data-state=ready]', { timeout: 60_000 })
  await atlas.expectCount(rows, rows)
  expect((await atlas.rows()).slice(0, 4)).toEqual(first)
  await atlas.record(first[0] ?? '').click()
  await expect(atlas.region('details')).toContainText('Envoy')
  await page.getByRole('searchbox').first().fill('Dakar')
  await expect.poll(() => atlas.search()).toContain('q=Dakar')
  await atlas.expectCount(rows, rows)
  await page.getByRole('searchbox').first().fill('Bamako')
  await atlas.expectCount(0, rows)
  expect(await longestParsed(page)).toBeLessThan(200_000)
})

test('a tab that is closed while it saves leaves all or nothing', async ({ context, page }) => {
  test.setTimeout(LONG ? 600_000 : 90_000)
  const saved: number[] = []
  await page.goto('./codebook.html')
  await keep(page, { visits: VISITS })
  const rounds = LONG ? 100 : 3
  for (let i = 0; i < rounds; i++) {
    const tab = new AtlasPage(await context.newPage())
    await tab.open('lang=en')
    await openTable(tab.page, `table-${i}.csv`, csvOf(300))
    // Sooner and later; the last one is let finish.
    if (i === rounds - 1) await tab.expectCount(300, 300)
    else await pause((i % 8) * 12)
    await tab.page.close()
    const { ids, half } = await lookInside(page)
    expect(half).toBe(0)
    expect(ids).toContain('visits')
    if (ids.includes(`table-${i}`)) saved.push(i)
  }
  expect(saved).toContain(rounds - 1)

  const atlas = new AtlasPage(page)
  for (const i of saved.slice(-3)) {
    await atlas.open(`data=local:table-${i}&lang=en`)
    await atlas.expectCount(300, 300)
  }
})
