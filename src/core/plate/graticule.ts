/**
 * Meridians and parallels as SVG paths in plane units. Equal Earth draws a parallel as a straight horizontal
 * line, along which longitude grows evenly.
 */
import type { PlanePoint } from '@/core/geo/equalEarth'
import type { Box } from './box'
import { CENTRAL_MERIDIAN, PLANE_HEIGHT, PLANE_WIDTH, projectFromCentre } from '@/core/geo/equalEarth'

export const WEST = CENTRAL_MERIDIAN - 180
export const EAST = CENTRAL_MERIDIAN + 180

/** `lng` runs from the western to the eastern edge without a jump: past 180 up to 191. */
export const project = (lng: number, lat: number): PlanePoint =>
  projectFromCentre(lng - CENTRAL_MERIDIAN, lat)

const line = (points: readonly PlanePoint[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join('L')}`

const meridian = (lng: number): string =>
  line(Array.from({ length: 61 }, (_, i) => project(lng, -90 + 3 * i)))

const parallel = (lat: number): string => line([project(WEST, lat), project(EAST, lat)])

/** Multiples of `step` strictly between two numbers. */
export const multiples = (step: number, low: number, high: number): readonly number[] => {
  const first = Math.floor(low / step) + 1
  const count = Math.max(0, Math.ceil(high / step) - first)
  return Array.from({ length: count }, (_, i) => (first + i) * step)
}

export const graticulePath = (step: number): string =>
  [...multiples(step, WEST, EAST).map(meridian), ...multiples(step, -90, 90).map(parallel)].join('')

export const EQUATOR = parallel(0)
export const TROPICS_AND_CIRCLES = [23.43636, -23.43636, 66.56364, -66.56364].map(parallel).join('')

/** The outline of the world: both edges and the two poles, which Equal Earth draws as lines. */
export const OUTLINE = `${line([
  ...Array.from({ length: 91 }, (_, i) => project(WEST, -90 + 2 * i)),
  ...Array.from({ length: 91 }, (_, i) => project(EAST, 90 - 2 * i)),
])}Z`

/** The box of the world in plane units. */
export const WORLD_BOX: Box = [0, 0, PLANE_WIDTH, PLANE_HEIGHT]
