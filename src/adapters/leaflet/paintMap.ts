/**
 * The map's marks and names on a canvas. Letters are set one by one where they are turned, and where they are
 * spaced in a browser that does not space them on a canvas.
 */
import type { MapTheme } from './mapTheme'
import { growArc } from '@/core/plate/arcLine'
import { arcMarks } from '@/core/plate/arcMarks'
import type { MapLayout } from '@/core/plate/layOutMap'
import type { LaidText } from '@/core/plate/lettering'
import { spaceLetters } from '@/core/plate/letters'
import type { Measure, SetLetter } from '@/core/plate/letters'
import type { MapArc } from '@/core/plate/mapContent'
import type { Mark, Point, TextStyle } from '@/core/plate/marks'
import { placeMarks } from '@/core/plate/placeMarks'

/** More arcs than this crowd the map. */
const DENSE = 12

type Fonts = Pick<MapTheme, 'serif' | 'sans'>

const fontOf = ({ italic, weight, size, family }: TextStyle, theme: Fonts): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${theme[family]}`

/** Widths that were measured, by font and text: the same few hundred names are laid out at every move. */
const WIDTHS = new Map<string, number>()
const MOST_WIDTHS = 20_000

/** How wide the canvas sets words. */
export const measureOn =
  (ctx: CanvasRenderingContext2D, theme: Fonts): Measure =>
  (text, style) => {
    const font = fontOf(style, theme)
    const key = `${font}\n${text}`
    const known = WIDTHS.get(key)
    if (known !== undefined) return known
    ctx.font = font
    const { width } = ctx.measureText(text)
    if (WIDTHS.size >= MOST_WIDTHS) WIDTHS.clear()
    WIDTHS.set(key, width)
    return width
  }

/** Whether the browser sets spaced words by itself: one stroke for a name in place of one for each of its letters. */
const spacesLetters = (ctx: CanvasRenderingContext2D): boolean => 'letterSpacing' in ctx

function tracePath(ctx: CanvasRenderingContext2D, points: readonly Point[], closed: boolean): void {
  for (const [i, { x, y }] of points.entries()) {
    if (i === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  }
  if (closed) ctx.closePath()
}

function paintMark(ctx: CanvasRenderingContext2D, mark: Mark, { colours }: MapTheme): void {
  const { fill, stroke } = mark
  ctx.beginPath()
  if (mark.type === 'circle') ctx.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
  else for (const line of mark.lines) tracePath(ctx, line, mark.closed)
  if (fill !== undefined) {
    ctx.fillStyle = colours[fill]
    ctx.fill()
  }
  if (stroke === undefined) return
  ctx.strokeStyle = colours[stroke.colour]
  ctx.lineWidth = stroke.width
  ctx.lineJoin = stroke.pointed === true ? 'miter' : 'round'
  ctx.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash])
  ctx.stroke()
}

/** Writes twice: the casing, then the letters. */
function inked(
  ctx: CanvasRenderingContext2D,
  style: TextStyle,
  theme: MapTheme,
  write: (put: (text: string, x: number, y: number) => void) => void,
): void {
  ctx.font = fontOf(style, theme)
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  if (style.halo > 0) {
    ctx.strokeStyle = theme.colours.halo
    ctx.lineWidth = style.halo * 2
    ctx.lineJoin = 'round'
    ctx.setLineDash([])
    write((text, x, y) => ctx.strokeText(text, x, y))
  }
  ctx.fillStyle = theme.colours[style.colour]
  write((text, x, y) => ctx.fillText(text, x, y))
}

function paintLine(
  ctx: CanvasRenderingContext2D,
  { text, x, y }: LaidText['lines'][number],
  style: TextStyle,
  theme: MapTheme,
): void {
  const spacing = style.spacing * style.size
  if (spacing === 0) inked(ctx, style, theme, (put) => put(text, x, y))
  else if (spacesLetters(ctx)) {
    ctx.letterSpacing = `${spacing}px`
    inked(ctx, style, theme, (put) => put(text, x, y))
    ctx.letterSpacing = '0px'
  } else {
    const set = spaceLetters(measureOn(ctx, theme), text, style)
    inked(ctx, style, theme, (put) => {
      for (const { letter, from } of set) put(letter, x + from, y)
    })
  }
}

function paintAlong(
  ctx: CanvasRenderingContext2D,
  set: readonly SetLetter[],
  style: TextStyle,
  theme: MapTheme,
): void {
  ctx.save()
  inked(ctx, style, theme, (put) => {
    for (const { letter, x, y, angle, width } of set) {
      ctx.translate(x, y)
      ctx.rotate(angle)
      put(letter, -width / 2, 0)
      ctx.rotate(-angle)
      ctx.translate(-x, -y)
    }
  })
  ctx.restore()
}

function paintName(
  ctx: CanvasRenderingContext2D,
  { lines, along, leader, style }: LaidText,
  theme: MapTheme,
) {
  if (leader !== null) {
    const stroke = { colour: style.colour, width: 0.6 }
    paintMark(ctx, { type: 'path', lines: [leader], closed: false, stroke }, theme)
  }
  if (along !== null) paintAlong(ctx, along, style, theme)
  for (const line of lines) paintLine(ctx, line, line.style ?? style, theme)
}

/** @param shareOf how much of an arc is drawn, from 0 to 1 */
export function paintMap(
  ctx: CanvasRenderingContext2D,
  layout: MapLayout,
  theme: MapTheme,
  shareOf: (arc: MapArc) => number,
): void {
  const dense = layout.arcs.length > DENSE
  for (const text of layout.ground) paintName(ctx, text, theme)
  for (const laid of layout.arcs) {
    const share = shareOf(laid.arc)
    if (share <= 0) continue
    const marks = arcMarks({ ...laid, line: growArc(laid.line, share) }, dense)
    for (const mark of marks) paintMark(ctx, mark, theme)
  }
  for (const place of layout.places) for (const mark of placeMarks(place)) paintMark(ctx, mark, theme)
  for (const text of layout.top) paintName(ctx, text, theme)
}
