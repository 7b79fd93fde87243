/**
 * The map as an SVG: the same layout that the canvas paints, written down for pages, pictures and print.
 *
 * In a page it wears the page's own colours and follows its theme; as a picture by itself its colours are
 * resolved (`dress.ts`). Lengths are pixels of the drawing, which is `size` large.
 */
import { arcMarks } from './arcMarks'
import type { Box } from './box'
import { around, touch } from './box'
import type { PlaneCamera, Size } from './camera'
import { scaleOf } from './camera'
import type { Dress } from './dress'
import type { PlateFrame } from './layOutMap'
import { layOutMap } from './layOutMap'
import type { LaidText } from './lettering'
import type { Measure } from './letters'
import { spaceLetters, textWidth } from './letters'
import type { MapContent } from './mapContent'
import type { Mark, Point, Stroke, TextStyle } from './marks'
import { writePath } from './paths'
import { placeMarks } from './placeMarks'
import { element, lengths } from './svgElement'
import { groundSvg } from './svgGround'
import { escapeXml } from '@/core/formats/xml'
import type { CountryShapes } from '@/core/geo/countryShapes'

/** More arcs than this crowd the map. */
const DENSE = 12
/** From the middle of a line of text down to its foot, in em. */
const FOOT = 0.34

/** A map that is ready to be laid out. */
export interface MapPicture {
  readonly content: MapContent
  readonly shapes: CountryShapes
  readonly camera: PlaneCamera
  readonly size: Size
  /** What covers the drawing, in its pixels: names keep off. */
  readonly reserved?: readonly Box[]
}

export interface SvgOptions {
  readonly measure: Measure
  readonly dress: Dress
  /** Of the drawing in its document: no other has the same. */
  readonly id: string
}

/** What a mark covers, its stroke apart. */
function boxOf(mark: Mark): Box {
  if (mark.type === 'circle') return around(mark.x, mark.y, mark.radius)
  const points = mark.lines.flat()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The frame that a camera sees, in world pixels. */
export function frameOf({ centre: [x, y], zoom }: PlaneCamera, { width, height }: Size): PlateFrame {
  const scale = scaleOf(zoom)
  const [left, top] = [x * scale - width / 2, y * scale - height / 2]
  const seen: Box = [left, top, left + width, top + height]
  return { zoom, scale, drawn: seen, seen }
}

type Ink = Readonly<Record<string, string | number | undefined>>

class Writer {
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
    return tie + curved + lines.map((line) => this.line(line, style)).join('')
  }
}

/** Wider than any name, in pixels: what begins further outside does not reach the drawing. */
const REACH = 240

const isNear = ({ x, y }: Point, [left, top, right, bottom]: Box): boolean =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH

/** The drawing without the element around it, for a picture that has more in it than the map. */
export function mapMarkup(
  { content, shapes, camera, size, reserved = [] }: MapPicture,
  options: SvgOptions,
): string {
  const { measure, dress, id } = options
  const frame = frameOf(camera, size)
  const [left, top] = frame.seen
  const covered = reserved.map(([a, b, c, d]): Box => [a + left, b + top, c + left, d + top])
  const layout = layOutMap(measure, content, frame, covered)
  const writer = new Writer({ x: left, y: top }, measure, dress)
  const dense = layout.arcs.length > DENSE
  const names = (texts: readonly LaidText[]) =>
    element(
      'g',
      { 'font-family': dress.fonts.serif, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
      texts
        .filter(({ lines, along }) => [...lines, ...(along ?? [])].some((each) => isNear(each, frame.seen)))
        .map((text) => writer.name(text))
        .join(''),
    )
  const marks = [
    ...layout.arcs.flatMap((arc) => arcMarks(arc, dense)),
    ...layout.places.filter((place) => isNear(place, frame.seen)).flatMap((place) => placeMarks(place)),
  ].filter((mark) => touch(boxOf(mark), frame.seen))
  return [
    groundSvg({ shapes, countries: content.countries }, frame, dress, id),
    names(layout.ground),
    element(
      'g',
      { fill: 'none', 'stroke-linejoin': 'round' },
      marks.map((mark) => writer.mark(mark)).join(''),
    ),
    names(layout.top),
  ].join('')
}

/**
 * @param title what a reader who does not see the map is told of it; `null` where something around it says so
 * @param name of its class
 */
export function mapSvg(
  picture: MapPicture,
  title: string | null,
  options: SvgOptions,
  name?: string,
): string {
  const { width, height } = picture.size
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'xMidYMid slice',
      class: name,
      ...(title === null ? { 'aria-hidden': 'true' } : { role: 'img' }),
    },
    (title === null ? '' : element('title', {}, escapeXml(title))) + mapMarkup(picture, options),
  )
}
