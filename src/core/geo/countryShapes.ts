/**
 * The shapes of the world, from the TopoJSON made by `scripts/buildShapes.ts`: SVG paths in plane units (see
 * `equalEarth.ts`), already projected, cut at the map's edge and sorted into coast, borders and dotted lines.
 */
import { feature } from 'topojson-client'
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Topology,
} from 'topojson-specification'
import type { PlanePoint } from './equalEarth'

/** The objects of the files `countries-110m.json` and `countries-50m.json`. */
export type ShapeTopology = Topology<{
  /** One geometry a country, its alpha-3 as `id`; land that belongs to none has no `id`. */
  readonly countries: GeometryCollection
  readonly coast: MultiLineString
  readonly borders: MultiLineString
  readonly disputed: MultiLineString
  /** Countries too small for this resolution, as the middle of their largest part. */
  readonly dots: GeometryCollection
}>

export interface CountryShape {
  /** ISO 3166-1 alpha-3, or `XKX`. */
  readonly code: string
  /** SVG path data; empty for a country that this resolution lacks. */
  readonly d: string
  /** Inside its largest part: where the keyboard finds it and its dot stands. */
  readonly at: PlanePoint
  /** Longer side of its largest part's box. */
  readonly size: number
  /** The widest level stretch inside its largest part, where a name can stand. */
  readonly room: { readonly centre: PlanePoint; readonly width: number; readonly height: number }
}

export interface CountryShapes {
  readonly land: string
  readonly coast: string
  readonly borders: string
  readonly disputed: string
  readonly countries: readonly CountryShape[]
}

type Ring = readonly (readonly number[])[]

const DIGITS = 1000
const figure = (value: number | undefined): number => Math.round((value ?? 0) * DIGITS) / DIGITS
const linePath = (line: Ring): string => `M${line.map(([x, y]) => `${figure(x)},${figure(y)}`).join('L')}`
const ringPath = (ring: Ring): string => `${linePath(ring.slice(0, -1))}Z`

/** Twice the signed area of a ring. */
const ringArea = (ring: Ring): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)

const boxOf = (ring: Ring) => {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)]
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const x of xs) [box.left, box.right] = [Math.min(box.left, x), Math.max(box.right, x)]
  for (const y of ys) [box.top, box.bottom] = [Math.min(box.top, y), Math.max(box.bottom, y)]
  return box
}

/** Stretches of the line `axis = at` that lie inside the ring, as pairs along the other axis. */
function stretches(ring: Ring, axis: 0 | 1, at: number): readonly (readonly [number, number])[] {
  const other = axis === 0 ? 1 : 0
  const crossings: number[] = []
  // Run some thirty times for each ring of the world: no iterator and no pair is made on the way.
  let a = ring.at(-1)
  for (let i = 0; i < ring.length; i++) {
    const b = ring[i]
    const [p, q] = [a?.[axis] ?? 0, b?.[axis] ?? 0]
    if (p <= at !== q <= at) {
      const [u, v] = [a?.[other] ?? 0, b?.[other] ?? 0]
      crossings.push(u + ((v - u) * (at - p)) / (q - p))
    }
    a = b
  }
  crossings.sort((a, b) => a - b)
  return Array.from({ length: Math.floor(crossings.length / 2) }, (_, k) => [
    crossings[2 * k] ?? 0,
    crossings[2 * k + 1] ?? 0,
  ])
}

const SCAN_LINES = 15
/** A name is about five times as wide as high; a stretch is worth no more than its height allows. */
const NAME_RATIO = 5

function roomIn(ring: Ring): CountryShape['room'] {
  const { left, right, top, bottom } = boxOf(ring)
  let best = { centre: [(left + right) / 2, (top + bottom) / 2] as PlanePoint, width: 0, height: 0 }
  let bestWorth = 0
  for (let i = 1; i < SCAN_LINES; i++) {
    const y = top + ((bottom - top) * i) / SCAN_LINES
    for (const [from, to] of stretches(ring, 1, y)) {
      const x = (from + to) / 2
      const [above = y, below = y] = stretches(ring, 0, x).find(([a, b]) => a <= y && y <= b) ?? []
      const height = 2 * Math.min(y - above, below - y)
      const worth = Math.min(to - from, NAME_RATIO * height)
      if (worth > bestWorth) {
        bestWorth = worth
        best = { centre: [x, y], width: to - from, height }
      }
    }
  }
  return best
}

const polygonsOf = (
  geometry: Polygon | MultiPolygon,
  topology: ShapeTopology,
): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon'
    ? [feature(topology, geometry).geometry.coordinates]
    : feature(topology, geometry).geometry.coordinates

function countryShape(code: string, polygons: readonly (readonly Ring[])[]): CountryShape | null {
  const largest = polygons
    .flatMap(([ring]) => (ring === undefined ? [] : [ring]))
    .toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0]
  if (largest === undefined) return null
  const { left, right, top, bottom } = boxOf(largest)
  const room = roomIn(largest)
  return {
    code,
    d: polygons.flat().map(ringPath).join(''),
    at: room.centre,
    size: Math.max(right - left, bottom - top),
    room,
  }
}

const isArea = (geometry: { readonly type: string | null }): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

const isPoint = (geometry: { readonly type: string | null }): geometry is Point => geometry.type === 'Point'

const linesPath = (object: MultiLineString, topology: ShapeTopology): string =>
  feature(topology, object).geometry.coordinates.map(linePath).join('')

/** Everything that the map draws of the world at one resolution. */
export function readShapes(topology: ShapeTopology): CountryShapes {
  const { countries, coast, borders, disputed, dots } = topology.objects
  const shapes: CountryShape[] = []
  const land: string[] = []
  for (const geometry of countries.geometries.filter(isArea)) {
    const polygons = polygonsOf(geometry, topology)
    land.push(polygons.flat().map(ringPath).join(''))
    const shape = typeof geometry.id === 'string' ? countryShape(geometry.id, polygons) : null
    if (shape !== null) shapes.push(shape)
  }
  for (const geometry of dots.geometries.filter(isPoint)) {
    const [x = 0, y = 0] = feature(topology, geometry).geometry.coordinates
    const at: PlanePoint = [x, y]
    shapes.push({ code: String(geometry.id), d: '', at, size: 0, room: { centre: at, width: 0, height: 0 } })
  }
  return {
    land: land.join(''),
    coast: linesPath(coast, topology),
    borders: linesPath(borders, topology),
    disputed: linesPath(disputed, topology),
    countries: shapes,
  }
}
