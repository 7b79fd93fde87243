/**
 * How far two points of the globe are from each other; the Earth is a sphere here. Haversine formula (R. W. Sinnott,
 * "Virtues of the haversine", 1984).
 */
import type { LngLat } from './lngLat'

const EARTH_RADIUS_KM = 6371
const RADIANS = Math.PI / 180

/** As seen from the centre of the Earth, in degrees. */
export function angleBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2
  const h = half(latA, latB) + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * half(lngA, lngB)
  return (2 * Math.asin(Math.min(1, Math.sqrt(h)))) / RADIANS
}

interface Point {
  readonly lat: number
  readonly lng: number
}

export const kilometresBetween = (a: Point, b: Point): number =>
  EARTH_RADIUS_KM * RADIANS * angleBetween([a.lng, a.lat], [b.lng, b.lat])
