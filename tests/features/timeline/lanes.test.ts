import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { busiest, lanesNear, lanesOf } from '@/features/timeline/lanes'

const atlas = madeAtlas([
  { id: 'a', date: '2021-03-08', kinds: ['meeting'], place: 'lome', hosts: 'TGO' },
  { id: 'b', date: '2021-03-30', sends: 'TGO', hosts: 'MLI', place: 'bamako' },
  { id: 'c', date: '2021-04-02', sends: 'MLI', hosts: 'TGO', place: 'lome' },
  { id: 'd', date: '2021-05-01', sends: 'RUS', hosts: null },
])
const all = atlas.records.map((_, i) => i)

it('puts both directions of a pair in one lane, named the same whatever a filter leaves', () => {
  const lane = lanesOf(atlas, all, 'pair').find(({ records }) => records.includes(1))
  expect(lane).toMatchObject({ subject: { type: 'pair', parties: ['TGO', 'MLI'] }, records: [1, 2] })
  expect(lanesOf(atlas, [2], 'pair')[0]).toMatchObject({ subject: { parties: ['TGO', 'MLI'] } })
})

it('gives a meeting the lane of its place', () => {
  expect(lanesOf(atlas, all, 'pair')[0]).toMatchObject({
    subject: { type: 'place', place: 'lome' },
    records: [0],
  })
})

it('puts what one party received in one lane when lanes are by host', () => {
  const lanes = lanesOf(atlas, all, 'host')
  expect(lanes.map(({ subject }) => subject)).toEqual([
    { type: 'host', party: 'TGO' },
    { type: 'host', party: 'MLI' },
    { type: 'host', party: null },
  ])
  expect(lanes[0]?.records).toEqual([0, 2])
})

it('leaves no record without a lane, and none in two', () => {
  const law = fc.property(randomAtlas, fc.constantFrom('pair', 'host'), (world, by) => {
    const indices = world.records.map((_, i) => i)
    const lanes = lanesOf(world, indices, by)
    expect(lanes.flatMap(({ records }) => records).toSorted((a, b) => a - b)).toEqual(indices)
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
  })
  fc.assert(law, { numRuns: numRuns(500) })
})

it('keeps the busiest lanes and puts the rest together', () => {
  const { lanes, others } = busiest(lanesOf(atlas, all, 'pair'), 1)
  expect(lanes.map(({ records }) => records)).toEqual([[1, 2]])
  expect(others).toEqual([0, 3])
})

it('shows all lanes while they are few, else the busiest near the window, in the order of all', () => {
  const lanes = lanesOf(atlas, all, 'pair')
  expect(lanesNear(lanes, [], 3)).toEqual({ lanes, others: [] })
  const near = lanesNear(lanes, lanesOf(atlas, [0, 1, 2], 'pair'), 1)
  expect(near.lanes.map(({ records }) => records)).toEqual([[1, 2]])
  expect(near.others).toEqual([0])
})
