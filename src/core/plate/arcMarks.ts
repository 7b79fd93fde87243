/** Arcs in ink: from the line of an arc to its ribbon, its head, its dashes and its strikes. */
import type { ArcLine, Emphasis } from './arcLine'
import type { LinePoint, Pieces } from './line'
import { HEAD_NOTCH } from './arcLine'
import { cutLine, lengthOf, piecesLength, pointAlong } from './line'
import type { MapArc } from './mapContent'
import type { Mark, Point, Token } from './marks'
import { DATA_SET_TOKENS } from './marks'

/** An arc with its line, in world pixels. */
export interface LaidArc {
  readonly arc: MapArc
  readonly line: ArcLine
  readonly emphasis: Emphasis
}

/** Below this length, in pixels, an arc has a finer dash. */
const SHORT = 64

export const arcColour = ({ arc, emphasis }: Pick<LaidArc, 'arc' | 'emphasis'>): Token => {
  if (emphasis === 'selected') return 'accent'
  if (arc.tone === 'ghost') return 'ghost'
  if (arc.dataSet === 'several') return 'landink'
  const [sure, imprecise] = DATA_SET_TOKENS[(arc.dataSet ?? 0) - 1] ?? (['arc', 'arc2'] as const)
  return arc.tone === 'imprecise' ? imprecise : sure
}

/** The outline of one tapering piece: along its left, and back along its right. */
function ribbonOf(piece: readonly LinePoint[], halfWidth: (t: number) => number): readonly Point[] {
  const sides = piece.map((point, i) => {
    const before = piece[i - 1] ?? point
    const after = piece[i + 1] ?? point
    const length = lengthOf(after.x - before.x, after.y - before.y) || 1
    const half = halfWidth(point.t) / length
    const [dx, dy] = [(after.y - before.y) * half, -(after.x - before.x) * half]
    return { left: { x: point.x + dx, y: point.y + dy }, right: { x: point.x - dx, y: point.y - dy } }
  })
  return [...sides.map(({ left }) => left), ...sides.toReversed().map(({ right }) => right)]
}

function headOf({ tip, angle, length, breadth }: ArcLine['head']): readonly Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corner = (along: number, aside: number): Point => ({
    x: tip.x - along * cos - aside * sin,
    y: tip.y - along * sin + aside * cos,
  })
  return [tip, corner(length, breadth / 2), corner(length * HEAD_NOTCH, 0), corner(length, -breadth / 2)]
}

/** The pieces of a line that a dash leaves. */
function dashesOf(line: Pieces, [on, off]: readonly [number, number]): Pieces {
  const count = Math.ceil(piecesLength(line) / (on + off))
  return Array.from({ length: count }, (_, i) => cutLine(line, i * (on + off), i * (on + off) + on)).flat()
}

/** × marks about every sixth of the length, as disused railways are drawn. */
function strikesOf(line: Pieces): readonly (readonly Point[])[] {
  const total = piecesLength(line)
  return [1, 2, 3, 4, 5].flatMap((i) => {
    const at = pointAlong(line, (total * i) / 6)
    if (at === null) return []
    return [Math.PI / 4, -Math.PI / 4].map((turn) => {
      const [dx, dy] = [3.5 * Math.cos(at.angle + turn), 3.5 * Math.sin(at.angle + turn)]
      const { x, y } = at.point
      return [
        { x: x - dx, y: y - dy },
        { x: x + dx, y: y + dy },
      ]
    })
  })
}

/** Pencil: a centre line of one pixel and an open head. */
function ghostMarks(
  { whole, head: { tip, angle } }: ArcLine,
  colour: Token,
  dashed: boolean,
): readonly Mark[] {
  const barb = (side: number): Point => ({
    x: tip.x - 9 * Math.cos(angle + side),
    y: tip.y - 9 * Math.sin(angle + side),
  })
  const pencil = { colour, width: 1 }
  return [
    { type: 'path', lines: whole, closed: false, stroke: dashed ? { ...pencil, dash: [5, 4] } : pencil },
    { type: 'path', lines: [[barb(0.42), tip, barb(-0.42)]], closed: false, stroke: pencil },
  ]
}

/**
 * The marks of an arc, lowest first: casing, ribbon, strikes, head.
 *
 * @param dense on a crowded map the casing is narrower
 */
export function arcMarks(laid: LaidArc, dense: boolean): readonly Mark[] {
  const { arc, line } = laid
  const colour = arcColour(laid)
  if (colour === 'ghost') return ghostMarks(line, colour, arc.style === 'dashed')
  const shaft =
    arc.style === 'dashed' ? dashesOf(line.shaft, line.length < SHORT ? [4, 3] : [6.5, 4]) : line.shaft
  const ribbon = {
    type: 'path',
    lines: shaft.map((piece) => ribbonOf(piece, line.halfWidth)),
    closed: true,
  } as const
  const head = { type: 'path', lines: [headOf(line.head)], closed: true } as const
  const casing = { colour: 'halo', width: dense ? 3.4 : 4.8 } as const
  const strikes: readonly Mark[] =
    arc.style === 'struck'
      ? [{ type: 'path', lines: strikesOf(line.whole), closed: false, stroke: { colour, width: 1.3 } }]
      : []
  return [
    { ...ribbon, stroke: casing },
    { ...head, stroke: casing },
    { ...ribbon, fill: colour },
    ...strikes,
    arc.style === 'solid'
      ? { ...head, fill: colour }
      : { ...head, fill: 'halo', stroke: { colour, width: 1.1, pointed: true } },
  ]
}
