/**
 * Where an arc runs on the screen.
 *
 * In: the great circle of the arc, in plane units, already cut at the edge of the map. Out: its centre line in
 * pixels, each point pushed to the left of travel so that A to B never covers B to A, with widths, a head and a
 * length. Pixels are those of the map at one zoom; moving the map shifts them all alike. `t` runs from 0 at
 * the origin to 1 at the place, across the cut.
 */
import type { LinePoint, Pieces } from './line'
import { cutLine, lengthOf, pieceLength, piecesLength, pointAlong } from './line'

export interface ArcLine {
  /** From the rim of the origin's ring to the back of the head. */
  readonly shaft: Pieces
  /** From rim to tip: what labels follow and pointers hit. */
  readonly whole: Pieces
  /** On-screen length in pixels. */
  readonly length: number
  /** Half the stroke at `t`. */
  readonly halfWidth: (t: number) => number
  readonly head: {
    readonly tip: LinePoint
    readonly angle: number
    readonly length: number
    readonly breadth: number
  }
}

/** Whether the reader has chosen what is drawn, points at it, or has chosen another leg of its journey. */
export type Emphasis = 'rest' | 'journey' | 'hovered' | 'selected'

export interface ArcShape {
  readonly fan: number
  readonly weight: number | null
  readonly emphasis: Emphasis
}

const START_GAP = 6
const TIP_GAP = 7
const LOOP_RADIUS = 14
/** How far the back of a head is notched. */
export const HEAD_NOTCH = 0.74

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
/** How far the middle of an arc of `length` pixels is pushed aside. */
export function bowOf(length: number, { fan, weight }: Pick<ArcShape, 'fan' | 'weight'>): number {
  const base = length <= 300 ? clamp(0.15 * length, 12, 45) : clamp(0.085 * length, 45, 90)
  return (weight === null ? base : Math.min(base, 38)) + fan * clamp(0.15 * length, 11, 26)
}

/** How far up and down the plane reaches, in the pixels of the line. */
export interface Reach {
  readonly top: number
  readonly bottom: number
}

interface Vector {
  readonly x: number
  readonly y: number
}

/** Of a step that is pushed together, so much is left at least. */
const STEP_LEFT = 0.3

/** How much of `pushes` a piece can take, up to 1: it goes over no pole and does not fold where it turns sharply. */
function roomFor(piece: readonly LinePoint[], pushes: readonly Vector[], { top, bottom }: Reach): number {
  let room = 1
  for (const [i, point] of piece.entries()) {
    const push = pushes[i] ?? NO_PUSH
    if (push.y !== 0)
      room = Math.min(room, (push.y < 0 ? point.y - top : bottom - point.y) / Math.abs(push.y))
    const [next, pushOfNext] = [piece[i + 1] ?? point, pushes[i + 1] ?? push]
    const step = { x: next.x - point.x, y: next.y - point.y }
    const shortened = -step.x * (pushOfNext.x - push.x) - step.y * (pushOfNext.y - push.y)
    if (shortened > 0) room = Math.min(room, ((1 - STEP_LEFT) * (step.x ** 2 + step.y ** 2)) / shortened)
  }
  return Math.max(0, room)
}

const NO_PUSH: Vector = { x: 0, y: 0 }

/**
 * Pushes each point to the left of travel: most in the middle of a piece, not at all at its ends, so that a cut
 * stays on the edge of the map; and no further than there is room for the whole of it.
 */
function bend(pieces: Pieces, bow: number, reach: Reach): Pieces {
  return pieces.map((piece) => {
    const [from, to] = [piece[0]?.t ?? 0, piece.at(-1)?.t ?? 1]
    const share = pieces.length === 1 ? 1 : Math.min(1, (0.15 * pieceLength(piece)) / bow)
    const pushes = piece.map((point, i): Vector => {
      const before = piece[i - 1] ?? point
      const after = piece[i + 1] ?? point
      const length = lengthOf(after.x - before.x, after.y - before.y) || 1
      const part = (point.t - from) / (to - from || 1)
      const push = (bow * share * 4 * part * (1 - part)) / length
      // The screen's y runs down, so the left of (dx, dy) is (dy, -dx).
      return { x: (after.y - before.y) * push, y: (before.x - after.x) * push }
    })
    const room = roomFor(piece, pushes, reach)
    return piece.map((point, i) => {
      const push = pushes[i] ?? NO_PUSH
      return { x: point.x + push.x * room, y: point.y + push.y * room, t: point.t }
    })
  })
}

/** A circle beside the ring, clockwise from it and back to it. */
function loopPieces(centre: { readonly x: number; readonly y: number }, fan: number): Pieces {
  const radius = LOOP_RADIUS + fan * 6
  const steps = 48
  return [
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = Math.PI + (2 * Math.PI * i) / steps
      return {
        x: centre.x + radius + radius * Math.cos(angle),
        y: centre.y + radius * Math.sin(angle),
        t: i / steps,
      }
    }),
  ]
}

function widths(
  length: number,
  { weight, emphasis }: ArcShape,
): { readonly w0: number; readonly w1: number } {
  const wider = emphasis === 'hovered' || emphasis === 'journey' ? 0.8 : 0
  if (weight !== null) {
    const w1 = 0.7 + 8.6 * weight
    return { w0: Math.max(0.6, 0.14 * w1) + wider / 2, w1: w1 + wider + (emphasis === 'selected' ? 1 : 0) }
  }
  if (emphasis === 'selected') return { w0: 1.2, w1: length < 64 ? 2.6 : 3.4 }
  return { w0: 1, w1: (length < 64 ? 1.8 : 2.4) + wider }
}

function headSize(
  w1: number,
  length: number,
  weight: number | null,
): { readonly length: number; readonly breadth: number } {
  if (weight !== null) return { length: 5 + 1.5 * w1, breadth: 3.2 + 1.5 * w1 }
  const size = { length: 5 + 3.1 * w1, breadth: 3.4 + 2.5 * w1 }
  return length < 64 ? { length: Math.min(8.5, size.length), breadth: Math.min(7, size.breadth) } : size
}

/**
 * @param great the great circle in pixels; a single point for a loop
 * @returns `null` when the arc is too short to be drawn at this zoom
 */
export function layOutArc(great: Pieces, shape: ArcShape, reach: Reach): ArcLine | null {
  const first = great[0]?.[0]
  if (first === undefined) return null
  const direct = piecesLength(great)
  const isLoop = direct === 0
  if (!isLoop && direct < START_GAP + TIP_GAP + 4) return null
  const bent = isLoop ? loopPieces(first, shape.fan) : bend(great, bowOf(direct, shape), reach)
  const length = piecesLength(bent)
  const { w0, w1 } = widths(length, shape)
  const head = headSize(w1, length, shape.weight)
  const whole = cutLine(bent, START_GAP, length - TIP_GAP)
  const stroke = strokeTo(whole, piecesLength(whole), head)
  return stroke === null
    ? null
    : { ...stroke, whole, length, halfWidth: (t) => (w0 + (w1 - w0) * t ** 1.15) / 2 }
}

/** The shaft and the head of a stroke that ends `room` pixels along a line. */
function strokeTo(
  whole: Pieces,
  room: number,
  { length, breadth }: Pick<ArcLine['head'], 'length' | 'breadth'>,
): Pick<ArcLine, 'shaft' | 'head'> | null {
  const tip = pointAlong(whole, room)
  if (tip === null) return null
  const headLength = Math.min(length, room * 0.8)
  const neck = pointAlong(whole, room - headLength)
  const angle = neck === null ? tip.angle : Math.atan2(tip.point.y - neck.point.y, tip.point.x - neck.point.x)
  return {
    shaft: cutLine(whole, 0, room - headLength * HEAD_NOTCH),
    head: {
      tip: tip.point,
      angle: Math.abs(angle - tip.angle) > 1.2 ? tip.angle : angle,
      length: headLength,
      breadth,
    },
  }
}

/** An arc that is being drawn: its stroke ends after a share of its way, more than 0 and up to 1. */
export function growArc(line: ArcLine, share: number): ArcLine {
  if (share >= 1) return line
  const stroke = strokeTo(line.whole, piecesLength(line.whole) * share, line.head)
  return stroke === null
    ? line
    : { ...line, ...stroke, whole: cutLine(line.whole, 0, piecesLength(line.whole) * share) }
}
