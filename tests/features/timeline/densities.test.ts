import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { period } from './days'
import type { Atlas } from '@/core/atlas/atlas'
import { countDays, countsIn } from '@/core/flows/countedDays'
import { binEdges } from '@/core/flows/density'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Period } from '@/core/time/day'
import { addDays } from '@/core/time/day'
import { DEFAULT_VIEW } from '@/core/view/view'
import { densityRows } from '@/features/timeline/densities'
import { createLaneChooser } from '@/features/timeline/laneChoice'
import { lanesOf } from '@/features/timeline/lanes'

/** The rows of what a filter keeps, as the chart makes them. */
function rowsOf(atlas: Atlas, records: Uint32Array, scope: Period, certainOnly = false) {
  const { lanes, laneOf } = lanesOf(atlas, 'pair')
  const days = countDays(atlas.columns, records, { groupOf: laneOf, groups: lanes.length, certainOnly })
  const counts = countsIn(days, scope)
  const all = countsIn(countDays(atlas.columns, records, { certainOnly }), scope)
  return densityRows(createLaneChooser(days)(counts, 5), counts, all, binEdges(scope, 'month'))
}
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

it('adds up to the dated records that the filter keeps in the period', () => {
  const scope = fc.tuple(fc.integer({ min: -200, max: 600 }), fc.nat({ max: 500 })).map(([at, length]) => {
    const from = addDays(period('2021-01-01').from, at)
    return { from, to: addDays(from, length) }
  })
  const law = fc.property(
    randomAtlas,
    scope,
    fc.boolean(),
    fc.constantFrom([], ['MLI']),
    (atlas, within, certainOnly, parties) => {
      const filter = { ...DEFAULT_VIEW, parties, certainOnly }
      const rows = rowsOf(atlas, filterAtlas(atlas, filter).kept, within, certainOnly)
      const { kept } = filterAtlas(atlas, { ...filter, period: within })
      expect(sum(rows.flatMap(({ counts }) => counts))).toBe(kept.length)
      expect(sum(rows.map(({ total }) => total))).toBe(kept.length)
      for (const { counts, most } of rows) expect(Math.max(...counts)).toBeLessThanOrEqual(most)
    },
  )
  fc.assert(law, { numRuns: numRuns(1000) })
})

const HOSTS = ['MLI', 'RUS', 'FRA', 'CHN', 'DEU', 'ITA', 'ESP'] as const
/** The first host receives one visit a month, the second two, …, the last seven. */
const atlas = madeAtlas(
  ['2021-03', '2021-04'].flatMap((month) =>
    HOSTS.flatMap((hosts, most) =>
      Array.from({ length: most + 1 }, (_, i) => ({
        id: `${month}-${hosts}-${i}`,
        date: `${month}-0${i + 1}`,
        sends: 'TGO',
        hosts,
      })),
    ),
  ),
)
const records = Uint32Array.from(atlas.columns.row.keys())

it('shows the five busiest on one scale, and the others together on theirs', () => {
  const rows = rowsOf(atlas, records, period('2021-03-01/2021-04-30'))
  expect(rows.map(({ counts }) => counts)).toEqual([
    [7, 7],
    [6, 6],
    [5, 5],
    [4, 4],
    [3, 3],
    [3, 3],
  ])
  expect(rows.map(({ most }) => most)).toEqual([7, 7, 7, 7, 7, 3])
  expect(rows.at(-1)?.lane).toBeNull()
})

it('keeps its rows while the same lanes are the busiest', () => {
  const { lanes, laneOf } = lanesOf(atlas, 'pair')
  const days = countDays(atlas.columns, records, { groupOf: laneOf, groups: lanes.length })
  const choose = createLaneChooser(days)
  const first = choose(countsIn(days, period('2021-03-01/2021-04-30')), 5)
  expect(choose(countsIn(days, period('2021-03-01/2021-04-02')), 5)).toBe(first)
  const late = choose(countsIn(days, period('2021-04-07')), 5)
  expect(late).not.toBe(first)
  expect(late.chosen).toHaveLength(1)
})

it('leaves none out while there are few', () => {
  const few = madeAtlas([
    { id: 'a', date: '2021-03-01', sends: 'TGO', hosts: 'MLI' },
    { id: 'b', date: '2021-04-01', sends: 'TGO', hosts: 'RUS' },
  ])
  const rows = rowsOf(few, Uint32Array.of(0, 1), period('2021-04-01/2021-04-30'))
  expect(rows.map(({ counts }) => counts)).toEqual([[0], [1]])
})
