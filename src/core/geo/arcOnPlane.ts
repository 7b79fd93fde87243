/**
 * Great-circle arcs as lines of the plane, cut where they leave the map and enter it again on the other side.
 *
 * In: degrees. Out: plane units (see `equalEarth.ts`), each point with its share `t` of the way, so that a
 * taper goes on over the cut.
 */
import { fromCentre, projectFromCentre } from './equalEarth'
import { greatCircleArc } from './greatCircle'
import type { LngLat } from './lngLat'

/** A point of an arc: plane units, and `t` from 0 at the origin to 1 at the place. */
export interface ArcPoint {
  readonly x: number
  readonly y: number
  readonly t: number
}

interface Sample {
  /** Degrees east of the central meridian. */
  readonly degrees: number
  readonly lat: number
  readonly t: number
}

const onPlane = ({ degrees, lat, t }: Sample): ArcPoint => {
  const [x, y] = projectFromCentre(degrees, lat)
  return { x, y, t }
}

/** Where the step from `a` to `b`, which passes the edge, leaves the map (on `side`, -1 west or 1 east). */
const crossing = (a: Sample, b: Sample, side: number): Sample => {
  const unwrapped = b.degrees + side * 360
  const part = (side * 180 - a.degrees) / (unwrapped - a.degrees)
  return { degrees: side * 180, lat: a.lat + (b.lat - a.lat) * part, t: a.t + (b.t - a.t) * part }
}

/**
 * @param segments steps along the great circle
 * @returns one line, or several where the arc passes the edge of the map; a single point for a loop
 */
export function arcOnPlane(from: LngLat, to: LngLat, segments: number): readonly (readonly ArcPoint[])[] {
  const samples = greatCircleArc(from, to, segments).map(([lng, lat], i, all): Sample => ({
    degrees: fromCentre(lng),
    lat,
    t: i / (all.length - 1),
  }))
  const first = samples[0]
  if (first === undefined) return []
  if (from[0] === to[0] && from[1] === to[1]) return [[onPlane(first)]]

  const lines: ArcPoint[][] = [[onPlane(first)]]
  for (const [i, sample] of samples.entries()) {
    const before = samples[i - 1]
    if (before === undefined) continue
    const step = sample.degrees - before.degrees
    if (Math.abs(step) > 180) {
      const side = step > 0 ? -1 : 1
      const leaving = crossing(before, sample, side)
      lines.at(-1)?.push(onPlane(leaving))
      lines.push([onPlane({ ...leaving, degrees: -leaving.degrees })])
    }
    lines.at(-1)?.push(onPlane(sample))
  }
  return lines
}
