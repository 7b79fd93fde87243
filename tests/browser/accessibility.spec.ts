/** axe finds nothing in any view, in both themes and languages, on a phone, a tablet and a desk. */
import { AxeBuilder } from '@axe-core/playwright'
import { RECORDS, expect, test } from './atlasTest.ts'

const VIEWS = {
  map: '',
  list: 'view=list',
  'a record': `v=${RECORDS.moscow}`,
  'a country': 'c=MLI',
  'a pair': 'c=MLI,TGO&dir=between',
  'nothing found': 'c=NER',
} as const
const WIDTHS = { 320: 640, 768: 1024, 1440: 900 } as const

for (const [view, query] of Object.entries(VIEWS)) {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['fr', 'en'] as const) {
      for (const [width, height] of Object.entries(WIDTHS)) {
        test(`${view}, ${theme}, ${language}, ${width} px`, async ({ atlas }) => {
          await atlas.page.setViewportSize({ width: Number(width), height })
          await atlas.open(
            [query, `lang=${language}`, `theme=${theme}`].filter((part) => part !== '').join('&'),
          )
          const { violations } = await new AxeBuilder({ page: atlas.page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
            ),
          ).toEqual([])
        })
      }
    }
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
    const { violations } = await new AxeBuilder({ page: atlas.page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
    ).toEqual([])
  })
}
