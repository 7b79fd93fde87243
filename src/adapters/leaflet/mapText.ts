/**
 * Lettering on a canvas: spaced capitals, halos, and words set along a curve.
 *
 * Letters are set one by one where they are spaced or turned, since not every browser spaces them on a canvas.
 */
import type { Pieces } from './arcLine'
import { piecesLength, pointAlong } from './arcLine'
import type { Box } from './placeLabels'

export interface TextStyle {
  readonly font: string
  /** Height of the line in pixels. */
  readonly size: number
  /** Extra space after each letter, in em. */
  readonly spacing: number
  readonly colour: string
  readonly halo: string | null
  readonly haloWidth: number
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null
const letters = (text: string): readonly string[] =>
  segmenter === null ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment)

export function measureText(ctx: CanvasRenderingContext2D, text: string, style: TextStyle): number {
  ctx.font = style.font
  const spaced = style.spacing === 0 ? 0 : Math.max(0, letters(text).length - 1) * style.spacing * style.size
  return ctx.measureText(text).width + spaced
}

/** Where each letter begins, kerning kept. */
function advances(ctx: CanvasRenderingContext2D, text: string, style: TextStyle) {
  ctx.font = style.font
  let before = ''
  return letters(text).map((letter, i) => {
    const from =
      ctx.measureText(before + letter).width - ctx.measureText(letter).width + i * style.spacing * style.size
    before += letter
    return { letter, from, width: ctx.measureText(letter).width }
  })
}

function inked(
  ctx: CanvasRenderingContext2D,
  style: TextStyle,
  write: (put: (text: string, x: number, y: number) => void) => void,
) {
  ctx.font = style.font
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  if (style.halo !== null) {
    ctx.strokeStyle = style.halo
    ctx.lineWidth = style.haloWidth * 2
    ctx.lineJoin = 'round'
    write((text, x, y) => ctx.strokeText(text, x, y))
  }
  ctx.fillStyle = style.colour
  write((text, x, y) => ctx.fillText(text, x, y))
}

/** Writes `text` with its left end and the middle of its line at `x`, `y`. */
export function paintText(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): void {
  if (style.spacing === 0) return inked(ctx, style, (put) => put(text, x, y))
  const set = advances(ctx, text, style)
  inked(ctx, style, (put) => {
    for (const { letter, from } of set) put(letter, x + from, y)
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
  ctx: CanvasRenderingContext2D,
  text: string,
  line: Pieces,
  at: number,
  offset: number,
  style: TextStyle,
): readonly SetLetter[] | null {
  const [piece] = line
  if (piece === undefined || line.length !== 1) return null
  const length = piecesLength(line)
  const width = measureText(ctx, text, style)
  const start = length * at - width / 2
  if (start < 0 || start + width > length) return null
  const [a, b] = [pointAlong(line, start), pointAlong(line, start + width)]
  if (a === null || b === null) return null
  const leftward = b.point.x < a.point.x
  const set: SetLetter[] = []
  for (const { letter, from, width: own } of advances(ctx, text, style)) {
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

export function paintAlong(ctx: CanvasRenderingContext2D, set: readonly SetLetter[], style: TextStyle): void {
  ctx.save()
  const write = (put: (text: string, x: number, y: number) => void) => {
    for (const { letter, x, y, angle, width } of set) {
      ctx.translate(x, y)
      ctx.rotate(angle)
      put(letter, -width / 2, 0)
      ctx.rotate(-angle)
      ctx.translate(-x, -y)
    }
  }
  inked(ctx, style, write)
  ctx.restore()
}

/** Boxes that cover the letters set along a curve. */
export const boxesAlong = (set: readonly SetLetter[], style: TextStyle): readonly Box[] =>
  set.map(({ x, y, width }) => {
    const half = Math.max(width, style.size * 0.8) / 2 + 1
    return [x - half, y - half, x + half, y + half]
  })
