/** Names of countries, in spaced capitals about the middle of the widest stretch inside each. */
import type { Box } from './box'
import { holds } from './box'
import type { Candidate, Lettering, Sheet } from './lettering'
import { RANK, along, broken, level, textStyle } from './lettering'
import type { Measure } from './letters'
import { setAlong, textWidth } from './letters'
import type { Pieces } from './line'
import type { MapCountry } from './mapContent'
import type { TextStyle } from './marks'
import type { CountryShape } from '@/core/geo/countryShapes'

/** A country whose widest stretch is narrower than this, in pixels, takes the smaller size. */
const SMALL_ROOM = 90

const RANKS = {
  'takes-part': RANK.participant,
  mentioned: RANK.mentioned,
  other: RANK.other,
} as const

/** A participant may move far from the middle; others keep to it. Shares of the room. */
const WIDE_STEPS = [0, -0.16, 0.16, -0.3, 0.3, -0.42, 0.42].flatMap((dy) =>
  [0, 0.14, -0.14, 0.28, -0.28].map((dx) => [dx, dy] as const),
)
const NEAR_STEPS = [
  [0, 0],
  [0, 0.18],
  [0, -0.18],
  [0.14, 0],
  [-0.14, 0],
] as const

interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const roomOf = ({ room: { centre, width, height } }: CountryShape, scale: number): Room => ({
  x: centre[0] * scale,
  y: centre[1] * scale,
  width: width * scale,
  height: height * scale,
})

/** A participant's name is spaced out over up to a third of its country, as printed atlases do. */
function spread(measure: Measure, name: string, style: TextStyle, room: number): TextStyle {
  const gaps = Math.max(1, name.length - 1) * style.size
  return {
    ...style,
    spacing: Math.min(0.7, Math.max(style.spacing, (0.34 * room - measure(name, style)) / gaps)),
  }
}

function styleOf({ measure, narrow }: Sheet, part: MapCountry['part'], name: string, room: Room): TextStyle {
  if (part === 'takes-part') {
    const style = textStyle(narrow ? 13.5 : 12.5, 'ink', { weight: 700, spacing: 0.24 })
    return spread(measure, name, style, room.width)
  }
  const size = room.width < SMALL_ROOM ? (narrow ? 10.5 : 9.5) : narrow ? 11 : 10.5
  const mentioned = part === 'mentioned'
  return textStyle(size, 'landink', { italic: mentioned, spacing: mentioned ? 0.1 : 0.16, halo: 1.2 })
}

/** Level, in one line or two; a participant may stand upright in a narrow country. */
function* candidatesOf(
  measure: Measure,
  name: string,
  takesPart: boolean,
  room: Room,
  style: TextStyle,
): Generator<Candidate> {
  const width = textWidth(measure, name, style)
  const fits = (text: string) => textWidth(measure, text, style) * (takesPart ? 0.85 : 1) <= room.width * 1.05
  const two = broken(name)
  const lines = fits(name)
    ? [name]
    : two.length > 1 && two.every(fits) && room.height > style.size * 2
      ? two
      : null
  if (lines !== null) {
    for (const [dx, dy] of takesPart ? WIDE_STEPS : NEAR_STEPS)
      yield level(
        measure,
        lines,
        { x: room.x + dx * room.width, y: room.y + dy * room.height },
        'middle',
        style,
      )
    return
  }
  if (!takesPart || room.width < style.size * 1.1 || room.height < width * 1.1) return
  const half = width * 0.56
  const upright: Pieces = [
    [
      { x: room.x, y: room.y + half, t: 0 },
      { x: room.x, y: room.y - half, t: 1 },
    ],
  ]
  const set = setAlong(measure, name, upright, 0.5, 0, style)
  if (set !== null) yield along(set, style)
}

/** @param drawn a country whose middle lies outside it takes no name */
export function nameCountries(
  countries: readonly MapCountry[],
  shapes: readonly CountryShape[],
  scale: number,
  drawn: Box,
  sheet: Sheet,
): readonly Lettering[] {
  const shapeOf = new Map(shapes.map((shape) => [shape.code, shape]))
  return countries.flatMap(({ code, label, part }): Lettering[] => {
    const shape = shapeOf.get(code)
    if (shape === undefined || label === null) return []
    const room = roomOf(shape, scale)
    if (!holds(drawn, room.x, room.y)) return []
    const style = styleOf(sheet, part, label, room)
    return [
      {
        id: `country:${code}`,
        rank: RANKS[part],
        insistent: false,
        style,
        layer: 'ground',
        candidates: () => candidatesOf(sheet.measure, label, part === 'takes-part', room, style),
      },
    ]
  })
}
