import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeAtlas, madeFile } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardAtlas } from '../../fixtures/randomAtlas'
import { checkGeoJson } from './checkGeoJson'
import { exportedOf } from './exportedOf'
import { recordRow } from '@/core/formats/recordRow'
import { writeGeoJson } from '@/core/formats/writeGeoJson'

interface Collection {
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
    readonly properties: Readonly<Record<string, unknown>>
  }[]
}

const written = (...given: Parameters<typeof exportedOf>) =>
  JSON.parse(writeGeoJson(exportedOf(...given))) as Collection & Readonly<Record<string, unknown>>
const geometryOf = (fields: Partial<Parameters<typeof madeAtlas>[0][number]>) =>
  written(madeAtlas([{ id: 'a', ...fields }])).features[0]?.geometry

describe('writeGeoJson', () => {
  it('draws a visit from origin to place, longitude first', () => {
    const line = geometryOf({ origin: 'lome', place: 'bamako' })
    expect(line?.type).toBe('LineString')
    const positions = line?.coordinates as readonly (readonly number[])[]
    expect([positions[0], positions.at(-1)]).toEqual([
      [1.22, 6.13],
      [-7.98, 12.61],
    ])
  })

  it('cuts an arc over the antimeridian in two', () => {
    const places = madeFile([]).places.map((place) =>
      place.id === 'lome' ? { ...place, lat: 37.77, lng: -122.42 } : place,
    )
    const [feature] = written(madeAtlas([{ id: 'a', origin: 'tokyo', place: 'lome' }], { places })).features
    expect(feature?.geometry?.type).toBe('MultiLineString')
    expect(feature?.geometry?.coordinates).toHaveLength(2)
  })

  it('sets a point for a meeting, within one place, and where one end is known', () => {
    const lome = { type: 'Point', coordinates: [1.22, 6.13] }
    expect(geometryOf({ kinds: ['meeting'], origin: 'bamako', place: 'lome' })).toEqual(lome)
    expect(geometryOf({ origin: 'lome', place: 'lome' })).toEqual(lome)
    expect(geometryOf({ origin: 'nowhere', place: 'lome' })).toEqual(lome)
    expect(geometryOf({ origin: 'lome', place: null })).toEqual(lome)
  })

  it('has no geometry for what has no place, and leaves it in', () => {
    expect(geometryOf({ place: 'nowhere' })).toBe(null)
    expect(geometryOf({})).toBe(null)
  })

  it('says of itself what it holds, by which filters, of which data', () => {
    const atlas = madeAtlas([{ id: 'a' }, { id: 'b' }], {
      credits: [{ fr: 'Sources.', en: 'Sources, in English.' }],
    })
    const { features, ...head } = written(atlas, {
      records: [...atlas.records].slice(0, 1),
      provenance: 'unverified, from example.org',
    })
    expect(features).toHaveLength(1)
    expect(head).toEqual({
      type: 'FeatureCollection',
      name: 'Visits: Mali',
      description: '1 of 2 records. Filters: Mali.',
      credit: 'Axes. Data: test data; version 2026.11.22-abcd, CC0-1.0.',
      credits: ['Sources, in English.'],
      licence: 'CC0-1.0',
      dataVersion: '2026.11.22-abcd',
      made: '2026-12-01',
      link: 'https://axes.example/?c=MLI',
      provenance: 'unverified, from example.org',
      count: 1,
      of: 2,
    })
  })

  it('is GeoJSON for a checker of RFC 7946, of any atlas, and holds every record with its row', () => {
    fc.assert(
      fc.property(awkwardAtlas, (any) => {
        const text = writeGeoJson(exportedOf(any))
        expect(checkGeoJson(text)).toEqual([])
        const { features } = JSON.parse(text) as Collection
        expect(features.map(({ id }) => id)).toEqual([...any.records].map(({ id }) => id))
        expect(features.map(({ properties }) => properties)).toEqual(
          JSON.parse(JSON.stringify([...any.records].map((record) => recordRow(record, any, 'en')))),
        )
      }),
      { numRuns: numRuns(2000) },
    )
  })
})

describe('checkGeoJson', () => {
  const collection = (geometry: unknown) =>
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: null }] })

  it.each([
    [{ type: 'Point', coordinates: [91, 120] }, '3.1.2'],
    [{ type: 'Point', coordinates: ['1', '2'] }, '3.1.2'],
    [{ type: 'LineString', coordinates: [[1, 2]] }, '3.1.4'],
    [
      {
        type: 'LineString',
        coordinates: [
          [179, 0],
          [-179, 0],
        ],
      },
      '3.1.9',
    ],
    [{ type: 'Curve', coordinates: [] }, '3.1'],
    [undefined, '3.2'],
  ])('finds the fault of %j', (geometry, section) => {
    expect(checkGeoJson(collection(geometry)).join()).toContain(section)
  })
})
