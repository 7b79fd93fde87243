import { expect, it } from 'vitest'
import { arcWords } from '../../fixtures/arcWords'
import { madeAtlas } from '../../fixtures/madeAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import { countCountries, countRoles } from '@/core/plate/countryCounts'
import { mapArcs } from '@/core/plate/mapArcs'
import { countUndrawn, mapPlaces } from '@/core/plate/mapPlaces'
import { TALLIED, tallyIndex } from '@/core/query/statusTally'

const visit = (id: string, fields: Partial<AtlasRecord> = {}) => ({
  id,
  date: '2021-03-30',
  sends: 'TGO',
  hosts: 'MLI',
  origin: 'lome',
  place: 'bamako',
  ...fields,
})
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => visit(`v-${String(i).padStart(2, '0')}`))
const all = ({ columns }: Atlas) => ({ kept: [...columns.row.keys()], ghosts: [], journey: [] })

it('fans four visits of one flow, each an arc of its own', () => {
  const atlas = madeAtlas(many(4))
  const { arcs } = mapArcs(atlas, all(atlas), arcWords)
  expect(arcs.map(({ fan }) => fan)).toEqual([0, 1, 2, 3])
  expect(arcs.every(({ weight }) => weight === null)).toBe(true)
})

it('makes twelve visits of one flow one weighted arc that stands for each of them', () => {
  const atlas = madeAtlas(many(12))
  const { arcs, strongest } = mapArcs(atlas, all(atlas), arcWords)
  expect(arcs).toHaveLength(1)
  expect(arcs[0]?.records).toEqual(many(12).map(({ id }) => id))
  expect(arcs[0]?.weight).toBe(1)
  expect(strongest).toBe(12)
})

it('tells a flow from its return', () => {
  const atlas = madeAtlas([visit('there'), visit('back', { origin: 'bamako', place: 'lome' })])
  const { arcs } = mapArcs(atlas, all(atlas), arcWords)
  expect(arcs.map(({ fan }) => fan)).toEqual([0, 0])
})

it('draws status by the line', () => {
  const atlas = madeAtlas([
    visit('a', { status: 'held' }),
    visit('b', { status: 'unknown' }),
    visit('c', { status: 'announced' }),
    visit('d', { status: 'cancelled' }),
  ])
  const { arcs } = mapArcs(atlas, all(atlas), arcWords)
  expect(arcs.map(({ id, style }) => [id, style])).toEqual([
    ['a', 'solid'],
    ['b', 'solid'],
    ['c', 'dashed'],
    ['d', 'struck'],
  ])
})

it('knows a loop', () => {
  const atlas = madeAtlas([visit('home', { place: 'lome' })])
  expect(mapArcs(atlas, all(atlas), arcWords).arcs[0]?.loop).toBe(true)
})

it('draws a meeting as a point and never as an arc', () => {
  const atlas = madeAtlas([visit('m', { kinds: ['meeting'] })])
  expect(mapArcs(atlas, all(atlas), arcWords).arcs).toEqual([])
  expect(mapPlaces(atlas, all(atlas), arcWords.placeName)).toMatchObject([
    { id: 'bamako', meeting: true, records: ['m'] },
  ])
})

it('draws in pencil what only the period leaves out', () => {
  const atlas = madeAtlas([visit('in'), visit('out', { date: '2021-11-10' })])
  const { arcs } = mapArcs(atlas, { kept: [0], ghosts: [1], journey: [] }, arcWords)
  expect(arcs.map(({ tone, label }) => [tone, label])).toEqual([
    ['sure', 'in'],
    ['ghost', '(out)'],
  ])
})

it('rings the places at ends that are inferred or assumed', () => {
  const claims = [{ fact: 'origin', basis: 'inferred' as const, evidence: [], premises: [] }]
  const atlas = madeAtlas([visit('a', { claims })])
  expect(
    mapPlaces(atlas, all(atlas), arcWords.placeName).map(({ id, uncertain }) => [id, uncertain]),
  ).toEqual([
    ['lome', true],
    ['bamako', false],
  ])
})

it('counts the records that have no place on the map', () => {
  const atlas = madeAtlas([visit('a'), visit('b', { place: 'nowhere' }), visit('c', { place: null })])
  expect(countUndrawn(atlas, [0, 1, 2])).toBe(2)
})

it('keeps the strongest flows and says how much of the whole they are', () => {
  const places = Array.from({ length: 40 }, (_, i) => ({
    id: `p-${i}`,
    name: { fr: `P${i}`, en: `P${i}` },
    otherNames: [],
    lat: i,
    lng: i,
    country: null,
    precision: 'place' as const,
  }))
  const records = places.flatMap(({ id }, i) =>
    i === 0
      ? []
      : [
          visit(`a-${id}`, { origin: 'p-0', place: id }),
          ...(i > 20 ? [visit(`b-${id}`, { origin: 'p-0', place: id })] : []),
        ],
  )
  const atlas = madeAtlas(records, { places })
  const { arcs, drawn, all: whole } = mapArcs(atlas, all(atlas), arcWords)
  expect(new Set(arcs.map(({ place }) => place[0])).size).toBe(34)
  expect(whole).toBe(58)
  expect(drawn).toBe(58 - 5)
  const few = mapArcs(atlas, all(atlas), arcWords, 20)
  expect([few.flows, few.drawn]).toEqual([20, 19 * 2 + 1])
})

it('counts a record once for a party that both sends and hosts, by role and by status', () => {
  const atlas = madeAtlas([
    visit('a'),
    visit('b', { sends: 'MLI', status: 'unknown' }),
    visit('c', { kinds: ['meeting'], sends: null }),
  ])
  expect(countCountries(atlas, [0, 1, 2]).get('MLI')).toBe(3)
  const statuses = (counts: Readonly<Record<number, number>>) =>
    Uint32Array.from({ length: TALLIED }, (_, at) => counts[at] ?? 0)
  const [held, unknown] = [tallyIndex('held', false), tallyIndex('unknown', false)]
  const meetings = tallyIndex('held', true)
  expect(countRoles(atlas, [0, 1, 2])('MLI')).toEqual({
    records: 3,
    made: 1,
    received: 2,
    meetingsHosted: 1,
    statuses: statuses({ [held]: 1, [unknown]: 1, [meetings]: 1 }),
  })
  expect(countRoles(atlas, [2])('MLI')).toMatchObject({ records: 1, statuses: statuses({ [meetings]: 1 }) })
  expect([countRoles(atlas, [2])('TGO'), countRoles(atlas, [0])('FRA')]).toEqual([null, null])
  const sent = madeAtlas([visit('d', { kinds: ['meeting'] })])
  expect(countRoles(sent, [0])('TGO')?.records).toBe(countCountries(sent, [0]).get('TGO'))
})

it('draws the journey of the selected record leg by leg, out of the flow of many that each belongs to', () => {
  const atlas = madeAtlas(many(12))
  const { arcs, strongest } = mapArcs(atlas, { ...all(atlas), journey: [3, 7] }, arcWords)
  expect(
    arcs.filter(({ journey }) => journey).map(({ id, weight, flowSize }) => [id, weight, flowSize]),
  ).toEqual([
    ['v-03', null, 3],
    ['v-07', null, 3],
  ])
  expect(strongest).toBe(10)
  expect(arcs.flatMap(({ records }) => records).toSorted()).toEqual(many(12).map(({ id }) => id))
  expect(new Set(arcs.map(({ fan }) => fan)).size).toBe(3)
})

it('draws the journey where its flows are not among the strongest', () => {
  const atlas = madeAtlas([
    ...many(3),
    visit('far', { place: 'moscow' }),
    visit('farther', { origin: 'moscow', place: 'tokyo' }),
  ])
  const far = atlas.records.indexOf('far')
  const { arcs, drawn, flows } = mapArcs(atlas, { ...all(atlas), journey: [far] }, arcWords, 1)
  expect(arcs.map(({ id }) => id).toSorted()).toEqual(['far', 'v-00', 'v-01', 'v-02'])
  expect([drawn, flows]).toEqual([3, 1])
})
