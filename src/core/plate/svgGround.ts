/**
 * What lies beneath the marks of a map, as SVG: sea, waterlines, graticule, land, shading, borders and coast, in
 * the order of the printed plate. Only what the frame shows is written, in pixels of the frame.
 */
import type { Box } from './box'
import type { Dress } from './dress'
import { EQUATOR, OUTLINE, TROPICS_AND_CIRCLES, graticulePath } from './graticule'
import type { MapCountry } from './mapContent'
import type { Point } from './marks'
import { clipLine, clipRing, readPath, simplify, writePath } from './paths'
import { plateTicks } from './plateTicks'
import type { PlateFrame } from './layOutMap'
import { element, elementParts, pathParts } from './svgElement'
import type { CountryShape, CountryShapes } from '@/core/geo/countryShapes'

/** Outlines are cut so far outside the frame, where the widest stroke along the cut is not seen. */
const BLEED = 10
/** A bend of less, in pixels, is not seen. */
const FINEST = 0.5
/** Below this zoom the shores are drawn narrower. */
const SMALL_ZOOM = 2.5
/** Smaller than this, in pixels, a country is a dot. */
const DOT = 3

/** Paths of the plane as path data of the frame, line by line: those of a fine map are long. */
interface Cutter {
  readonly areas: (d: string) => Iterable<string>
  readonly lines: (d: string) => Iterable<string>
}

/** From world pixels to those of the frame. */
const moved = (line: readonly Point[], [left, top]: Box): readonly Point[] =>
  line.map(({ x, y }) => ({ x: x - left, y: y - top }))

function cutterOf({ scale, seen }: PlateFrame): Cutter {
  const [left, top, right, bottom] = seen
  const box: Box = [-BLEED, -BLEED, right - left + BLEED, bottom - top + BLEED]
  const finer = (line: readonly Point[]) => simplify(line, FINEST)
  return {
    *areas(d) {
      for (const line of readPath(d, scale)) {
        const ring = finer(clipRing(moved(line, seen), box))
        yield ring.length > 2 ? writePath([ring], true) : ''
      }
    },
    *lines(d) {
      for (const line of readPath(d, scale))
        yield writePath(clipLine(moved(line, seen), box).map(finer), false)
    },
  }
}

/** The tinted border of old atlases: an outline, and a band inside it. */
const chosenCountry = (d: string, id: string, { colour }: Dress): string =>
  element('clipPath', { id }, element('path', { d })) +
  element('path', {
    d,
    'clip-path': `url(#${id})`,
    stroke: colour('accent'),
    'stroke-opacity': 0.26,
    'stroke-width': 11,
  }) +
  element('path', { d, stroke: colour('accent'), 'stroke-width': 1.6 })

interface Ground {
  readonly shapes: CountryShapes
  readonly countries: readonly MapCountry[]
}

/**
 * Piece by piece, for a page that has something else to do meanwhile.
 *
 * @param id of the drawing, with which the ids inside it begin
 */
export const groundParts = (ground: Ground, frame: PlateFrame, dress: Dress, id: string): Iterable<string> =>
  elementParts('g', { fill: 'none', 'stroke-linejoin': 'round' }, layersOf(ground, frame, dress, id))

/** Lowest first. */
function* layersOf(
  { shapes, countries }: Ground,
  frame: PlateFrame,
  dress: Dress,
  id: string,
): Generator<string> {
  const { colour, lines } = dress
  const { scale, seen, zoom } = frame
  const cut = cutterOf(frame)
  const shapeOf = new Map(shapes.countries.map((shape) => [shape.code, shape]))
  const shore = zoom < SMALL_ZOOM ? 3.5 : 6.5
  const drawn = countries.flatMap((country) => {
    const shape = shapeOf.get(country.code)
    return shape === undefined ? [] : [{ ...country, shape }]
  })
  const land = `#${id}-land`
  const dots = drawn.filter(({ shape, part }) => part === 'takes-part' && shape.size * scale < DOT)
  const seaLine = { stroke: colour('seaink'), 'stroke-opacity': 0.55, 'stroke-width': 0.6 }

  yield* elementParts(
    'defs',
    {},
    pathParts(cut.areas(shapes.coast), { id: `${id}-land`, 'fill-rule': 'evenodd' }),
  )
  yield* pathParts(cut.areas(OUTLINE), { fill: colour('sea') })
  yield element('use', { href: land, stroke: colour('wl1'), 'stroke-width': shore * 2 })
  yield element('use', { href: land, stroke: colour('wl2'), 'stroke-width': shore })
  yield* pathParts(cut.lines(graticulePath(plateTicks(seen, scale).step)), {
    stroke: colour('grat'),
    'stroke-width': 0.6,
  })
  yield element('use', { href: land, fill: colour('land') })
  for (const { shade, shape } of drawn)
    if (shade !== 0) yield* pathParts(cut.areas(shape.d), { fill: colour(`s${shade}`) })
  yield* pathParts(cut.lines(EQUATOR), seaLine)
  yield* pathParts(cut.lines(TROPICS_AND_CIRCLES), { ...seaLine, 'stroke-dasharray': '6 4' })
  yield* pathParts(cut.lines(shapes.borders), { stroke: colour('border'), 'stroke-width': lines.border })
  yield* pathParts(cut.lines(shapes.disputed), {
    stroke: colour('border'),
    'stroke-width': lines.border,
    'stroke-dasharray': '0.8 2.6',
    'stroke-linecap': 'round',
  })
  yield element('use', { href: land, stroke: colour('coast'), 'stroke-width': lines.coast })
  for (const { shape } of dots) yield dotSvg(shape, frame, dress)
  for (const { chosen, code, shape } of drawn) {
    const d = chosen ? [...cut.areas(shape.d)].join('') : ''
    if (d !== '') yield chosenCountry(d, `${id}-${code}`, dress)
  }
}

const dotSvg = (
  { at: [x, y] }: CountryShape,
  { scale, seen: [left, top] }: PlateFrame,
  dress: Dress,
): string =>
  element('circle', {
    cx: x * scale - left,
    cy: y * scale - top,
    r: 2,
    fill: dress.colour('land'),
    stroke: dress.colour('coast'),
    'stroke-width': dress.lines.coast,
  })
