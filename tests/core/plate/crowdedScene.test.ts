import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arcWords } from '../../fixtures/arcWords'
import { madeAtlas } from '../../fixtures/madeAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { LngLat } from '@/core/geo/lngLat'
import { PLANE_HEIGHT, PLANE_WIDTH, projectEqualEarth } from '@/core/geo/equalEarth'
import { crowdedScene } from '@/core/plate/crowdedScene'
import { gatherCrowd, generalise, NEAR } from '@/core/plate/generalise'
import type { SceneFrame } from '@/core/plate/scene'
import { isCrowded, plainScene } from '@/core/plate/scene'

/** Cities on a lattice of ten degrees, each with a suburb half a degree off. */
const places = Array.from({ length: 40 }, (_, i) => {
  const city = Math.floor(i / 2)
  return {
    id: `${i % 2 === 0 ? 'city' : 'suburb'}-${String(city).padStart(2, '0')}`,
    name: { fr: `p${i}`, en: `p${i}` },
    otherNames: [],
    lat: (city % 5) * 10 + (i % 2) * 0.5,
    lng: Math.floor(city / 5) * 10,
    country: null,
    precision: 'place' as const,
  }
})
type Route = readonly [from: number, to: number, meeting: boolean]
const visitsOf = (routes: readonly Route[]): (Partial<AtlasRecord> & { readonly id: string })[] =>
  routes.map(([from, to, meeting], i) => ({
    id: `v-${String(i).padStart(4, '0')}`,
    date: '2021-03-30',
    origin: meeting ? null : (places[from]?.id ?? null),
    place: places[to]?.id ?? null,
    ...(meeting ? { kinds: ['meeting' as const] } : {}),
  }))
const atlasOf = (routes: readonly Route[]) => madeAtlas(visitsOf(routes), { places })
const end = fc.integer({ min: 0, max: places.length - 1 })
const routes = fc.array(
  fc.tuple(
    end,
    end,
    fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  ),
  { minLength: 60, maxLength: 400 },
)

const sceneOf = (atlas: Atlas, journey: readonly number[] = [], ghosts: readonly number[] = []) => ({
  atlas,
  drawn: {
    kept: Array.from(atlas.columns.row.keys()).filter((i) => !ghosts.includes(i)),
    ghosts,
    journey,
  },
  words: arcWords,
  most: 34,
})
const frameOf = (
  zoom: number,
  [left, top, right, bottom] = [0, 0, PLANE_WIDTH, PLANE_HEIGHT],
): SceneFrame => {
  const scale = 2 ** zoom
  return {
    scale,
    seen: [(left ?? 0) * scale, (top ?? 0) * scale, (right ?? 0) * scale, (bottom ?? 0) * scale],
  }
}
const zoom = fc.integer({ min: 0, max: 16 }).map((steps) => steps / 2)

it('counts every visit in one drawn flow, in one disc or in what is left out', () => {
  fc.assert(
    fc.property(routes, zoom, fc.subarray([0, 7, 20]), (list, z, journey) => {
      const atlas = atlasOf(list)
      const of = sceneOf(atlas, journey)
      fc.pre(isCrowded(of))
      const crowd = gatherCrowd(atlas, of.drawn, arcWords.placeName)
      const { kept, among } = generalise(crowd, 2 ** z)
      const visits = [...atlas.records].filter((record) => !isMeeting(record)).length
      const apart = journey.filter((i) => !list[i]?.[2]).length
      const total = [...kept.counts, ...among].reduce((sum, count) => sum + count, 0)
      expect(total).toBe(visits - apart)

      const { arcs, shown } = crowdedScene(of).at(frameOf(z))
      const drawn = arcs.filter((arc) => !arc.journey).flatMap(({ records }) => records)
      expect(new Set(drawn).size).toBe(drawn.length)
      if (shown !== null) expect(drawn.length / (visits - apart)).toBeCloseTo(shown.share)
      for (const arc of arcs) for (const id of arc.records) expect(arc.has(id)).toBe(true)
    }),
  )
})

it('leaves no places nearer than 42 px on a crowded map', () => {
  fc.assert(
    fc.property(routes, zoom, (list, z) => {
      const of = sceneOf(atlasOf(list))
      fc.pre(isCrowded(of))
      const frame = frameOf(z)
      const drawn = crowdedScene(of).at(frame)
      const at = drawn.places.map(({ at: [lng, lat] }) => projectEqualEarth(lng, lat))
      for (const [i, a] of at.entries()) {
        for (const b of at.slice(i + 1)) {
          expect(Math.hypot(a[0] - b[0], a[1] - b[1]) * frame.scale).toBeGreaterThanOrEqual(NEAR)
        }
      }
    }),
  )
})

it('draws the same whatever the order of the file', () => {
  fc.assert(
    fc.property(routes, zoom, (list, z) => {
      const told = (given: readonly Route[]) => {
        const of = sceneOf(atlasOf(given))
        if (!isCrowded(of)) return null
        const { arcs, places: rings } = crowdedScene(of).at(frameOf(z))
        return {
          arcs: arcs.filter(({ weight }) => weight !== null).map(({ name, weight }) => [name, weight]),
          rings: rings.map(({ name, among, tone }) => [name, among, tone]),
        }
      }
      expect(told(list.toReversed())).toEqual(told(list))
    }),
  )
})

/** Each city to each other one, and back and forth between a city and its suburb. */
const CROWD: readonly Route[] = [
  ...Array.from({ length: 20 }, (_, i) => [0, i * 2, false] as const),
  ...Array.from({ length: 20 }, (_, i) => [i * 2, 10, false] as const),
  ...Array.from({ length: 9 }, () => [2, 3, false] as const),
  ...Array.from({ length: 12 }, () => [0, 12, false] as const),
]

it('draws a suburb with its city, the visits between them as a number, until the map is near', () => {
  const scene = crowdedScene(sceneOf(atlasOf(CROWD)))
  const far = scene.at(frameOf(3)).places.find(({ id }) => id === 'city-01' || id === 'suburb-01')
  expect(far).toMatchObject({ among: { count: 9, figure: '9' } })
  expect(far?.others).toBe('+1')
  expect(far?.records).toHaveLength(9)

  const [x, y] = projectEqualEarth(0, 10)
  const near = scene.at(frameOf(10, [x - 0.5, y - 0.5, x + 0.5, y + 0.5]))
  const ids = near.places.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['city-01', 'suburb-01']))
  expect(near.places.every(({ among }) => among === undefined)).toBe(true)
})

it('draws what is in view as any other map, where it has room, and says how much of the whole it is', () => {
  const atlas = atlasOf(CROWD)
  const [x, y] = projectEqualEarth(0, 10)
  const { arcs, shown } = crowdedScene(sceneOf(atlas)).at(frameOf(10, [x - 0.5, y - 0.5, x + 0.5, y + 0.5]))
  expect(arcs.map(({ records }) => records.length).toSorted()).toEqual([1, 1, 9])
  expect(shown).toEqual({ flows: 3, share: 11 / CROWD.length, strongest: false })
})

it('draws the strongest flows in sight, and lets other places step back', () => {
  const {
    arcs,
    places: rings,
    strongest,
    shown,
  } = crowdedScene({ ...sceneOf(atlasOf(CROWD)), most: 5 }).at(frameOf(3))
  expect(arcs).toHaveLength(5)
  expect(strongest).toBe(13)
  expect(Math.max(...arcs.map(({ weight }) => weight ?? 0))).toBe(1)
  expect(shown).toMatchObject({ flows: 5, strongest: true })
  const ends = new Set(arcs.flatMap(({ name }) => name.replace(/: \d+$/, '').split(' > ')))
  const whole = ({ name, others }: (typeof rings)[number]) =>
    others === undefined ? name : `${name} ${others}`
  for (const ring of rings) expect(ring.tone).toBe(ends.has(whole(ring)) ? 'visited' : 'minor')
})

it('fits the strongest flows, with the places that are drawn as one with their ends', () => {
  const few = { ...sceneOf(atlasOf(CROWD)), most: 1 }
  const { places: sought, ...rest } = crowdedScene(few).fit(['MLI'])
  expect(sought).toEqual([
    [0, 0],
    [0, 10],
    [10, 0],
    [10, 10],
    [20, 10],
    [0, 10.5],
  ])
  expect(rest).toEqual({ countries: ['MLI'], beside: [] })
})

it('fits a region whole, though its places are one on a map of the world', () => {
  const corners: readonly LngLat[] = [
    [2, 48],
    [4, 50],
    [6, 49],
  ]
  const places = corners.map(([lng, lat], i) => ({
    id: `p-${i}`,
    name: { fr: `P${i}`, en: `P${i}` },
    otherNames: [],
    lat,
    lng,
    country: null,
    precision: 'place' as const,
  }))
  const visits = [
    [0, 1],
    [1, 2],
    [2, 0],
  ].map(([from, to], i) => ({ id: `v-${i}`, date: '2021-03-30', origin: `p-${from}`, place: `p-${to}` }))
  const region = { ...sceneOf(madeAtlas(visits, { places })), most: 1 }
  expect(crowdedScene(region).fit([]).places.toSorted()).toEqual(corners)
})

it('draws the journey of the selected record by itself, between its own places', () => {
  const atlas = atlasOf(CROWD)
  const leg = [...atlas.records].findIndex(
    ({ origin, place }) => origin === 'city-01' && place === 'suburb-01',
  )
  const { arcs, places: rings } = crowdedScene(sceneOf(atlas, [leg])).at(frameOf(3))
  const id = atlas.records.idOf(leg) ?? ''
  expect(arcs.filter(({ has }) => has(id))).toMatchObject([{ id, journey: true }])
  expect(rings.map((place) => place.id)).toEqual(expect.arrayContaining(['city-01', 'suburb-01']))
})

it('gives pencil the room that ink leaves', () => {
  const atlas = atlasOf(CROWD)
  const ghosts = [...atlas.columns.row.keys()].filter((i) => i >= 12)
  const { arcs } = crowdedScene({ ...sceneOf(atlas, [], ghosts), most: 20 }).at(frameOf(3))
  const inked = arcs.filter(({ tone }) => tone !== 'ghost')
  expect(inked.flatMap(({ records }) => records)).toHaveLength(11)
  expect(new Set(arcs.filter(({ tone }) => tone === 'ghost').map(({ id }) => id)).size).toBeLessThanOrEqual(
    20 - inked.length,
  )
})

it('is not asked where every flow has room', () => {
  const of = sceneOf(atlasOf(CROWD.slice(0, 10)))
  expect(isCrowded(of)).toBe(false)
  expect(plainScene(of).arcs).toHaveLength(10)
})
