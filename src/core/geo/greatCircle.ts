/**
 * Great-circle arcs: the shortest line between two places on a globe.
 *
 * Positions are `[lng, lat]` in degrees, GeoJSON order (RFC 7946, section 3.1.1), with lng in [-180, 180].
 * Angles inside this file are radians, points are unit vectors. The Earth is a sphere here: an arc says who
 * went where, not which way they flew.
 *
 * Method: spherical linear interpolation (K. Shoemake, "Animating rotation with quaternion curves",
 * SIGGRAPH 1985), applied to points on the unit sphere.
 */
import type { LngLat } from './lngLat'

type Vector = readonly [number, number, number]

const RADIANS = Math.PI / 180

const toVector = ([lng, lat]: LngLat): Vector => [
  Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS),
  Math.sin(lat * RADIANS),
]

const toLngLat = ([x, y, z]: Vector): LngLat => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, Math.hypot(x, y)) / RADIANS,
]

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Closer than this to the same or the opposite point, in radians, an arc has no direction of its own. */
const UNDECIDED = 1e-9

/**
 * Half-way between two opposite points: over the North Pole, and for the poles themselves along the meridian of
 * the first. Any great circle would do; this one is always the same.
 */
const overThePole = (a: Vector): Vector => {
  const level = Math.hypot(a[0], a[1])
  return level < UNDECIDED ? [1, 0, 0] : [(-a[0] * a[2]) / level, (-a[1] * a[2]) / level, level]
}

const slerp = (a: Vector, b: Vector, angle: number, t: number): Vector => {
  const [p, q] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)]
  return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]
}

/**
 * Samples the arc from `a` to `b` in equal steps.
 *
 * @param segments number of steps, a positive integer
 * @returns `segments + 1` positions, the first and last being `a` and `b` themselves; just `[a, b]` when the
 *   two coincide. Between antipodes the arc goes over the North Pole.
 * @throws RangeError when `segments` is not a positive integer
 */
export function greatCircleArc(a: LngLat, b: LngLat, segments: number): readonly LngLat[] {
  if (!Number.isInteger(segments) || segments < 1) {
    throw new RangeError(`greatCircleArc: segments must be a positive integer, got ${segments}`)
  }
  const [from, to] = [toVector(a), toVector(b)]
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(from, to))))
  if (angle < UNDECIDED) return [a, b]
  const at =
    Math.PI - angle > 1e-7
      ? (t: number) => slerp(from, to, angle, t)
      : (t: number) =>
          t < 0.5
            ? slerp(from, overThePole(from), Math.PI / 2, 2 * t)
            : slerp(overThePole(from), to, Math.PI / 2, 2 * t - 1)
  return Array.from({ length: segments + 1 }, (_, i) =>
    i === 0 ? a : i === segments ? b : toLngLat(at(i / segments)),
  )
}
