/** The shapes of the world as SVG paths in plane units, and for each country where its name has room. */
import type { PlanePoint } from '@/core/geo/equalEarth'

export interface CountryPath {
  readonly code: string
  /** Its shape; empty for a state that this resolution lacks. */
  readonly d: string
  /** Where the keyboard finds it and its dot stands. */
  readonly at: PlanePoint
  /** Longer side of its box, in plane units. */
  readonly size: number
  /** The widest level stretch inside its largest part, where a name can stand. */
  readonly room: Room
}

export interface Room {
  readonly centre: PlanePoint
  readonly width: number
  readonly height: number
}

export interface WorldPaths {
  readonly land: string
  readonly coast: string
  readonly borders: string
  readonly disputed: string
  readonly countries: readonly CountryPath[]
}

type Ring = readonly PlanePoint[]

interface PlaneShapes {
  readonly countries: readonly { readonly code: string; readonly polygons: readonly (readonly Ring[])[] }[]
  readonly coast: readonly Ring[]
  readonly borders: readonly Ring[]
  readonly disputed: readonly Ring[]
}

const figure = (n: number) => Math.round(n * 1e4) / 1e4
const line = (ring: Ring): string => `M${ring.map(([x, y]) => `${figure(x)},${figure(y)}`).join('L')}`
const lines = (rings: readonly Ring[]): string => rings.map(line).join('')
const area = (polygons: readonly (readonly Ring[])[]): string =>
  polygons.map((rings) => rings.map((ring) => `${line(ring)}Z`).join('')).join('')

const boxOf = (ring: Ring) => {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** Where the level line at `y` runs inside a polygon: pairs of entry and exit. */
function insides(rings: readonly Ring[], y: number): readonly (readonly [from: number, to: number])[] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([x, py], i) => {
      const [qx, qy] = ring[(i + 1) % ring.length] ?? [x, py]
      return py > y === qy > y ? [] : [x + ((y - py) / (qy - py)) * (qx - x)]
    }),
  )
  const sorted = crossings.toSorted((a, b) => a - b)
  return sorted.flatMap((from, i) => {
    const to = sorted[i + 1]
    return i % 2 === 1 || to === undefined ? [] : [[from, to] as const]
  })
}

const LEVELS = 24

/**
 * The widest level stretch, near the middle rather than at the rim: a stretch counts by its width and by how
 * much height there is around it.
 */
function roomIn(rings: readonly Ring[]): Room {
  const [outer = []] = rings
  const { top, bottom, left, right } = boxOf(outer)
  const height = bottom - top
  let best: { readonly room: Room; readonly score: number } | null = null
  for (let i = 1; i < LEVELS; i++) {
    const part = i / LEVELS
    const y = top + part * height
    for (const [from, to] of insides(rings, y)) {
      const centrality = 1 - Math.abs(part - 0.5)
      const score = (to - from) * centrality
      if (best === null || score > best.score) {
        best = { room: { centre: [(from + to) / 2, y], width: to - from, height }, score }
      }
    }
  }
  return best?.room ?? { centre: [(left + right) / 2, (top + bottom) / 2], width: 0, height: 0 }
}

const ringArea = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y]
      return sum + x * ny - nx * y
    }, 0) / 2,
  )

function countryPath({ code, polygons }: PlaneShapes['countries'][number]): CountryPath[] {
  const largest = polygons.toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))[0]
  const outer = largest?.[0]
  if (largest === undefined || outer === undefined) return []
  const { left, right, top, bottom } = boxOf(outer)
  const room = roomIn(largest)
  return [{ code, d: area(polygons), at: room.centre, size: Math.max(right - left, bottom - top), room }]
}

export function worldPathsOf({ countries, coast, borders, disputed }: PlaneShapes): WorldPaths {
  return {
    land: countries.map(({ polygons }) => area(polygons)).join(''),
    coast: lines(coast),
    borders: lines(borders),
    disputed: lines(disputed),
    countries: countries.flatMap(countryPath),
  }
}
