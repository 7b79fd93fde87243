/**
 * Marks and names of a map as SVG elements. They come in world pixels and are written in those of the drawing,
 * whose corner is `origin`.
 */
import type { Dress } from './dress'
import type { LaidText } from './lettering'
import type { Measure } from './letters'
import { spaceLetters, textWidth } from './letters'
import type { Mark, Point, Stroke, TextStyle } from './marks'
import { writePath } from './paths'
import { element, lengths } from './svgElement'
import { escapeXml } from '@/core/formats/xml'

/** From the middle of a line of text down to its foot, in em. */
const FOOT = 0.34

type Ink = Readonly<Record<string, string | number | undefined>>

export class SvgWriter {
  constructor(
    private readonly origin: Point,
    private readonly measure: Measure,
    private readonly dress: Dress,
  ) {}

  private moved({ x, y }: Point): Point {
    return { x: x - this.origin.x, y: y - this.origin.y }
  }

  private stroked(stroke: Stroke | undefined): Ink {
    if (stroke === undefined) return {}
    return {
      stroke: this.dress.colour(stroke.colour),
      'stroke-width': stroke.width,
      'stroke-dasharray': stroke.dash?.join(' '),
      'stroke-linejoin': stroke.pointed === true ? 'miter' : undefined,
    }
  }

  mark(mark: Mark): string {
    const ink = {
      fill: mark.fill === undefined ? undefined : this.dress.colour(mark.fill),
      ...this.stroked(mark.stroke),
    }
    if (mark.type === 'circle') {
      const { x, y } = this.moved(mark)
      return element('circle', { cx: x, cy: y, r: mark.radius, ...ink })
    }
    const lines = mark.lines.map((line) => line.map((point) => this.moved(point)))
    return element('path', { d: writePath(lines, mark.closed), ...ink })
  }

  private letters({ family, weight, italic, size, colour, halo }: TextStyle): Ink {
    const cased = halo > 0
    return {
      'font-family': family === 'serif' ? undefined : this.dress.fonts.sans,
      'font-size': size,
      'font-weight': weight === 700 ? 700 : undefined,
      'font-style': italic ? 'italic' : undefined,
      fill: this.dress.colour(colour),
      stroke: cased ? this.dress.colour('halo') : undefined,
      'stroke-width': cased ? halo * 2 : undefined,
    }
  }

  /** Other fonts than the measured one are spaced to the same width. */
  private line({ text, x, y }: LaidText['lines'][number], style: TextStyle): string {
    const foot = this.moved({ x, y: y + style.size * FOOT })
    const ink = this.letters(style)
    if (style.spacing !== 0) {
      const set = spaceLetters(this.measure, text, style).map(({ from }) => foot.x + from)
      return element('text', { x: lengths(set), y: foot.y, ...ink }, escapeXml(text))
    }
    const width = this.dress.exact ? undefined : textWidth(this.measure, text, style)
    return element('text', { ...foot, textLength: width, ...ink }, escapeXml(text))
  }

  private along(set: NonNullable<LaidText['along']>, style: TextStyle): string {
    const feet = set.map(({ x, y, angle, width }) => {
      const [across, down] = [-width / 2, style.size * FOOT]
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      return this.moved({ x: x + across * cos - down * sin, y: y + across * sin + down * cos })
    })
    const turns = set.map(({ angle }) => (angle * 180) / Math.PI)
    return element(
      'text',
      {
        x: lengths(feet.map(({ x }) => x)),
        y: lengths(feet.map(({ y }) => y)),
        rotate: lengths(turns),
        ...this.letters(style),
      },
      escapeXml(set.map(({ letter }) => letter).join('')),
    )
  }

  name({ lines, along, leader, style }: LaidText): string {
    const tie =
      leader === null
        ? ''
        : this.mark({
            type: 'path',
            lines: [leader],
            closed: false,
            stroke: { colour: style.colour, width: 0.6 },
          })
    const curved = along === null ? '' : this.along(along, style)
    return tie + curved + lines.map((line) => this.line(line, line.style ?? style)).join('')
  }
}
