/** The page does not grow with the data: at most 800 nodes, country shapes apart. */
import { countNodes } from '../fixtures/countNodes.ts'
import { madeFile } from '../fixtures/madeAtlas.ts'
import { LONG, expect, test } from './atlasTest.ts'

const MOST_NODES = 800
/** Eight a day, from 2000 on. */
const RECORDS = LONG ? 100_000 : 10_000
const PLACES = ['lome', 'bamako', 'moscow', 'tokyo']
const PARTIES =
  'AGO BEN BFA BRA CHN CIV CMR COD COG DEU DZA EGY ESP ETH FRA GAB GHA GIN GMB IND ITA JPN KEN LBR MAR MLI NER NGA RUS SEN SLE TCD TGO TUR USA ZAF'.split(
    ' ',
  )

/** Records among all pairs, but those of the first month all of one. */
function manyRecords(): string {
  const records = Array.from({ length: RECORDS }, (_, i) => {
    const date = new Date(Date.UTC(2000, 0, 1 + Math.floor(i / 8))).toISOString().slice(0, 10)
    const isOnePair = date.startsWith('2000-01')
    return {
      id: `r-${i}`,
      date,
      sends: isOnePair ? 'TGO' : (PARTIES[(i * 7) % PARTIES.length] ?? null),
      hosts: isOnePair ? 'MLI' : (PARTIES[(i * 11 + (i >> 5)) % PARTIES.length] ?? null),
      origin: PLACES[i % 4] ?? null,
      place: PLACES[(i * 3 + 1) % 4] ?? null,
    }
  })
  return JSON.stringify(madeFile(records))
}

/** Each is reached from the one before, as by Back and Forward. */
const WINDOWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in two weeks of bars': { t: '2001-01-01/2001-01-14' },
  'with lanes by host': { lanes: 'host' },
  'in two weeks of one pair': { t: '2000-01-01/2000-01-14', lanes: 'pair' },
}
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 640 } }

const body = manyRecords()
for (const [size, viewport] of Object.entries(SIZES)) {
  test(`with many records the page stays small on a ${size}`, async ({ atlas }) => {
    const { page } = atlas
    await page.setViewportSize(viewport)
    await page.route('**/data/atlas.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    await atlas.open('lang=en')
    if (size === 'phone') await page.getByRole('tab', { name: /^Timeline/ }).click()
    else {
      // As high as it goes: as many lanes as there can be.
      await page.getByRole('separator').focus()
      await page.keyboard.press('End')
    }
    const timeline = atlas.region('timeline')
    await expect(timeline.locator('svg[role="img"]').first()).toBeAttached()
    const counts: Record<string, number> = { 'at rest': await countNodes(page) }
    for (const [name, parts] of Object.entries(WINDOWS)) {
      await atlas.change(parts)
      await expect(timeline.locator('[data-bar]').first()).toBeAttached()
      counts[name] = await countNodes(page)
    }
    expect(Object.entries(counts).filter(([, count]) => count > MOST_NODES)).toEqual([])
  })
}
