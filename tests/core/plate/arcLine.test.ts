import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { arcOnPlane } from '@/core/geo/arcOnPlane'
import { PLANE_HEIGHT } from '@/core/geo/equalEarth'
import type { LngLat } from '@/core/geo/lngLat'
import { bowOf, growArc, layOutArc } from '@/core/plate/arcLine'
import type { ArcShape } from '@/core/plate/arcLine'
import { cutLine, distanceToLine, piecesLength, pointAlong, scaleLine } from '@/core/plate/line'
import type { Pieces } from '@/core/plate/line'

const REACH = { top: -1000, bottom: 4000 }
const REST: ArcShape = { fan: 0, weight: null, emphasis: 'rest' }
const straight = (length: number): Pieces => [
  Array.from({ length: 11 }, (_, i) => ({ x: (length * i) / 10, y: 0, t: i / 10 })),
]
const laid = (pieces: Pieces, shape: Partial<ArcShape> = {}) => {
  const line = layOutArc(pieces, { ...REST, ...shape }, REACH)
  if (line === null) throw new Error('the arc was not laid out')
  return line
}
const scaled = (from: LngLat, to: LngLat, scale: number): Pieces => scaleLine(arcOnPlane(from, to, 90), scale)
/** The sharpest turn of a line, in degrees. */
const sharpestTurn = (pieces: Pieces): number =>
  Math.max(
    0,
    ...pieces.flatMap((piece) =>
      piece.slice(1, -1).map((point, i) => {
        const [before = point, after = point] = [piece[i], piece[i + 2]]
        const [dx, dy, ex, ey] = [
          point.x - before.x,
          point.y - before.y,
          after.x - point.x,
          after.y - point.y,
        ]
        return (Math.abs(Math.atan2(dx * ey - dy * ex, dx * ex + dy * ey)) * 180) / Math.PI
      }),
    ),
  )

describe('layOutArc', () => {
  it('bows to the left of travel, so that there and back part', () => {
    const there = laid(straight(200))
    const back = laid([straight(200)[0]?.map(({ x, y, t }) => ({ x: 200 - x, y, t })) ?? []])
    const middle = (line: typeof there) => pointAlong(line.whole, piecesLength(line.whole) / 2)?.point.y ?? 0
    // Travel to the right: left is up, and up is negative.
    expect(middle(there)).toBeLessThan(-25)
    expect(middle(back)).toBeGreaterThan(25)
  })

  it('leaves the origin behind its ring and stops short of the host', () => {
    const line = laid(straight(200))
    const start = line.whole[0]?.[0]
    expect(Math.hypot(start?.x ?? 0, start?.y ?? 0)).toBeCloseTo(6, 0)
    expect(Math.hypot(200 - line.head.tip.x, line.head.tip.y)).toBeCloseTo(7, 0)
  })

  it('swells towards the host', () => {
    const { halfWidth } = laid(straight(200))
    expect(halfWidth(0)).toBeCloseTo(0.5)
    expect(halfWidth(1)).toBeCloseTo(1.2)
  })

  it('fans the arcs of one flow outward, each apart from the next', () => {
    const bows = [0, 1, 2, 3].map((fan) => bowOf(200, { fan, weight: null }))
    for (const [i, bow] of bows.entries()) expect(bow - (bows[i - 1] ?? 0)).toBeGreaterThanOrEqual(11)
  })

  it('draws a visit to the same place as a circle beside it', () => {
    const line = laid([[{ x: 100, y: 100, t: 0 }]])
    expect(line.length).toBeCloseTo(2 * Math.PI * 14, 0)
    for (const { x, y } of line.whole.flat()) expect(Math.hypot(x - 114, y - 100)).toBeCloseTo(14, 1)
  })

  it('goes near a pole neither over it nor in folds', () => {
    const scale = 4
    const reach = { top: 0, bottom: PLANE_HEIGHT * scale }
    const places = fc.record({
      lng: fc.integer({ min: -179, max: 179 }),
      lat: fc.integer({ min: -60, max: 75 }),
    })
    const law = fc.property(places, places, fc.constantFrom(null, 0.2, 1), (from, to, weight) => {
      const great = scaled([from.lng, from.lat], [to.lng, to.lat], scale)
      const line = layOutArc(great, { ...REST, weight }, reach)
      for (const { y } of piecesLength(great) === 0 ? [] : (line?.whole.flat() ?? [])) {
        expect(y).toBeGreaterThanOrEqual(-1e-6)
        expect(y).toBeLessThanOrEqual(reach.bottom + 1e-6)
      }
      if (sharpestTurn(great) < 30) expect(sharpestTurn(line?.whole ?? [])).toBeLessThan(90)
    })
    fc.assert(law, { numRuns: numRuns(500) })
  })

  it('goes over the edge of the map in two pieces, its taper going on', () => {
    const line = laid(scaled([139.69, 35.69], [-122.42, 37.77], 8))
    expect(line.whole).toHaveLength(2)
    const ts = line.whole.flat().map(({ t }) => t)
    expect(ts).toEqual(ts.toSorted((a, b) => a - b))
    for (const piece of line.whole) {
      for (const [i, point] of piece.entries()) {
        expect(Math.abs(point.x - (piece[i - 1]?.x ?? point.x))).toBeLessThan(100)
      }
    }
  })

  it('ends and begins again on the edge of the map itself', () => {
    const great = scaled([139.69, 35.69], [-122.42, 37.77], 8)
    const { whole } = laid(great)
    const [leaves, enters] = [whole[0]?.at(-1), whole[1]?.[0]]
    expect(leaves?.x).toBeCloseTo(great[0]?.at(-1)?.x ?? NaN)
    expect(enters?.x).toBeCloseTo(great[1]?.[0]?.x ?? NaN)
  })

  it('never bows over a pole', () => {
    const line = layOutArc(scaled([37.62, 55.75], [-149.9, 61.2], 8), REST, { top: 0, bottom: 1000 })
    for (const { y } of line?.whole.flat() ?? []) expect(y).toBeGreaterThan(-1e-9)
  })

  it('goes over a pole without a point that is no number', () => {
    const line = laid(scaled([11, 80], [-169 + 360 - 360, 80], 16))
    for (const { x, y } of line.whole.flat()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
  })

  it('gives up where both ends are one dot on the screen', () => {
    expect(layOutArc(straight(10), REST, REACH)).toBeNull()
  })

  it('widens a flow with its share of the strongest one', () => {
    const width = (weight: number) => laid(straight(400), { weight }).halfWidth(1) * 2
    expect(width(1)).toBeCloseTo(9.3)
    expect(width(0.5)).toBeCloseTo(5)
  })
})

describe('cutLine', () => {
  it('keeps what lies between two lengths', () => {
    expect(piecesLength(cutLine(straight(100), 20, 50))).toBeCloseTo(30)
    expect(cutLine(straight(100), 20, 50)[0]?.[0]?.x).toBeCloseTo(20)
  })
})

describe('distanceToLine', () => {
  it('is the distance to the nearest point of the line, ends included', () => {
    expect(distanceToLine(straight(100), 50, 4)).toBeCloseTo(4)
    expect(distanceToLine(straight(100), 103, 4)).toBeCloseTo(5)
  })
})

describe('growArc', () => {
  it('draws the whole arc at the end and a shorter one on the same line before', () => {
    const line = laid(straight(200))
    expect(growArc(line, 1)).toBe(line)
    const half = growArc(line, 0.5)
    expect(piecesLength(half.whole)).toBeCloseTo(piecesLength(line.whole) / 2, 5)
    expect(distanceToLine(line.whole, half.head.tip.x, half.head.tip.y)).toBeCloseTo(0, 5)
    expect(piecesLength(half.shaft)).toBeLessThan(piecesLength(half.whole))
  })
})
