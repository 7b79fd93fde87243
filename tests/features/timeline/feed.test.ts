import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { period } from './days'
import { spanAt } from '@/core/atlas/spanAt'
import { addDays, formatDay } from '@/core/time/day'
import { overlaps } from '@/core/time/period'
import { createFeeder, indexByTime, MOST_BARS } from '@/features/timeline/feed'

/** A record on each of `count` days from 1 January 2021 on. */
const daily = (count: number) => {
  const { from } = period('2021-01-01')
  const atlas = madeAtlas(
    Array.from({ length: count }, (_, i) => ({ id: `r-${i}`, date: formatDay(addDays(from, i)) })),
  )
  return indexByTime(atlas, Uint32Array.from(atlas.columns.row.keys()))
}

describe('createFeeder', () => {
  it('feeds all that overlaps the window, and never more than the limit', () => {
    const window = fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }))
      .map(([at, length]) => {
        const from = addDays(period('2020-12-01').from, at)
        return { from, to: addDays(from, length) }
      })
    const law = fc.property(randomAtlas, fc.array(window, { minLength: 1 }), (atlas, windows) => {
      const feeder = createFeeder(indexByTime(atlas, Uint32Array.from(atlas.columns.row.keys())))
      for (const each of windows) {
        const { records } = feeder(each)
        const seen = [...atlas.records].flatMap((_, i) => {
          const span = spanAt(atlas, i)
          return span !== null && overlaps(span, each) ? [i] : []
        })
        expect(records).toEqual(expect.arrayContaining(seen))
        expect(records?.length).toBeLessThanOrEqual(MOST_BARS)
      }
    })
    fc.assert(law, { numRuns: numRuns(500) })
  })

  it('draws densities when the window alone has too many, and bars again only well below the limit', () => {
    const feeder = createFeeder(daily(1000))
    expect(feeder(period('2021-01-01/2021-04-30')).records).toHaveLength(120)
    expect(feeder(period('2021-01-01/2021-05-01')).records).toBeNull()
    expect(feeder(period('2021-01-01/2021-04-30')).records).toBeNull()
    expect(feeder(period('2021-01-01/2021-04-10')).records?.length).toBeGreaterThanOrEqual(100)
  })

  it('keeps its feed while the window moves a little', () => {
    const feeder = createFeeder(daily(1000))
    const first = feeder(period('2021-06-01/2021-06-30'))
    expect(feeder(period('2021-06-05/2021-07-04'))).toBe(first)
    expect(feeder(period('2022-06-05/2022-07-04'))).not.toBe(first)
  })
})

it('leaves undated records out', () => {
  const atlas = madeAtlas([{ id: 'a', date: '2021-03-08' }, { id: 'b' }])
  expect([...indexByTime(atlas, Uint32Array.of(0, 1)).records]).toEqual([0])
})

it('knows the days of the same list for each atlas by itself', () => {
  const list = Uint32Array.of(0)
  const [march, april] = [
    madeAtlas([{ id: 'a', date: '2021-03-01' }]),
    madeAtlas([{ id: 'a', date: '2021-04-01' }]),
  ]
  expect([march, april].map((atlas) => [...indexByTime(atlas, list).starts])).toEqual([
    [period('2021-03-01').from],
    [period('2021-04-01').from],
  ])
  expect(indexByTime(march, list)).toBe(indexByTime(march, list))
})
