/** Words letter by letter: how wide they are, and how they follow a curve. Who paints brings the measure. */
import type { Box } from './box'
import type { Pieces } from './line'
import { piecesLength, pointAlong } from './line'
import type { TextStyle } from './marks'

/** The width of `text` in pixels, without the spacing of the style. */
export type Measure = (text: string, style: TextStyle) => number

/** Latin script and its punctuation, where each character is a letter: names of the map in both languages. */
const PLAIN = /^[\u0020-\u02ff\u1e00-\u206f]*$/
let segmenter: Intl.Segmenter | undefined

function letters(text: string): readonly string[] {
  if (PLAIN.test(text) || !('Segmenter' in Intl)) return [...text]
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

export function textWidth(measure: Measure, text: string, style: TextStyle): number {
  const spaced = style.spacing === 0 ? 0 : Math.max(0, letters(text).length - 1) * style.spacing * style.size
  return measure(text, style) + spaced
}

/** Where each letter begins, kerning kept. */
export function spaceLetters(measure: Measure, text: string, style: TextStyle) {
  let before = ''
  return letters(text).map((letter, i) => {
    const width = measure(letter, style)
    const from = measure(before + letter, style) - width + i * style.spacing * style.size
    before += letter
    return { letter, from, width }
  })
}

/** A letter on a curve: its middle, and the angle of its foot. */
export interface SetLetter {
  readonly letter: string
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly width: number
}

/**
 * Sets `text` along a line, its middle at `at` (0 to 1 of the length), `offset` pixels above it; a line that
 * runs leftward is read from its other end, so that the words stand upright.
 *
 * @returns `null` when the line is cut or too short for the text
 */
export function setAlong(
  measure: Measure,
  text: string,
  line: Pieces,
  at: number,
  offset: number,
  style: TextStyle,
): readonly SetLetter[] | null {
  if (line.length !== 1) return null
  const length = piecesLength(line)
  const width = textWidth(measure, text, style)
  const start = length * at - width / 2
  if (start < 0 || start + width > length) return null
  const [a, b] = [pointAlong(line, start), pointAlong(line, start + width)]
  if (a === null || b === null) return null
  const leftward = b.point.x < a.point.x
  const set: SetLetter[] = []
  for (const { letter, from, width: own } of spaceLetters(measure, text, style)) {
    const along = from + own / 2
    const spot = pointAlong(line, leftward ? start + width - along : start + along)
    if (spot === null) return null
    const angle = leftward ? spot.angle + Math.PI : spot.angle
    set.push({
      letter,
      x: spot.point.x + offset * Math.sin(angle),
      y: spot.point.y - offset * Math.cos(angle),
      angle,
      width: own,
    })
  }
  return set
}

/** Boxes that cover the letters set along a curve. */
export const boxesAlong = (set: readonly SetLetter[], style: TextStyle): readonly Box[] =>
  set.map(({ x, y, width }) => {
    const half = Math.max(width, style.size * 0.8) / 2 + 1
    return [x - half, y - half, x + half, y + half]
  })
