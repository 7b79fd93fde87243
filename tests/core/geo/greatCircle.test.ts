import { fc, it as law } from '@fast-check/vitest'
import { geoDistance, geoInterpolate } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { arcOnPlane } from '@/core/geo/arcOnPlane'
import { PLANE_WIDTH } from '@/core/geo/equalEarth'
import { greatCircleArc } from '@/core/geo/greatCircle'
import type { LngLat } from '@/core/geo/lngLat'

const position: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
const expectPath = (path: readonly LngLat[], expected: readonly LngLat[]) => {
  expect(path).toHaveLength(expected.length)
  for (const [i, [lng, lat]] of path.entries()) {
    expect(lng).toBeCloseTo(expected[i]?.[0] ?? NaN, 9)
    expect(lat).toBeCloseTo(expected[i]?.[1] ?? NaN, 9)
  }
}

describe('greatCircleArc', () => {
  it('follows the equator between two points on it', () => {
    expectPath(greatCircleArc([10, 0], [30, 0], 2), [
      [10, 0],
      [20, 0],
      [30, 0],
    ])
  })

  it('goes over the pole between opposite meridians', () => {
    expect(greatCircleArc([0, 80], [180, 80], 2)[1]?.[1]).toBeCloseTo(90, 9)
  })

  it('always takes the same way between antipodes: over the North Pole', () => {
    const middle = greatCircleArc([20, 10], [-160, -10], 2)[1]
    expect(middle?.[1]).toBeCloseTo(80, 9)
    expect(greatCircleArc([0, 90], [0, -90], 4).flat().every(Number.isFinite)).toBe(true)
  })

  it('refuses a number of steps that is none', () => {
    expect(() => greatCircleArc([0, 0], [1, 1], 0)).toThrow(RangeError)
    expect(() => greatCircleArc([0, 0], [1, 1], 1.5)).toThrow('1.5')
  })

  law.prop([position, position, fc.integer({ min: 1, max: 90 })], { numRuns: numRuns(10_000) })(
    'keeps its ends and never leaves the globe',
    (a, b, segments) => {
      const path = greatCircleArc(a, b, segments)
      expect(path[0]).toBe(a)
      expect(path.at(-1)).toBe(b)
      for (const [lng, lat] of path) {
        expect(Math.abs(lng)).toBeLessThanOrEqual(180)
        expect(Math.abs(lat)).toBeLessThanOrEqual(90)
      }
    },
  )

  law.prop([position, position], { numRuns: numRuns(10_000) })('agrees with d3-geo half-way', (a, b) => {
    const apart = geoDistance([...a], [...b])
    fc.pre(apart > 1e-6 && Math.PI - apart > 1e-4)
    const middle = greatCircleArc(a, b, 2)[1] ?? [NaN, NaN]
    expect(geoDistance([...middle], geoInterpolate([...a], [...b])(0.5))).toBeLessThan(1e-7)
  })
})

describe('arcOnPlane', () => {
  const tokyo: LngLat = [139.69, 35.69]
  const sanFrancisco: LngLat = [-122.42, 37.77]

  it('splits an arc over the edge: out at one side, in at the other, at the same height', () => {
    const lines = arcOnPlane(tokyo, sanFrancisco, 90)
    expect(lines).toHaveLength(2)
    const [out, back] = [lines[0]?.at(-1), lines[1]?.[0]]
    expect(back?.y).toBeCloseTo(out?.y ?? NaN, 9)
    expect((out?.x ?? 0) + (back?.x ?? 0)).toBeCloseTo(PLANE_WIDTH, 9)
    expect(back?.t).toBe(out?.t)
  })

  it('keeps an arc whole that stays on the map', () => {
    expect(arcOnPlane([1.22, 6.13], [-7.98, 12.61], 90)).toHaveLength(1)
  })

  it('is one point for a place and itself', () => {
    expect(arcOnPlane(tokyo, tokyo, 90)).toEqual([[expect.objectContaining({ t: 0 })]])
  })

  law.prop([position, position], { numRuns: numRuns(10_000) })(
    'never writes anything but finite numbers, t rising from 0 to 1, and no jump across the map',
    (a, b) => {
      const lines = arcOnPlane(a, b, 90)
      const points = lines.flat()
      for (const { x, y, t } of points) expect([x, y, t].every(Number.isFinite)).toBe(true)
      const ts = points.map(({ t }) => t)
      expect(ts.toSorted((p, q) => p - q)).toEqual(ts)
      if (points.length > 1) expect([ts[0], ts.at(-1)]).toEqual([0, 1])
    },
  )
})
