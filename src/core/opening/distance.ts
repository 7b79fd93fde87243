/** How far two points of the globe are from each other, in kilometres; the Earth is a sphere here. */
interface Point {
  readonly lat: number
  readonly lng: number
}

const EARTH_RADIUS = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Haversine formula (R. W. Sinnott, "Virtues of the haversine", 1984). */
export function kilometresBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng)
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}
