/** A name that asks for room on the map: its style, its rank, and the ways in which it could stand. */
import type { Measure, SetLetter } from './letters'
import { boxesAlong, textWidth } from './letters'
import type { Point, TextStyle } from './marks'
import type { LabelRequest, Standpoint } from './placeLabels'

/** A name in place: level lines of text, or letters along a curve; perhaps tied to its arc by a leader. */
export interface LaidText {
  /** Each by its left end and the middle of its height, in the style of the name where it has none of its own. */
  readonly lines: readonly (Point & { readonly text: string; readonly style?: TextStyle })[]
  readonly along: readonly SetLetter[] | null
  readonly leader: readonly [Point, Point] | null
  readonly style: TextStyle
}

export interface Candidate extends Standpoint {
  readonly text: Omit<LaidText, 'style'>
}

/** Its rank is one of `RANK`. */
export interface Lettering extends LabelRequest<Candidate> {
  readonly style: TextStyle
  /** Beneath the arcs, or above them. */
  readonly layer: 'ground' | 'top'
}

/** What lettering has to know of the map: how wide words are, and whether it is a phone's. */
export interface Sheet {
  readonly measure: Measure
  readonly narrow: boolean
}

/** Who wins, strongest first. */
export const RANK = {
  selection: 0,
  arc: 1,
  number: 2,
  visited: 3,
  participant: 4,
  mentioned: 5,
  water: 6,
  other: 7,
  context: 8,
} as const

export const textStyle = (
  size: number,
  colour: TextStyle['colour'],
  rest: Partial<TextStyle> = {},
): TextStyle => ({
  family: 'serif',
  weight: 400,
  italic: false,
  size,
  spacing: 0,
  colour,
  halo: 1.6,
  ...rest,
})

/** A block of level lines; `x` is its left, middle or right by `align`, `y` the middle of the block. */
export function level(
  measure: Measure,
  lines: readonly string[],
  { x, y }: Point,
  align: 'left' | 'middle' | 'right',
  style: TextStyle,
  leader: LaidText['leader'] = null,
): Candidate {
  const lineHeight = style.size * 1.16
  const widths = lines.map((text) => textWidth(measure, text, style))
  const widest = Math.max(...widths)
  const share = { left: 0, middle: 0.5, right: 1 }[align]
  const left = x - widest * share
  const height = lineHeight * lines.length
  const placed = lines.map((text, i) => ({
    text,
    x: left + (widest - (widths[i] ?? 0)) * share,
    y: y - height / 2 + lineHeight * (i + 0.5),
  }))
  const pad = 2
  return {
    text: { lines: placed, along: null, leader },
    boxes: [[left - pad, y - height / 2 - 1, left + widest + pad, y + height / 2 + 1]],
  }
}

/** Between a name and what stands small beside it, in pixels. */
const ASIDE_GAP = 4

/** One level line and, in a style of its own on the same foot, what belongs to it. */
export function levelWithAside(
  measure: Measure,
  [name, aside]: readonly [string, string],
  { x, y }: Point,
  align: 'left' | 'middle' | 'right',
  [style, small]: readonly [TextStyle, TextStyle],
): Candidate {
  const nameWidth = textWidth(measure, name, style) + ASIDE_GAP
  const whole = nameWidth + textWidth(measure, aside, small)
  const left = x - whole * { left: 0, middle: 0.5, right: 1 }[align]
  const first = level(measure, [name], { x: left, y }, 'left', style)
  const second = level(measure, [aside], { x: left + nameWidth, y }, 'left', small)
  const lines = second.text.lines.map((line) => ({ ...line, style: small }))
  return {
    text: { lines: [...first.text.lines, ...lines], along: null, leader: null },
    boxes: [...first.boxes, ...second.boxes],
  }
}

/** Letters along a curve. */
export const along = (set: readonly SetLetter[], style: TextStyle): Candidate => ({
  text: { lines: [], along: set, leader: null },
  boxes: boxesAlong(set, style),
})

/** Two lines of a long name, broken at the space or hyphen nearest its middle. */
export function broken(name: string): readonly string[] {
  const fromMiddle = (i: number) => Math.abs(i - name.length / 2)
  let at = -1
  for (let i = 0; i < name.length; i++) {
    const isBreak = name[i] === ' ' || name[i] === '-'
    if (isBreak && (at === -1 || fromMiddle(i) < fromMiddle(at))) at = i
  }
  if (at === -1) return [name]
  return [name.slice(0, name[at] === '-' ? at + 1 : at), name.slice(at + 1)]
}
