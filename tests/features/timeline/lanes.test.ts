import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { lanesOf } from '@/features/timeline/lanes'

const atlas = madeAtlas([
  { id: 'a', date: '2021-03-08', kinds: ['meeting'], place: 'lome', hosts: 'TGO' },
  { id: 'b', date: '2021-03-30', sends: 'TGO', hosts: 'MLI', place: 'bamako' },
  { id: 'c', date: '2021-04-02', sends: 'MLI', hosts: 'TGO', place: 'lome' },
  { id: 'd', date: '2021-05-01', sends: 'RUS', hosts: null },
])

const laneOfRecord = (by: 'pair' | 'host', record: number) => {
  const { lanes, laneOf } = lanesOf(atlas, by)
  return lanes[laneOf[record] ?? -1]?.subject
}

it('puts both directions of a pair in one lane', () => {
  expect(laneOfRecord('pair', 1)).toEqual({ type: 'pair', parties: ['TGO', 'MLI'] })
  expect(laneOfRecord('pair', 2)).toBe(laneOfRecord('pair', 1))
})

it('gives a meeting the lane of its place', () => {
  expect(laneOfRecord('pair', 0)).toEqual({ type: 'place', place: 'lome' })
})

it('puts what one party received in one lane when lanes are by host', () => {
  const { lanes, laneOf } = lanesOf(atlas, 'host')
  expect(lanes.map(({ subject }) => subject)).toEqual([
    { type: 'host', party: 'TGO' },
    { type: 'host', party: 'MLI' },
    { type: 'host', party: null },
  ])
  expect([...laneOf]).toEqual([0, 1, 0, 2])
})

it('gives every record a lane, and every lane an id of its own and a record', () => {
  const law = fc.property(randomAtlas, fc.constantFrom('pair', 'host'), (world, by) => {
    const { lanes, laneOf } = lanesOf(world, by)
    expect([...new Set(laneOf)].toSorted((a, b) => a - b)).toEqual(lanes.map((_, i) => i))
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
    expect(lanesOf(world, by)).toBe(lanesOf(world, by))
  })
  fc.assert(law, { numRuns: numRuns(500) })
})

it('knows the party that is in every one of many pairs', () => {
  const hosts = ['MLI', 'RUS', 'TGO', 'FRA', 'CHN', 'DEU', 'ITA', 'ESP', 'JPN']
  const visits = hosts.map((host) => ({ id: host, sends: 'USA', hosts: host }))
  expect(lanesOf(madeAtlas(visits), 'pair').inAll).toBe('USA')
  expect(lanesOf(madeAtlas(visits.slice(1)), 'pair').inAll).toBeNull()
  const other = { id: 'other', sends: 'MLI', hosts: 'RUS' }
  expect(lanesOf(madeAtlas([...visits, other]), 'pair').inAll).toBeNull()
  expect(lanesOf(madeAtlas(visits), 'host').inAll).toBeNull()
})
