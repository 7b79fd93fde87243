/** Names of arcs, and numbers of weighted flows. */
import type { LaidArc } from './arcMarks'
import { arcColour } from './arcMarks'
import type { Box } from './box'
import { holds } from './box'
import type { Candidate, Lettering, Sheet } from './lettering'
import { RANK, along, broken, level, textStyle } from './lettering'
import { setAlong, textWidth } from './letters'
import type { Pieces } from './line'
import { piecesLength, pointAlong } from './line'
import { NAMED_ARCS } from './mapContent'
import type { TextStyle } from './marks'

/** So many flows carry their number. */
const NUMBERED_FLOWS = 18
/** The very strongest rather across another flow than without. */
const INSISTENT_NUMBERS = 6

/** Where along a line its words may stand: the middle of what is seen of it first, then to either side. */
function seenParts(line: Pieces, length: number, seen: Box): readonly number[] {
  const steps = 40
  const inside = Array.from({ length: steps + 1 }, (_, i) => i / steps).filter((part) => {
    const at = pointAlong(line, length * part)
    return at !== null && holds(seen, at.point.x, at.point.y)
  })
  const [from, to] = [inside[0] ?? 0, inside.at(-1) ?? 1]
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part) => from + (to - from) * part)
}

/** On the path, where it is long enough. */
function* onPath(
  { measure }: Sheet,
  { arc, line }: LaidArc,
  seen: Box,
  style: TextStyle,
): Generator<Candidate> {
  const length = piecesLength(line.whole)
  if (length < 1.3 * textWidth(measure, arc.label, style)) return
  const offset = style.size * 0.5 + 4.5
  // "Above" is the outside of the bow on a line that runs rightward, the inside on one that runs leftward.
  const [start, end] = [line.whole[0]?.[0], line.whole.at(-1)?.at(-1)]
  const rightward = start !== undefined && end !== undefined && end.x >= start.x
  const outside = rightward ? 1 : -1
  const sides = arc.flowSize === 1 ? [1, -1] : arc.fan === 0 ? [-outside, outside] : [outside, -outside]
  const parts = seenParts(line.whole, length, seen)
  for (const side of sides) {
    for (const at of parts) {
      const set = setAlong(measure, arc.label, line.whole, at, side * offset, style)
      if (set !== null) yield along(set, style)
    }
  }
}

/** Level beside the apex, further off with a leader. */
function* besideApex(
  { measure, narrow }: Sheet,
  { arc, line }: LaidArc,
  style: TextStyle,
): Generator<Candidate> {
  const apex = pointAlong(line.whole, piecesLength(line.whole) / 2)
  if (apex === null) return
  const { point, angle } = apex
  // The outside of the bow is the left of travel.
  const [ox, oy] = [Math.sin(angle), -Math.cos(angle)]
  const turn = arc.flowSize > 1 && arc.fan === 0 ? -1 : 1
  // On a phone one long line would end far from its arc.
  const forms = narrow ? [broken(arc.shortLabel)] : [[arc.shortLabel], broken(arc.shortLabel)]
  for (const side of [turn, -turn]) {
    const [dx, dy] = [ox * side, oy * side]
    const align = dx > 0.35 ? 'left' : dx < -0.35 ? 'right' : 'middle'
    for (const gap of [11, 26]) {
      const [x, y] = [point.x + dx * gap, point.y + dy * gap]
      const leader = gap > 20 ? ([point, { x: x - dx * 3, y: y - dy * 3 }] as const) : null
      for (const lines of forms)
        yield level(measure, lines, { x, y: y + dy * style.size * 0.5 }, align, style, leader)
    }
  }
}

/**
 * Few arcs carry their names; of many, and on a phone, where the list stands right beneath, only what is chosen
 * or pointed at is named.
 */
export function nameArcs(arcs: readonly LaidArc[], seen: Box, sheet: Sheet): readonly Lettering[] {
  const namesAll = !sheet.narrow && arcs.filter(({ arc }) => arc.weight === null).length <= NAMED_ARCS
  return arcs
    .filter(({ arc, emphasis }) => emphasis !== 'rest' || (namesAll && arc.weight === null))
    .map((laid) => {
      const selected = laid.emphasis === 'selected'
      const style = textStyle(sheet.narrow ? 13 : 12.5, arcColour(laid), {
        italic: true,
        weight: selected ? 700 : 400,
        halo: 1.4,
      })
      return {
        id: `arc:${laid.arc.id}`,
        rank: selected ? RANK.selection : RANK.arc,
        insistent: laid.emphasis === 'selected' || laid.emphasis === 'hovered',
        style,
        layer: 'top',
        *candidates() {
          yield* onPath(sheet, laid, seen, style)
          yield* besideApex(sheet, laid, style)
        },
      }
    })
}

/** The numbers of the strongest weighted flows, about the middle of their way. */
export function numberFlows(arcs: readonly LaidArc[], { measure, narrow }: Sheet): readonly Lettering[] {
  const style = textStyle(11, 'arc', { family: 'sans', weight: 700 })
  return arcs
    .filter(({ arc, emphasis }) => arc.weight !== null && arc.tone !== 'ghost' && emphasis === 'rest')
    .toSorted((a, b) => (b.arc.weight ?? 0) - (a.arc.weight ?? 0))
    .slice(0, NUMBERED_FLOWS)
    .map(({ arc, line }, rank) => ({
      id: `arc:${arc.id}`,
      // On a phone there is room for one or the other: where comes first.
      rank: narrow ? RANK.participant : RANK.number,
      insistent: rank < INSISTENT_NUMBERS,
      style,
      layer: 'top',
      *candidates() {
        for (const part of [0.56, 0.64, 0.48, 0.72, 0.4]) {
          const at = pointAlong(line.whole, piecesLength(line.whole) * part)
          if (at !== null) yield level(measure, [arc.figure], at.point, 'middle', style)
        }
      },
    }))
}
