/**
 * The Equal Earth projection in plane units.
 *
 * The plane is 256 units wide, x to the right from 0 at the western edge, y down from 0 at the North Pole, so
 * that at zoom 0 one unit is one pixel. Areas keep their ratios. The central meridian is 11° E, so that the
 * edge of the map, 169° W, falls in Bering Strait. Degrees in, plane units out; the Earth is a sphere here.
 *
 * Method: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", IJGIS 33(3), 2018.
 */
import type { LngLat } from './lngLat'

/** `[x, y]` in plane units. */
export type PlanePoint = readonly [x: number, y: number]

export const CENTRAL_MERIDIAN = 11
export const PLANE_WIDTH = 256

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]
const HALF_ROOT_3 = Math.sqrt(3) / 2
const RADIANS = Math.PI / 180
/** The parametric latitude of the poles. */
const MAX_THETA = Math.PI / 3

const yOf = (theta: number): number => {
  const t2 = theta * theta
  const t6 = t2 * t2 * t2
  return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
}
const slopeOf = (theta: number): number => {
  const t2 = theta * theta
  const t6 = t2 * t2 * t2
  return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)
}
/** x for one radian of longitude on the parallel of `theta`. */
const stretchOf = (theta: number): number => Math.cos(theta) / (HALF_ROOT_3 * slopeOf(theta))

const SCALE = PLANE_WIDTH / (2 * Math.PI * stretchOf(0))
const Y_POLE = yOf(MAX_THETA)

export const PLANE_HEIGHT = 2 * Y_POLE * SCALE

/** Degrees east of the central meridian, in [-180, 180). */
export const fromCentre = (lng: number): number => {
  const turned = (lng - CENTRAL_MERIDIAN + 180) % 360
  return (turned < 0 ? turned + 360 : turned) - 180
}

/**
 * Projects a point given by its degrees east of the central meridian, which are not wrapped: 180 is the eastern
 * edge and -180 the western one.
 */
export function projectFromCentre(degrees: number, lat: number): PlanePoint {
  const theta = Math.asin(HALF_ROOT_3 * Math.sin(lat * RADIANS))
  return [PLANE_WIDTH / 2 + SCALE * stretchOf(theta) * degrees * RADIANS, (Y_POLE - yOf(theta)) * SCALE]
}

/** @returns plane units; a point on the edge of the map stands on its western side */
export const projectEqualEarth = (lng: number, lat: number): PlanePoint =>
  projectFromCentre(fromCentre(lng), lat)

/**
 * Undoes `projectEqualEarth`, by Newton's method on the parametric latitude.
 *
 * @returns degrees, `null` for a point that is not on the map
 */
export function invertEqualEarth(x: number, y: number): LngLat | null {
  const target = Y_POLE - y / SCALE
  if (!(Math.abs(target) <= Y_POLE + 1e-12)) return null
  let theta = target
  for (let i = 0; i < 20; i++) {
    const step = (yOf(theta) - target) / slopeOf(theta)
    theta -= step
    if (Math.abs(step) < 1e-13) break
  }
  theta = Math.max(-MAX_THETA, Math.min(MAX_THETA, theta))
  const degrees = (x - PLANE_WIDTH / 2) / (SCALE * stretchOf(theta)) / RADIANS
  if (!(Math.abs(degrees) <= 180 + 1e-9)) return null
  const lat = Math.asin(Math.max(-1, Math.min(1, Math.sin(theta) / HALF_ROOT_3))) / RADIANS
  const lng = degrees + CENTRAL_MERIDIAN
  return [lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng, lat]
}
