/**
 * Outlines as they are written into a document: cut to what is seen, straightened where nobody would see the
 * bend, and spelled short. In and out: points in pixels; y runs down.
 */
import type { Box } from './box'
import type { Point } from './marks'

type Line = readonly Point[]

/** A step that begins a new line, or leads on, or closes; as `countryShapes.ts` and `graticule.ts` write them. */
const SUBPATH = /M([^MZ]+)(Z?)/g

/**
 * Reads path data of absolute `M`, `L` and `Z`, in plane units, line by line.
 *
 * @param scale pixels to a plane unit
 */
export function* readPath(d: string, scale: number): Generator<Line> {
  for (const [, points = ''] of d.matchAll(SUBPATH)) {
    yield points.split('L').map((pair) => {
      const [x = 0, y = 0] = pair.split(',').map(Number)
      return { x: x * scale, y: y * scale }
    })
  }
}

/** One side of a box: how far inside it a point is, negative outside. */
type Side = (point: Point) => number

const sidesOf = ([left, top, right, bottom]: Box): readonly Side[] => [
  ({ x }) => x - left,
  ({ x }) => right - x,
  ({ y }) => y - top,
  ({ y }) => bottom - y,
]

const crossing = (a: Point, b: Point, side: Side): Point => {
  const part = side(a) / (side(a) - side(b))
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
}

/** The part of an area inside a box, its outline along the edge where it is cut. (Sutherland and Hodgman 1974) */
export const clipRing = (ring: Line, box: Box): Line =>
  sidesOf(box).reduce<Line>(
    (points, side) =>
      points.flatMap((point, i) => {
        const before = points.at(i - 1) ?? point
        const [isIn, wasIn] = [side(point) >= 0, side(before) >= 0]
        if (isIn === wasIn) return isIn ? [point] : []
        const cut = crossing(before, point, side)
        return isIn ? [cut, point] : [cut]
      }),
    ring,
  )

/** The parts of a line inside a box. */
export const clipLine = (line: Line, box: Box): readonly Line[] =>
  sidesOf(box).reduce<readonly Line[]>(
    (lines, side) => lines.flatMap((each) => clipBySide(each, side)),
    [line],
  )

function clipBySide(line: Line, side: Side): readonly Line[] {
  const kept: Point[][] = []
  let part: Point[] = []
  for (const [i, point] of line.entries()) {
    const before = line[i - 1]
    const isIn = side(point) >= 0
    if (before !== undefined && isIn !== side(before) >= 0) part.push(crossing(before, point, side))
    if (isIn) part.push(point)
    else {
      if (part.length > 1) kept.push(part)
      part = []
    }
  }
  return part.length > 1 ? [...kept, part] : kept
}

/** From a point to the stretch between two others. */
function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const part = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(a.x + dx * part - x, a.y + dy * part - y)
}

/** Leaves out the points that are nearer than `tolerance` to the line without them. (Douglas and Peucker 1973) */
export function simplify(line: Line, tolerance: number): Line {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || line.length < 3) return line
  let [farthest, most] = [0, tolerance]
  for (const [i, point] of line.entries()) {
    const distance = distanceTo(point, first, last)
    if (distance > most) [farthest, most] = [i, distance]
  }
  if (farthest === 0) return [first, last]
  const head = simplify(line.slice(0, farthest + 1), tolerance)
  return [...head.slice(0, -1), ...simplify(line.slice(farthest), tolerance)]
}

/** A tenth of a pixel, as a whole number of tenths: sums of these do not drift. */
const tenths = (value: number): number => Math.round(value * 10)

/** "1.5", ".5", "-.5" */
const figure = (tenth: number): string => String(tenth / 10).replace(/^(-?)0\./, '$1.')

/** Figures one after the other; a minus parts them by itself. */
const spell = (figures: readonly number[]): string =>
  figures.map((each, i) => (i > 0 && each >= 0 ? ' ' : '') + figure(each)).join('')

/**
 * Path data, rounded to a tenth of a pixel, each point by its way from the last one. What is smaller than a tenth
 * is left out. The data of several lines is that of each, one after the other.
 */
export function writePath(lines: readonly Line[], closed: boolean): string {
  return lines
    .map((line) => {
      let [x, y] = [0, 0]
      let steps = 0
      const spelled = line.map((point, i) => {
        const [dx, dy] = [tenths(point.x) - x, tenths(point.y) - y]
        if (i > 0 && dx === 0 && dy === 0) return ''
        ;[x, y] = [x + dx, y + dy]
        steps += 1
        if (i === 0) return `M${spell([dx, dy])}`
        return dy === 0 ? `h${figure(dx)}` : dx === 0 ? `v${figure(dy)}` : `l${spell([dx, dy])}`
      })
      return steps > 1 ? spelled.join('') + (closed ? 'z' : '') : ''
    })
    .join('')
    .replaceAll(
      /(l[^lhvMz]+)((?:l[^lhvMz]+)+)/g,
      (_, head: string, tail: string) =>
        head + tail.replaceAll(/l(-?)/g, (__, minus: string) => minus || ' '),
    )
}
