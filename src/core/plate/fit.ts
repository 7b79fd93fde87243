/** The camera that shows what the map is about: clear of the edges and of what covers the map. */
import type { Box } from './box'
import type { Insets, PlaneCamera, Size } from './camera'
import { fitCamera, isCovered, toScreen } from './camera'
import type { CountryShape } from '@/core/geo/countryShapes'
import type { PlanePoint } from '@/core/geo/equalEarth'
import { projectEqualEarth } from '@/core/geo/equalEarth'
import type { LngLat } from '@/core/geo/lngLat'

export interface FitWish {
  readonly places: readonly LngLat[]
  /** By their codes. */
  readonly countries: readonly string[]
  /** Places drawn beside those: not sought, but not to be cut by the edge either. */
  readonly beside: readonly LngLat[]
}

/** What a fit has to know of the map. */
export interface Surroundings {
  readonly shapes: readonly CountryShape[]
  /** Boxes of what covers the map, in its pixels. */
  readonly covers: readonly Box[]
}

const INSETS: Insets = { left: 40, right: 40, top: 40, bottom: 40 }
/** Below this width the buttons stand along the lower edge, except on a map too low for them. */
const PHONE_WIDTH = 700
const PHONE_INSETS: Insets = { left: 34, right: 34, top: 26, bottom: 62 }
const LOW_INSETS: Insets = { left: 48, right: 48, top: 26, bottom: 20 }
const LOW_HEIGHT = 220

/** A country wider than this, in plane units, is named by its places alone: else Russia would be half the world. */
const WIDEST_FIT = 40

/** A ring nearer than this to the edge, in pixels, inside or outside, is cut or has no room for its name. */
const CUT = 24
/** So many steps of the zoom may be given up for a place that would be cut. */
const MOST_LOST_ZOOM = 0.5

const project = ([lng, lat]: LngLat): PlanePoint => projectEqualEarth(lng, lat)

const isCut = (point: PlanePoint, camera: PlaneCamera, size: Size): boolean => {
  const [x, y] = toScreen(point, camera, size)
  const inside = Math.min(x, y, size.width - x, size.height - y)
  return Math.abs(inside) < CUT
}

/** @returns `null` when there is nothing to show or nowhere to show it */
export function fitView(
  { places, countries, beside }: FitWish,
  { shapes, covers }: Surroundings,
  size: Size,
): PlaneCamera | null {
  const wide = places.length === 0 ? Infinity : WIDEST_FIT
  const corners = shapes.flatMap(({ code, size: side, at: [x, y] }) =>
    countries.includes(code) && side <= wide
      ? ([
          [x - side / 2, y - side / 2],
          [x + side / 2, y + side / 2],
        ] as const)
      : [],
  )
  const sought = [...places.map(project), ...corners]
  const insets = size.width >= PHONE_WIDTH ? INSETS : size.height < LOW_HEIGHT ? LOW_INSETS : PHONE_INSETS
  const first = fitCamera(sought, size, insets)
  if (first === null) return null
  const cut = beside.map(project).filter((point) => isCut(point, first, size))
  const wider = cut.length === 0 ? null : fitCamera([...sought, ...cut], size, insets)
  const keepsBoth = wider !== null && first.zoom - wider.zoom <= MOST_LOST_ZOOM
  const [fit, points] = keepsBoth ? [wider, [...sought, ...cut]] : [first, sought]
  // What would stand beneath the legend or a control is shown beside it, if the map is wide enough for both.
  const hidden = covers.filter((box) => isCovered(points, fit, size, box))
  const clearOf = (own: number, edges: readonly number[]): number =>
    Math.max(own, ...edges.filter((edge) => edge <= size.width / 2).map((edge) => edge + own / 2))
  const clear = {
    ...insets,
    left: clearOf(
      insets.left,
      hidden.map(([, , right]) => right),
    ),
    right: clearOf(
      insets.right,
      hidden.map(([left]) => size.width - left),
    ),
  }
  return fitCamera(points, size, clear) ?? fit
}
