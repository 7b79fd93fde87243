import fc from 'fast-check'
import { LONG, expect, test } from './atlasTest.ts'

const KEYS =
  'v c dir t q person org rank topic kind status basis place sure past ds m view sort lanes data lang theme embed'.split(
    ' ',
  )
const SENSIBLE =
  'MLI,RUS tgo XKX org:UN ZZZ between sends 2021-03-30/2021-03-30 2021-13-40/x goita assimi-goita:met minister none 1 true 14.2,-2.5,5 NaN,1e9,-5 list matrix -date host local:x fr en dark 2021-11-10-diop-moscow'.split(
    ' ',
  )
const ODD = [
  '',
  '%',
  '%E0%A4%A',
  '%00',
  '%F0%9F',
  '<b>x</b>',
  '__proto__',
  'constructor',
  '١٢٣',
  '\u202e',
  ','.repeat(3000),
]

const pair = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...KEYS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...SENSIBLE) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map(encodeURIComponent) },
    ),
  )
  .map(([key, value]) => `${encodeURIComponent(key)}=${value.replaceAll('#', '%23')}`)
const query = fc.array(pair, { maxLength: 7 }).map((pairs) => pairs.join('&'))

const PARTS = 3
for (let part = 0; part < PARTS; part++) {
  test(`any link at all shows a page that works (${part + 1} of ${PARTS})`, async ({ atlas }) => {
    const links = fc.sample(query, { numRuns: LONG ? 100 : 6, seed: 20_211_110 + part })
    for (const link of links) {
      await test.step(`?${link.slice(0, 300)}`, async () => {
        await atlas.page.goto(`./?${link}`)
        const html = atlas.page.locator('html')
        await expect(html).toHaveAttribute('data-state', /^(ready|failed)$/, { timeout: 15_000 })
        await expect(atlas.page.locator('h1').first()).toBeAttached()
        // A data set that is not in this browser is the one thing that nothing can be shown for.
        if ((await html.getAttribute('data-state')) === 'failed') {
          expect(new URLSearchParams(link).getAll('data').join()).toMatch(/local:/)
          await expect(atlas.page.getByRole('alert')).toHaveText(/\S/)
        } else await expect(atlas.page.locator('[data-count]').first()).toHaveText(/\d/)
      })
    }
  })
}
