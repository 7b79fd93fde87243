/** axe finds nothing in any view, in both themes and languages, on a phone, a tablet and a desk. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LONG, RECORDS, dressesOf, expect, test } from './atlasTest.ts'
import { keep, TOURS, VISITS } from './keptData.ts'

const VIEWS = {
  map: '',
  list: 'view=list',
  'a record': `v=${RECORDS.moscow}`,
  'a country': 'c=MLI',
  'a pair': 'c=MLI,TGO&dir=between',
  'nothing found': 'c=NER',
} as const
const WIDTHS = { 320: 640, ...(LONG ? { 768: 1024 } : {}), 1440: 900 }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Finds nothing by itself, only asks for a look, and takes a quarter of the time. */
const UNDECIDED = { 'hidden-content': { enabled: false } }

/** What axe holds against the page. The page has no frames, so that axe may take the short way through it. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ runOnly: TAGS, rules: UNDECIDED, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze()
  expect(passes.length).toBeGreaterThan(20)
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}

for (const [view, query] of Object.entries(VIEWS)) {
  for (const [width, height] of Object.entries(WIDTHS)) {
    test(`${view}, ${width} px, in both themes and languages`, async ({ atlas }) => {
      const { page } = atlas
      await page.setViewportSize({ width: Number(width), height })
      await atlas.open(query)
      expect(await page.locator('iframe').count()).toBe(0)
      for (const [theme, language] of dressesOf(Number(width))) {
        await test.step(`${theme}, ${language}`, async () => {
          await atlas.change({ lang: language, theme })
          await expect(page.locator('html')).toHaveAttribute('lang', language)
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          expect.soft(await violationsOf(page), `${theme}, ${language}`).toEqual([])
        })
      }
    })
  }
}

for (const [name, width] of [
  ['desk', 1440],
  ['phone', 320],
] as const) {
  test(`the open filters, ${name}`, async ({ atlas }) => {
    await atlas.page.setViewportSize({ width, height: 800 })
    await atlas.open('lang=en')
    await atlas.control(/^Filters/).click()
    await expect(atlas.region('filters')).toBeVisible()
    expect(await violationsOf(atlas.page)).toEqual([])
  })
}

for (const [name, width] of [
  ['desk', 1440],
  ['phone', 320],
] as const) {
  test(`the list of data sets, ${name}`, async ({ atlas, page }) => {
    await page.goto('./codebook.html')
    await keep(page, { visits: VISITS, tours: TOURS })
    await page.setViewportSize({ width, height: 800 })
    await atlas.open('data=bundled,local:visits&lang=en')
    if (name === 'phone') await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('button', { name: /^Data:/ }).click()
    const list = page.getByRole('dialog', { name: 'Data sets' })
    await expect(list.getByRole('listitem')).toHaveCount(3)
    expect(await violationsOf(page)).toEqual([])
    const visits = list.getByRole('listitem', { name: 'My visits' })
    await visits.getByRole('button', { name: 'Rename' }).click()
    await list.getByRole('listitem', { name: 'Tours' }).getByRole('button', { name: 'Remove' }).click()
    expect(await violationsOf(page)).toEqual([])
  })
}
