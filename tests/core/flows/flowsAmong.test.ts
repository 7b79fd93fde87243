import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { flowsAmong } from '@/core/flows/flowsAmong'
import { filterAtlas } from '@/core/query/filterAtlas'
import { DEFAULT_VIEW } from '@/core/view/view'

const all = (atlas: ReturnType<typeof madeAtlas>) => {
  const { places, size } = atlas.columns
  const flows = flowsAmong(
    atlas,
    Array.from({ length: size }, (_, i) => i),
  )
  const listed = Array.from({ length: flows.size }, (_, f) => ({
    origin: places[flows.origin[f] ?? -1],
    place: places[flows.place[f] ?? -1],
    records: [...flows.recordsOf(f)],
  }))
  expect(flows.filled).toBe(listed.length)
  expect([...flows.counts]).toEqual(listed.map(({ records }) => records.length))
  return listed
}

describe('flowsAmong', () => {
  it('adds up the records of each direction by itself', () => {
    const there = { origin: 'lome', place: 'bamako' }
    const back = { origin: 'bamako', place: 'lome' }
    const atlas = madeAtlas([
      { id: 'a', date: '2021-01-01', ...there },
      { id: 'b', date: '2021-01-02', ...back },
      { id: 'c', date: '2021-01-03', ...there },
    ])
    const flows = all(atlas)
    expect(flows).toHaveLength(2)
    expect(flows).toContainEqual({ ...there, records: [0, 2] })
    expect(flows).toContainEqual({ ...back, records: [1] })
  })

  it('leaves out records that lack an end or the position of one', () => {
    const atlas = madeAtlas([
      { id: 'a', place: 'lome' },
      { id: 'b', origin: 'lome', place: 'nowhere' },
    ])
    expect(all(atlas)).toEqual([])
  })

  it('keeps a loop, from a place to itself', () => {
    const atlas = madeAtlas([{ id: 'a', origin: 'lome', place: 'lome' }])
    expect(all(atlas)).toEqual([{ origin: 'lome', place: 'lome', records: [0] }])
  })

  it('leaves out meetings, whose journeys are not recorded', () => {
    const atlas = madeAtlas([{ id: 'a', origin: 'lome', place: 'bamako', kinds: ['meeting'] }])
    expect(all(atlas)).toEqual([])
  })

  it('adds up the same list for each atlas by itself', () => {
    const [first, second] = [
      madeAtlas([{ id: 'a', origin: 'lome', place: 'bamako' }]),
      madeAtlas([{ id: 'a', kinds: ['meeting'], place: 'bamako' }]),
    ]
    for (const list of [Uint32Array.of(0), filterAtlas(first, DEFAULT_VIEW).ghosts]) {
      expect(flowsAmong(first, list).size).toBe(1)
      expect(flowsAmong(second, list).size).toBe(0)
      expect(flowsAmong(first, list)).toBe(flowsAmong(first, list))
    }
  })

  it('has each visit with two positions in the one flow between them, in time order', () => {
    fc.assert(
      fc.property(randomAtlas, (atlas) => {
        const flows = all(atlas)
        const joined = [...atlas.records].flatMap(({ origin, place, kinds }, i) =>
          kinds.includes('meeting') || [origin, place].some((id) => id === null || id === 'nowhere')
            ? []
            : [i],
        )
        expect(flows.flatMap(({ records }) => records).toSorted((a, b) => a - b)).toEqual(joined)
        for (const { origin, place, records } of flows) {
          expect(records).toEqual(records.toSorted((a, b) => a - b))
          for (const i of records) expect(atlas.records.get(i)).toMatchObject({ origin, place })
        }
        expect(new Set(flows.map(({ origin, place }) => `${origin}>${place}`)).size).toBe(flows.length)
      }),
    )
  })
})
