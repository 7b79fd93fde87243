/**
 * Meridians and parallels. Equal Earth draws a parallel as a straight horizontal line, along which longitude
 * grows evenly: so a meridian meets the top of the plate at the x of its longitude on the parallel there.
 */
import type { PlanePoint } from '@/core/geo/equalEarth'
import type { Box } from './placeLabels'
import {
  CENTRAL_MERIDIAN,
  PLANE_HEIGHT,
  PLANE_WIDTH,
  invertEqualEarth,
  projectFromCentre,
} from '@/core/geo/equalEarth'

const WEST = CENTRAL_MERIDIAN - 180
const EAST = CENTRAL_MERIDIAN + 180

const STEPS = [20, 10, 5, 2] as const

/** `lng` runs from the western to the eastern edge without a jump: past 180 up to 191. */
const project = (lng: number, lat: number): PlanePoint => projectFromCentre(lng - CENTRAL_MERIDIAN, lat)

const line = (points: readonly PlanePoint[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join('L')}`

const meridian = (lng: number): string =>
  line(Array.from({ length: 61 }, (_, i) => project(lng, -90 + 3 * i)))

const parallel = (lat: number): string => line([project(WEST, lat), project(EAST, lat)])

/** Multiples of `step` strictly between two numbers. */
const multiples = (step: number, low: number, high: number): readonly number[] => {
  const first = Math.floor(low / step) + 1
  const count = Math.max(0, Math.ceil(high / step) - first)
  return Array.from({ length: count }, (_, i) => (first + i) * step)
}

/** The largest step that shows at least five meridians on a plate `degrees` wide. */
export const graticuleStep = (degrees: number): number => STEPS.find((step) => degrees / step >= 5) ?? 2

export const graticulePath = (step: number): string =>
  [...multiples(step, WEST, EAST).map(meridian), ...multiples(step, -90, 90).map(parallel)].join('')

export const EQUATOR = parallel(0)
export const TROPICS_AND_CIRCLES = [23.43636, -23.43636, 66.56364, -66.56364].map(parallel).join('')

/** The outline of the world: both edges and the two poles, which Equal Earth draws as lines. */
export const OUTLINE = `${line([
  ...Array.from({ length: 91 }, (_, i) => project(WEST, -90 + 2 * i)),
  ...Array.from({ length: 91 }, (_, i) => project(EAST, 90 - 2 * i)),
])}Z`

export interface Tick {
  /** Degrees, east and north positive; for a meridian in (-180, 180]. */
  readonly degrees: number
  /** Pixels from the start of the edge. */
  readonly at: number
}

/** Where the graticule meets the four edges of what is seen; `blocks` are the half steps of the scale. */
export interface PlateTicks {
  readonly step: number
  readonly top: readonly Tick[]
  readonly bottom: readonly Tick[]
  readonly sides: readonly Tick[]
  readonly blocks: {
    readonly top: readonly number[]
    readonly bottom: readonly number[]
    readonly sides: readonly number[]
  }
}

const latitudeAt = (y: number): number | null => invertEqualEarth(PLANE_WIDTH / 2, y)?.[1] ?? null

const within180 = (lng: number) => (lng > 180 ? lng - 360 : lng <= -180 ? lng + 360 : lng)

/** @param seen in world pixels */
export function plateTicks(seen: Box, scale: number): PlateTicks {
  const [left, top, right, bottom] = seen
  const width = right - left
  const along = (y: number, step: number): readonly Tick[] => {
    const lat = latitudeAt(y / scale)
    if (lat === null) return []
    return multiples(step, WEST, EAST)
      .map((lng) => ({ degrees: within180(lng), at: project(lng, lat)[0] * scale - left }))
      .filter(({ at }) => at > 0 && at < width)
  }
  const up = (step: number): readonly Tick[] =>
    multiples(step, -90, 90)
      .map((lat) => ({ degrees: lat, at: project(0, lat)[1] * scale - top }))
      .filter(({ at }) => at > 0 && at < bottom - top)
  const middle = latitudeAt((top + bottom) / 2 / scale) ?? 0
  const perDegree = (project(1, middle)[0] - project(0, middle)[0] || 1) * scale
  const step = graticuleStep(Math.min(360, width / perDegree))
  const places = (ticks: readonly Tick[]) => ticks.map(({ at }) => at)
  return {
    step,
    top: along(top, step),
    bottom: along(bottom, step),
    sides: up(step),
    blocks: {
      top: places(along(top, step / 2)),
      bottom: places(along(bottom, step / 2)),
      sides: places(up(step / 2)),
    },
  }
}

/** The box of the world in plane units. */
export const WORLD_BOX: Box = [0, 0, PLANE_WIDTH, PLANE_HEIGHT]
