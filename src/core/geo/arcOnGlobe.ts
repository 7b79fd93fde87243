/**
 * Great-circle arcs as lines of GeoJSON: degrees, longitude first, cut at the antimeridian so that no line crosses
 * it (RFC 7946, section 3.1.9).
 */
import { angleBetween } from './distance'
import { greatCircleArc } from './greatCircle'
import type { LngLat } from './lngLat'

/** Between two points of a line; coarse enough for a file, fine enough for a world map. */
const STEP_DEGREES = 4
/** Six decimals are a tenth of a metre (RFC 7946, section 11.2). */
const PRECISION = 1e6

const rounded = ([lng, lat]: LngLat): LngLat => [
  Math.round(lng * PRECISION) / PRECISION,
  Math.round(lat * PRECISION) / PRECISION,
]

/** Latitude at which the step from `a` to `b` crosses the antimeridian. */
const crossing = (a: LngLat, b: LngLat): number => {
  const side = Math.sign(a[0]) || 1
  const whole = b[0] + side * 360 - a[0]
  const part = whole === 0 ? 0 : (side * 180 - a[0]) / whole
  return a[1] + (b[1] - a[1]) * part
}

const isSame = (a: LngLat | undefined, b: LngLat): boolean => a?.[0] === b[0] && a[1] === b[1]

/**
 * @returns lines of two positions or more; the first begins at `from`, the last ends at `to`, where either may be
 *   on the antimeridian by its other name (-180 for 180). None when the two ends are one.
 */
export function arcOnGlobe(from: LngLat, to: LngLat): readonly (readonly LngLat[])[] {
  const steps = Math.max(1, Math.ceil(angleBetween(from, to) / STEP_DEGREES))
  // The ends are those of the data, to the last digit.
  const positions = greatCircleArc(from, to, steps).map((position, i) =>
    i === 0 || i === steps ? position : rounded(position),
  )
  const lines: LngLat[][] = [[]]
  const add = (position: LngLat) => {
    const line = lines.at(-1)
    if (line !== undefined && !isSame(line.at(-1), position)) line.push(position)
  }
  for (const [i, position] of positions.entries()) {
    const before = positions[i - 1]
    if (before !== undefined && Math.abs(position[0] - before[0]) > 180) {
      const [side, lat] = [before[0] > 0 ? 180 : -180, crossing(before, position)]
      add(rounded([side, lat]))
      lines.push([rounded([-side, lat])])
    }
    add(position)
  }
  return lines.filter((line) => line.length > 1)
}
