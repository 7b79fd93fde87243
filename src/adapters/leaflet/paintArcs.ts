/** Arcs and rings in ink: how a line laid out by `arcLine.ts` is drawn. Sizes in CSS pixels. */
import type { ArcLine, LinePoint, Pieces } from './arcLine'
import { piecesLength, pointAlong } from './arcLine'
import type { ArcLineStyle } from './mapData'

export interface ArcInk {
  readonly colour: string
  readonly halo: string
  readonly style: ArcLineStyle
  /** Width of the casing, 0 for none. */
  readonly casing: number
  readonly dash: readonly [on: number, off: number]
}

export interface RingInk {
  readonly colour: string
  readonly halo: string
  readonly radius: number
  readonly stroke: number
  /** A dashed ring around it: this end is inferred or assumed. */
  readonly dashed: boolean
  readonly filled: boolean
}

function joinUp(
  ctx: CanvasRenderingContext2D,
  points: readonly { readonly x: number; readonly y: number }[],
): void {
  const [first, ...rest] = points
  if (first === undefined) return
  ctx.moveTo(first.x, first.y)
  for (const { x, y } of rest) ctx.lineTo(x, y)
}

function traceLine(ctx: CanvasRenderingContext2D, pieces: Pieces): void {
  ctx.beginPath()
  for (const piece of pieces) joinUp(ctx, piece)
}

/** The outline of one tapering piece: along its left, and back along its right. */
function traceRibbonPiece(
  ctx: CanvasRenderingContext2D,
  piece: readonly LinePoint[],
  halfWidth: (t: number) => number,
) {
  const sides = piece.map((point, i) => {
    const before = piece[i - 1] ?? point
    const after = piece[i + 1] ?? point
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const half = halfWidth(point.t) / length
    const [dx, dy] = [(after.y - before.y) * half, -(after.x - before.x) * half]
    return { left: { x: point.x + dx, y: point.y + dy }, right: { x: point.x - dx, y: point.y - dy } }
  })
  joinUp(ctx, [...sides.map(({ left }) => left), ...sides.toReversed().map(({ right }) => right)])
  ctx.closePath()
}

function traceRibbon(ctx: CanvasRenderingContext2D, pieces: Pieces, halfWidth: (t: number) => number): void {
  ctx.beginPath()
  for (const piece of pieces) traceRibbonPiece(ctx, piece, halfWidth)
}

/** A slim head whose back is notched to 74 % of its length. */
function traceHead(ctx: CanvasRenderingContext2D, { tip, angle, length, breadth }: ArcLine['head']): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corner = (along: number, aside: number) =>
    [tip.x - along * cos - aside * sin, tip.y - along * sin + aside * cos] as const
  ctx.beginPath()
  ctx.moveTo(tip.x, tip.y)
  ctx.lineTo(...corner(length, breadth / 2))
  ctx.lineTo(...corner(length * 0.74, 0))
  ctx.lineTo(...corner(length, -breadth / 2))
  ctx.closePath()
}

/** The pieces of a line left between the gaps of a dash. */
function dashes(
  pieces: Pieces,
  [on, off]: readonly [number, number],
  cut: (from: number, to: number) => Pieces,
): Pieces {
  const total = piecesLength(pieces)
  const count = Math.ceil(total / (on + off))
  return Array.from({ length: count }, (_, i) => cut(i * (on + off), i * (on + off) + on)).flat()
}

/** × marks about every sixth of the length, as disused railways are drawn. */
function strikeOut(ctx: CanvasRenderingContext2D, line: ArcLine): void {
  const total = piecesLength(line.whole)
  ctx.beginPath()
  for (let i = 1; i <= 5; i++) {
    const at = pointAlong(line.whole, (total * i) / 6)
    if (at === null) continue
    for (const turn of [Math.PI / 4, -Math.PI / 4]) {
      const [dx, dy] = [3.5 * Math.cos(at.angle + turn), 3.5 * Math.sin(at.angle + turn)]
      ctx.moveTo(at.point.x - dx, at.point.y - dy)
      ctx.lineTo(at.point.x + dx, at.point.y + dy)
    }
  }
}

/** @param cut gives the part of the shaft between two lengths; its results are worth keeping by the caller */
export function paintArc(
  ctx: CanvasRenderingContext2D,
  line: ArcLine,
  ink: ArcInk,
  cut: (from: number, to: number) => Pieces,
): void {
  const drawn = ink.style === 'dashed' ? dashes(line.shaft, ink.dash, cut) : line.shaft
  ctx.lineJoin = 'round'
  if (ink.casing > 0) {
    ctx.strokeStyle = ink.halo
    ctx.lineWidth = ink.casing * 2
    traceRibbon(ctx, drawn, line.halfWidth)
    ctx.stroke()
    traceHead(ctx, line.head)
    ctx.stroke()
  }
  ctx.fillStyle = ink.colour
  traceRibbon(ctx, drawn, line.halfWidth)
  ctx.fill()
  ctx.strokeStyle = ink.colour
  if (ink.style === 'struck') {
    ctx.lineWidth = 1.3
    strikeOut(ctx, line)
    ctx.stroke()
  }
  traceHead(ctx, line.head)
  if (ink.style === 'solid') return ctx.fill()
  ctx.fillStyle = ink.halo
  ctx.fill()
  ctx.lineJoin = 'miter'
  ctx.lineWidth = 1.1
  ctx.stroke()
}

/** Pencil: a centre line of one pixel and an open head. */
export function paintGhost(
  ctx: CanvasRenderingContext2D,
  line: ArcLine,
  colour: string,
  dashed: boolean,
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.setLineDash(dashed ? [5, 4] : [])
  traceLine(ctx, line.whole)
  ctx.stroke()
  ctx.setLineDash([])
  const { tip, angle } = line.head
  ctx.beginPath()
  for (const side of [0.42, -0.42]) {
    ctx.moveTo(tip.x, tip.y)
    ctx.lineTo(tip.x - 9 * Math.cos(angle + side), tip.y - 9 * Math.sin(angle + side))
  }
  ctx.stroke()
}

export function paintRing(ctx: CanvasRenderingContext2D, x: number, y: number, ink: RingInk): void {
  ctx.strokeStyle = ink.colour
  if (ink.filled) {
    ctx.beginPath()
    ctx.arc(x, y, ink.radius, 0, 2 * Math.PI)
    ctx.fillStyle = ink.halo
    ctx.fill()
    ctx.lineWidth = ink.stroke
    ctx.stroke()
  }
  if (!ink.dashed) return
  ctx.beginPath()
  ctx.arc(x, y, ink.radius + 4.4, 0, 2 * Math.PI)
  ctx.lineWidth = 1.2
  ctx.setLineDash([2.6, 2.4])
  ctx.stroke()
  ctx.setLineDash([])
}

/** A meeting: a dot in a ring. */
export function paintMeeting(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  halo: string,
): void {
  paintRing(ctx, x, y, { colour, halo, radius: 6.2, stroke: 1.2, dashed: false, filled: true })
  ctx.beginPath()
  ctx.arc(x, y, 2.6, 0, 2 * Math.PI)
  ctx.fillStyle = colour
  ctx.fill()
}
