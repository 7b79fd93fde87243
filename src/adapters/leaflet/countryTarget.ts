/** What takes the press on a country: its shape, or a dot where the shape is too small to be hit. Plane units. */
import type { CountryShape } from '@/core/geo/countryShapes'
import type { PlanePoint } from '@/core/geo/equalEarth'

/** In pixels. */
const SMALLEST_SHAPE = 12
const DOT_RADIUS = 9

export const dotPath = ([x, y]: PlanePoint, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`

/** @param scale pixels to a plane unit */
export const isSmall = ({ size }: CountryShape, scale: number): boolean => size * scale < SMALLEST_SHAPE

export const targetPath = (shape: CountryShape, scale: number): string =>
  isSmall(shape, scale) ? shape.d + dotPath(shape.at, DOT_RADIUS / scale) : shape.d
