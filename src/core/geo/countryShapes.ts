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
import { linePieces } from './linePieces'

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
  /** The coast once more, in pieces that are quick to draw with a wide pen. */
  readonly shores: readonly string[]
  readonly borders: string
  readonly disputed: string
  readonly countries: readonly CountryShape[]
}

type Ring = readonly (readonly number[])[]

const DIGITS = 1000
const figure = (value: number | undefined): number => Math.round((value ?? 0) * DIGITS) / DIGITS

/**
 * Everything below runs over each point of the world, many times for a room, before the first map can stand:
 * plain loops, and nothing made on the way.
 */
function linePath(line: Ring): string {
  let path = ''
  for (let i = 0; i < line.length; i++) {
    const point = line[i]
    path += `${i === 0 ? 'M' : 'L'}${figure(point?.[0])},${figure(point?.[1])}`
  }
  return path
}
const ringPath = (ring: Ring): string => `${linePath(ring.slice(0, -1))}Z`
const polygonsPath = (polygons: readonly (readonly Ring[])[]): string =>
  polygons.flat().map(ringPath).join('')

/** Twice the signed area of a ring. */
function ringArea(ring: Ring): number {
  let sum = 0
  let a = ring.at(-1)
  for (let i = 0; i < ring.length; i++) {
    const b = ring[i]
    sum += (a?.[0] ?? 0) * (b?.[1] ?? 0) - (b?.[0] ?? 0) * (a?.[1] ?? 0)
    a = b
  }
  return sum
}

function largestOf(rings: readonly Ring[]): Ring | null {
  let largest: Ring | null = null
  let most = -1
  for (const ring of rings) {
    const area = Math.abs(ringArea(ring))
    if (area > most) [largest, most] = [ring, area]
  }
  return largest
}

interface RingBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf(ring: Ring): RingBox {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (let i = 0; i < ring.length; i++) {
    const point = ring[i]
    const [x, y] = [point?.[0] ?? 0, point?.[1] ?? 0]
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
    if (y < box.top) box.top = y
    if (y > box.bottom) box.bottom = y
  }
  return box
}

/** Where the line `axis = at` crosses the ring, along the other axis, in order: inside from one to the next, in pairs. */
function crossingsOf(ring: Ring, axis: 0 | 1, at: number): readonly number[] {
  const other = axis === 0 ? 1 : 0
  const crossings: number[] = []
  let a = ring.at(-1)
  let p = a?.[axis] ?? 0
  for (let i = 0; i < ring.length; i++) {
    const b = ring[i]
    const q = b?.[axis] ?? 0
    if (p <= at !== q <= at) {
      const u = a?.[other] ?? 0
      crossings.push(u + (((b?.[other] ?? 0) - u) * (at - p)) / (q - p))
    }
    a = b
    p = q
  }
  return crossings.sort((one, two) => one - two)
}

const SCAN_LINES = 15
/** A name is about five times as wide as high; a stretch is worth no more than its height allows. */
const NAME_RATIO = 5

function roomIn(ring: Ring, { left, right, top, bottom }: RingBox): CountryShape['room'] {
  let best = { centre: [(left + right) / 2, (top + bottom) / 2] as PlanePoint, width: 0, height: 0 }
  let bestWorth = 0
  for (let i = 1; i < SCAN_LINES; i++) {
    const y = top + ((bottom - top) * i) / SCAN_LINES
    const across = crossingsOf(ring, 1, y)
    for (let k = 1; k < across.length; k += 2) {
      const [from, to] = [across[k - 1] ?? 0, across[k] ?? 0]
      // However high it is, it cannot be the best.
      if (to - from <= bestWorth) continue
      const x = (from + to) / 2
      const down = crossingsOf(ring, 0, x)
      const next = down.findIndex((crossing, j) => j % 2 === 1 && y <= crossing)
      const [above, below] = [down[next - 1] ?? y, down[next] ?? y]
      const height = 2 * Math.max(0, Math.min(y - above, below - y))
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

function countryShape(code: string, d: string, polygons: readonly (readonly Ring[])[]): CountryShape | null {
  const largest = largestOf(polygons.flatMap(([ring]) => (ring === undefined ? [] : [ring])))
  if (largest === null) return null
  const box = boxOf(largest)
  const room = roomIn(largest, box)
  return { code, d, at: room.centre, size: Math.max(box.right - box.left, box.bottom - box.top), room }
}

const isArea = (geometry: { readonly type: string | null }): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

const isPoint = (geometry: { readonly type: string | null }): geometry is Point => geometry.type === 'Point'

const linesOf = (object: MultiLineString, topology: ShapeTopology): readonly Ring[] =>
  feature(topology, object).geometry.coordinates

/** Everything that the map draws of the world at one resolution. */
export function readShapes(topology: ShapeTopology): CountryShapes {
  const { countries, coast, borders, disputed, dots } = topology.objects
  const shapes: CountryShape[] = []
  const land: string[] = []
  for (const geometry of countries.geometries.filter(isArea)) {
    const polygons = polygonsOf(geometry, topology)
    const d = polygonsPath(polygons)
    land.push(d)
    const shape = typeof geometry.id === 'string' ? countryShape(geometry.id, d, polygons) : null
    if (shape !== null) shapes.push(shape)
  }
  for (const geometry of dots.geometries.filter(isPoint)) {
    const [x = 0, y = 0] = feature(topology, geometry).geometry.coordinates
    const at: PlanePoint = [x, y]
    shapes.push({ code: String(geometry.id), d: '', at, size: 0, room: { centre: at, width: 0, height: 0 } })
  }
  const shores = linesOf(coast, topology)
  const pathOf = (lines: readonly Ring[]) => lines.map(linePath).join('')
  return {
    land: land.join(''),
    coast: pathOf(shores),
    shores: linePieces(shores, linePath),
    borders: pathOf(linesOf(borders, topology)),
    disputed: pathOf(linesOf(disputed, topology)),
    countries: shapes,
  }
}
