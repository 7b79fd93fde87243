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
import type { Dress } from './dress'
import { frameOf, layOutMap } from './layOutMap'
import type { LaidText } from './lettering'
import type { Measure } from './letters'
import type { MapContent } from './mapContent'
import type { Mark, Point } from './marks'
import { placeMarks } from './placeMarks'
import { element, elementParts } from './svgElement'
import { groundParts } from './svgGround'
import { SvgWriter } from './svgWriter'
import { escapeXml } from '@/core/formats/xml'
import type { CountryShapes } from '@/core/geo/countryShapes'

/** More arcs than this crowd the map. */
const DENSE = 12

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

/** Wider than any name, in pixels: what begins further outside does not reach the drawing. */
const REACH = 240

const isNear = ({ x, y }: Point, [left, top, right, bottom]: Box): boolean =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH

/**
 * The drawing without the element around it, for a picture that has more in it than the map: piece by piece, since
 * all of it takes longer than a page may stand still.
 */
export function* mapParts(
  { content, shapes, camera, size, reserved = [] }: MapPicture,
  options: SvgOptions,
): Generator<string> {
  const { measure, dress, id } = options
  const frame = frameOf(camera, size)
  const [left, top] = frame.seen
  const covered = reserved.map(([a, b, c, d]): Box => [a + left, b + top, c + left, d + top])
  const layout = layOutMap(measure, content, frame, covered)
  const writer = new SvgWriter({ x: left, y: top }, measure, dress)
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
  yield* groundParts({ shapes, countries: content.countries }, frame, dress, id)
  yield names(layout.ground)
  const marks = [
    ...layout.arcs.flatMap((arc) => arcMarks(arc, dense)),
    ...layout.places.filter((place) => isNear(place, frame.seen)).flatMap((place) => placeMarks(place)),
  ].filter((mark) => touch(boxOf(mark), frame.seen))
  const writeMarks = function* () {
    for (const mark of marks) yield writer.mark(mark)
  }
  yield* elementParts('g', { fill: 'none', 'stroke-linejoin': 'round' }, writeMarks())
  yield names(layout.top)
}

export const mapMarkup = (picture: MapPicture, options: SvgOptions): string =>
  [...mapParts(picture, options)].join('')

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
