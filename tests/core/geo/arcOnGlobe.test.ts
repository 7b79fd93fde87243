import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { arcOnGlobe } from '@/core/geo/arcOnGlobe'
import type { LngLat } from '@/core/geo/lngLat'

const place = fc.tuple(
  fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(-180, 180, 0, 179.9999999, -179.9999999),
  ),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0)),
)

describe('arcOnGlobe', () => {
  it('follows the equator in steps of at most four degrees', () => {
    expect(arcOnGlobe([10, 0], [18, 0])).toEqual([
      [
        [10, 0],
        [14, 0],
        [18, 0],
      ],
    ])
  })

  it('keeps the ends as the data has them, to the last digit', () => {
    const ends: readonly [LngLat, LngLat] = [
      [1.212345678912, 6.13],
      [-7.98, 12.61],
    ]
    const [line = []] = arcOnGlobe(...ends)
    expect([line[0], line.at(-1)]).toEqual(ends)
  })

  it('is cut at the antimeridian, at the latitude where it crosses', () => {
    expect(arcOnGlobe([179, 0], [-179, 0])).toEqual([
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
      ],
    ])
    expect(arcOnGlobe([-179, 10], [179, 10])).toEqual([
      [
        [-179, 10],
        [-180, expect.closeTo(10, 2)],
      ],
      [
        [180, expect.closeTo(10, 2)],
        [179, 10],
      ],
    ])
  })

  it('is cut into two lines from Tokyo to San Francisco', () => {
    const lines = arcOnGlobe([139.69, 35.69], [-122.42, 37.77])
    expect(lines.map((line) => [line[0]?.[0], line.at(-1)?.[0]])).toEqual([
      [139.69, 180],
      [-180, -122.42],
    ])
  })

  it('is no line within one place', () => {
    expect(arcOnGlobe([1.22, 6.13], [1.22, 6.13])).toEqual([])
  })

  it('never crosses the antimeridian, and meets itself at each cut', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const lines = arcOnGlobe(from, to)
        const isLine = (line: readonly LngLat[]) =>
          line.length > 1 &&
          line.every(
            ([lng, lat], i) =>
              Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && Math.abs(lng - (line[i - 1]?.[0] ?? lng)) <= 180,
          )
        const isCut = ([end, start]: readonly (LngLat | undefined)[]) =>
          start !== undefined && Math.abs(start[0]) === 180 && end?.[0] === -start[0] && end[1] === start[1]
        const cuts = lines.slice(1).map((line, i) => [lines[i]?.at(-1), line[0]])
        expect(lines.filter((line) => !isLine(line))).toEqual([])
        expect(cuts.filter((cut) => !isCut(cut))).toEqual([])
      }),
      { numRuns: numRuns(20_000) },
    )
  })
})
