import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { busiestGroups, countDays, countsIn, groupsBySize } from '@/core/flows/countedDays'
import { BIN_UNITS, binEdges } from '@/core/flows/density'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Period } from '@/core/time/day'
import { addDays, clampDay, parseDay } from '@/core/time/day'
import { DEFAULT_VIEW } from '@/core/view/view'

const period = (text: string): Period => {
  const [from, to] = text.split('/').map(parseDay)
  if (from === null || from === undefined || to === null || to === undefined) throw new RangeError(text)
  return { from, to }
}
const everyRecord = ({ columns }: { columns: { size: number } }) =>
  Uint32Array.from({ length: columns.size }, (_, i) => i)

/** Around the years that random dates are in. */
const anyPeriod = fc.tuple(fc.integer({ min: -400, max: 800 }), fc.nat({ max: 900 })).map(([at, length]) => {
  const from = addDays(clampDay(18_500), at)
  return { from, to: addDays(from, length) }
})
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

describe('countsIn', () => {
  it('adds up to what the filter keeps, in bins of every length, for imprecise, open and certain dates', () => {
    const law = fc.property(
      randomAtlas,
      anyPeriod,
      fc.boolean(),
      fc.constantFrom(...BIN_UNITS),
      (atlas, window, certainOnly, unit) => {
        const days = countDays(atlas.columns, everyRecord(atlas), { certainOnly })
        const bins = countsIn(days, window).byBin(0, binEdges(window, unit))
        const { kept } = filterAtlas(atlas, { ...DEFAULT_VIEW, period: window, certainOnly })
        expect(sum(bins)).toBe(kept.length)
        expect(Math.min(...bins)).toBeGreaterThanOrEqual(0)
        expect(countsIn(days, window).of(0)).toBe(kept.length)
      },
    )
    fc.assert(law, { numRuns: numRuns(2000) })
  })

  it('has in its groups together what it has in one, bin for bin', () => {
    const law = fc.property(randomAtlas, anyPeriod, fc.boolean(), (atlas, window, certainOnly) => {
      const records = everyRecord(atlas)
      const edges = binEdges(window, 'month')
      const groupOf = records.map((i) => (i * 7) % 3)
      const apart = countsIn(countDays(atlas.columns, records, { groupOf, groups: 3, certainOnly }), window)
      const together = countsIn(countDays(atlas.columns, records, { certainOnly }), window)
      const parts = [0, 1, 2].map((group) => apart.byBin(group, edges))
      expect(edges.slice(1).map((_, bin) => sum(parts.map((part) => part[bin] ?? NaN)))).toEqual(
        together.byBin(0, edges),
      )
      expect(sum([0, 1, 2].map(apart.of))).toBe(together.of(0))
    })
    fc.assert(law, { numRuns: numRuns(1000) })
  })

  const atlas = madeAtlas([
    { id: 'long', date: '2021-01-20/2021-04-10' },
    { id: 'month', date: '2021-03' },
    { id: 'open', date: '../2021-04-05' },
    { id: 'day', date: '2021-05-02' },
    { id: 'undated' },
  ])
  const bins = (text: string, certainOnly = false) => {
    const window = period(text)
    const days = countDays(atlas.columns, everyRecord(atlas), { certainOnly })
    return countsIn(days, window).byBin(0, binEdges(window, 'month'))
  }

  it('counts a record once: on its earliest start, on its end where the start is open', () => {
    expect(bins('2021-01-01/2021-05-31')).toEqual([1, 0, 1, 1, 1])
  })

  it('counts what reaches in from outside at the edge where it does', () => {
    expect(bins('2021-03-15/2021-05-31')).toEqual([2, 1, 1])
    expect(bins('2021-01-01/2021-03-31')).toEqual([1, 0, 2])
  })

  it('counts a date that is only surely in a longer period in none that cuts it', () => {
    expect(bins('2021-03-01/2021-03-31', true)).toEqual([2])
    expect(bins('2021-03-02/2021-03-31', true)).toEqual([1])
  })
})

it('finds the busiest groups of a period, whatever they are over all time', () => {
  const law = fc.property(randomAtlas, anyPeriod, fc.integer({ min: 1, max: 5 }), (atlas, window, most) => {
    const records = everyRecord(atlas)
    const groupOf = records.map((i) => (i * i) % 7)
    const days = countDays(atlas.columns, records, { groupOf, groups: 7 })
    const counts = countsIn(days, window)
    const found = busiestGroups(days, counts, groupsBySize(days), most).map(counts.of)
    const all = [0, 1, 2, 3, 4, 5, 6].map(counts.of).filter((count) => count > 0)
    expect(found).toEqual(all.toSorted((a, b) => b - a).slice(0, most))
  })
  fc.assert(law, { numRuns: numRuns(1000) })
})

it('counts the same list for each atlas by itself', () => {
  const list = Uint32Array.of(0)
  const [march, april] = [
    madeAtlas([{ id: 'a', date: '2021-03-01' }]),
    madeAtlas([{ id: 'a', date: '2021-04-01' }]),
  ]
  const inMarch = ({ columns }: typeof march) =>
    countsIn(countDays(columns, list), period('2021-03-01/2021-03-31')).of(0)
  expect([inMarch(march), inMarch(april), inMarch(march)]).toEqual([1, 0, 1])
})
