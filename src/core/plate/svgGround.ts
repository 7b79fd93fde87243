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
import { element } from './svgElement'
import type { CountryShape, CountryShapes } from '@/core/geo/countryShapes'

/** Outlines are cut so far outside the frame, where the widest stroke along the cut is not seen. */
const BLEED = 10
/** A bend of less, in pixels, is not seen. */
const FINEST = 0.5
/** Below this zoom the shores are drawn narrower. */
const SMALL_ZOOM = 2.5
/** Smaller than this, in pixels, a country is a dot. */
const DOT = 3

/** Paths of the plane as path data of the frame. */
interface Cutter {
  readonly areas: (d: string) => string
  readonly lines: (d: string) => string
}

/** From world pixels to those of the frame. */
const moved = (line: readonly Point[], [left, top]: Box): readonly Point[] =>
  line.map(({ x, y }) => ({ x: x - left, y: y - top }))

function cutterOf({ scale, seen }: PlateFrame): Cutter {
  const [left, top, right, bottom] = seen
  const box: Box = [-BLEED, -BLEED, right - left + BLEED, bottom - top + BLEED]
  const inFrame = (d: string) => readPath(d, scale).map((line) => moved(line, seen))
  const finer = (line: readonly Point[]) => simplify(line, FINEST)
  return {
    areas: (d) =>
      writePath(
        inFrame(d)
          .map((ring) => finer(clipRing(ring, box)))
          .filter((ring) => ring.length > 2),
        true,
      ),
    lines: (d) =>
      writePath(
        inFrame(d).flatMap((line) => clipLine(line, box).map(finer)),
        false,
      ),
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

/** @param id of the drawing, with which the ids inside it begin */
export function groundSvg(
  { shapes, countries }: Ground,
  frame: PlateFrame,
  dress: Dress,
  id: string,
): string {
  const { colour, lines } = dress
  const { scale, seen, zoom } = frame
  const cut = cutterOf(frame)
  const shapeOf = new Map(shapes.countries.map((shape) => [shape.code, shape]))
  const shore = zoom < SMALL_ZOOM ? 3.5 : 6.5
  const drawn = countries.flatMap((country) => {
    const shape = shapeOf.get(country.code)
    return shape === undefined ? [] : [{ ...country, shape }]
  })
  const stroke = (d: string, values: Readonly<Record<string, string | number>>) =>
    d === '' ? '' : element('path', { d, ...values })
  const land = `#${id}-land`
  const dots = drawn.filter(({ shape, part }) => part === 'takes-part' && shape.size * scale < DOT)
  const seaLine = { stroke: colour('seaink'), 'stroke-opacity': 0.55, 'stroke-width': 0.6 }

  const parts = [
    element(
      'defs',
      {},
      element('path', { id: `${id}-land`, d: cut.areas(shapes.coast), 'fill-rule': 'evenodd' }),
    ),
    element('path', { d: cut.areas(OUTLINE), fill: colour('sea') }),
    element('use', { href: land, stroke: colour('wl1'), 'stroke-width': shore * 2 }),
    element('use', { href: land, stroke: colour('wl2'), 'stroke-width': shore }),
    stroke(cut.lines(graticulePath(plateTicks(seen, scale).step)), {
      stroke: colour('grat'),
      'stroke-width': 0.6,
    }),
    element('use', { href: land, fill: colour('land') }),
    ...drawn.map(({ shade, shape }) =>
      shade === 0 ? '' : stroke(cut.areas(shape.d), { fill: colour(`s${shade}`) }),
    ),
    stroke(cut.lines(EQUATOR), seaLine),
    stroke(cut.lines(TROPICS_AND_CIRCLES), { ...seaLine, 'stroke-dasharray': '6 4' }),
    stroke(cut.lines(shapes.borders), { stroke: colour('border'), 'stroke-width': lines.border }),
    stroke(cut.lines(shapes.disputed), {
      stroke: colour('border'),
      'stroke-width': lines.border,
      'stroke-dasharray': '0.8 2.6',
      'stroke-linecap': 'round',
    }),
    element('use', { href: land, stroke: colour('coast'), 'stroke-width': lines.coast }),
    ...dots.map(({ shape }) => dotSvg(shape, frame, dress)),
    ...drawn.map(({ chosen, code, shape }) => {
      const d = chosen ? cut.areas(shape.d) : ''
      return d === '' ? '' : chosenCountry(d, `${id}-${code}`, dress)
    }),
  ]
  return element('g', { fill: 'none', 'stroke-linejoin': 'round' }, parts.join(''))
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
