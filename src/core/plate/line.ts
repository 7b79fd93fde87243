/**
 * Lines of the screen: polylines in pixels, in one or more pieces, each point with its share `t` of the way.
 * Lengths run over the pieces as if there were no gap between them.
 */
import type { ArcPoint } from '@/core/geo/arcOnPlane'

export type LinePoint = ArcPoint
/** The parts of a line; more than one when the edge of the map cuts it. */
export type Pieces = readonly (readonly LinePoint[])[]

/** `Math.hypot` guards against figures that no screen has, and takes several times as long. */
export const lengthOf = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy)

const distance = (a: LinePoint, b: LinePoint) => lengthOf(b.x - a.x, b.y - a.y)

export function pieceLength(piece: readonly LinePoint[]): number {
  let length = 0
  for (let i = 1; i < piece.length; i++) {
    const [start, end] = [piece[i - 1], piece[i]]
    if (start !== undefined && end !== undefined) length += distance(start, end)
  }
  return length
}

export const piecesLength = (pieces: Pieces): number =>
  pieces.reduce((sum, piece) => sum + pieceLength(piece), 0)

/** @param scale pixels to a plane unit */
export const scaleLine = (pieces: Pieces, scale: number): Pieces =>
  pieces.map((piece) => piece.map(({ x, y, t }) => ({ x: x * scale, y: y * scale, t })))

const between = (a: LinePoint, b: LinePoint, part: number): LinePoint => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  t: a.t + (b.t - a.t) * part,
})

/** The line from `from` to `to` pixels along its length. */
export function cutLine(pieces: Pieces, from: number, to: number): Pieces {
  const kept: LinePoint[][] = []
  let walked = 0
  for (const piece of pieces) {
    const part: LinePoint[] = []
    for (let i = 1; i < piece.length; i++) {
      const [start, end] = [piece[i - 1], piece[i]]
      if (start === undefined || end === undefined) continue
      const step = distance(start, end)
      const [enter, leave] = [Math.max(from, walked), Math.min(to, walked + step)]
      if (step > 0 && enter < leave) {
        if (part.length === 0)
          part.push(enter === walked ? start : between(start, end, (enter - walked) / step))
        part.push(leave === walked + step ? end : between(start, end, (leave - walked) / step))
      }
      walked += step
    }
    if (part.length > 1) kept.push(part)
  }
  return kept
}

/** The point `at` pixels along the line and the direction of travel there, in radians. */
export function pointAlong(
  pieces: Pieces,
  at: number,
): { readonly point: LinePoint; readonly angle: number } | null {
  let walked = 0
  let last: readonly [LinePoint, LinePoint] | null = null
  const on = (start: LinePoint, end: LinePoint, part: number) => ({
    point: between(start, end, part),
    angle: Math.atan2(end.y - start.y, end.x - start.x),
  })
  for (const piece of pieces) {
    for (let i = 1; i < piece.length; i++) {
      const [start, end] = [piece[i - 1], piece[i]]
      if (start === undefined || end === undefined) continue
      const step = distance(start, end)
      if (step === 0) continue
      if (walked + step >= at) return on(start, end, Math.max(0, (at - walked) / step))
      walked += step
      last = [start, end]
    }
  }
  return last === null ? null : on(...last, 1)
}

/** Points every `step` pixels along the line, its end the last. */
export function pointsEvery(pieces: Pieces, step: number): readonly LinePoint[] {
  const points: LinePoint[] = []
  let [walked, next] = [0, 0]
  let last: LinePoint | undefined
  for (const piece of pieces) {
    for (let i = 1; i < piece.length; i++) {
      const [start, end] = [piece[i - 1], piece[i]]
      if (start === undefined || end === undefined) continue
      const length = distance(start, end)
      if (length === 0) continue
      for (; next <= walked + length; next += step)
        points.push(between(start, end, Math.max(0, (next - walked) / length)))
      walked += length
      last = end
    }
  }
  if (last !== undefined && next - step < walked) points.push(last)
  return points
}

/** Distance in pixels from a point to a line. */
export function distanceToLine(pieces: Pieces, x: number, y: number): number {
  let nearest = Infinity
  for (const piece of pieces) {
    for (let i = 1; i < piece.length; i++) {
      const [a, b] = [piece[i - 1], piece[i]]
      if (a === undefined || b === undefined) continue
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const part = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
      nearest = Math.min(nearest, lengthOf(a.x + dx * part - x, a.y + dy * part - y))
    }
  }
  return nearest
}
