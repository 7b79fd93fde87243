/** Where the map looks: from degrees to the plane and back, and what it takes to show a set of points. */
import type { Box } from './box'
import { holds } from './box'
import type { PlanePoint } from '@/core/geo/equalEarth'
import { PLANE_HEIGHT, PLANE_WIDTH, invertEqualEarth, projectEqualEarth } from '@/core/geo/equalEarth'
import { clampZoom, roundCamera, ZOOM_STEP } from '@/core/view/camera'
import type { Camera } from '@/core/view/view'

/** Pixels to a plane unit. */
export const scaleOf = (zoom: number): number => 2 ** zoom

export interface PlaneCamera {
  readonly centre: PlanePoint
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const toPlaneCamera = ({ lat, lng, zoom }: Camera): PlaneCamera => ({
  centre: projectEqualEarth(lng, lat),
  zoom: clampZoom(zoom),
})

/**
 * The camera as a link says it. A centre off the outline of the world is drawn towards its middle until it
 * stands on it.
 */
export function fromPlaneCamera({ centre, zoom }: PlaneCamera): Camera | null {
  for (let pull = 0; pull <= 1; pull += 0.05) {
    const at = invertEqualEarth(
      centre[0] + (MIDDLE[0] - centre[0]) * pull,
      centre[1] + (MIDDLE[1] - centre[1]) * pull,
    )
    if (at !== null) return roundCamera({ lat: at[1], lng: at[0], zoom })
  }
  return null
}

const MIDDLE: PlanePoint = [PLANE_WIDTH / 2, PLANE_HEIGHT / 2]

/** A single place is not worth more than this: its country and its neighbours stay in view. */
const CLOSEST_FIT = 5

/** Pixels to keep free along the edges. */
export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * The camera that shows all points within the insets, never closer than a single place deserves.
 *
 * @returns `null` when there is nothing to show or nowhere to show it
 */
export function fitCamera(
  points: readonly PlanePoint[],
  { width, height }: Size,
  insets: Insets,
): PlaneCamera | null {
  const room = { width: width - insets.left - insets.right, height: height - insets.top - insets.bottom }
  if (points.length === 0 || room.width <= 0 || room.height <= 0) return null
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  // One by one: points can be more than a call takes arguments.
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const scale = Math.min(
    room.width / Math.max(right - left, 1e-6),
    room.height / Math.max(bottom - top, 1e-6),
  )
  const zoom = clampZoom(Math.min(Math.floor(Math.log2(scale) / ZOOM_STEP) * ZOOM_STEP, CLOSEST_FIT))
  const twice = 2 * scaleOf(zoom)
  const [dx, dy] = [(insets.right - insets.left) / twice, (insets.bottom - insets.top) / twice]
  return { centre: [(left + right) / 2 + dx, (top + bottom) / 2 + dy], zoom }
}

/** Where a point of the plane stands on the map, in its pixels. */
export const toScreen = (
  [x, y]: PlanePoint,
  { centre, zoom }: PlaneCamera,
  { width, height }: Size,
): readonly [x: number, y: number] => [
  (x - centre[0]) * scaleOf(zoom) + width / 2,
  (y - centre[1]) * scaleOf(zoom) + height / 2,
]

/** Whether a camera would put one of the points beneath a box, in pixels of the map. */
export const isCovered = (
  points: readonly PlanePoint[],
  camera: PlaneCamera,
  size: Size,
  box: Box,
): boolean => points.some((point) => holds(box, ...toScreen(point, camera, size)))
