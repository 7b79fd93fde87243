/** Names of places, around their rings. */
import { around } from './box'
import type { Candidate, LaidText, Lettering, Sheet } from './lettering'
import { RANK, level, levelWithAside, textStyle } from './lettering'
import { textWidth } from './letters'
import type { MapPlace } from './mapContent'
import type { TextStyle } from './marks'
import type { LaidPlace } from './placeMarks'

const styleOf = ({ tone }: MapPlace, narrow: boolean): TextStyle => {
  if (tone === 'context') return textStyle(narrow ? 12 : 11.5, 'landink')
  const size = narrow ? 15 : 13.5
  return tone === 'ghost' ? textStyle(size, 'ghost') : textStyle(size, 'ink', { weight: 700 })
}

/** Of those that are drawn with a place. */
const ASIDE = textStyle(10, 'landink', { family: 'sans' })

function* candidatesOf(
  { measure }: Sheet,
  { place, x, y, radius }: LaidPlace,
  style: TextStyle,
): Generator<Candidate> {
  const gap = radius + (place.uncertain ? 8 : 5)
  const up = gap + style.size * 0.45
  const ring = place.tone === 'context' ? [around(x, y, radius + 2)] : []
  const beside = (dx: number, dy: number, align: 'left' | 'middle' | 'right'): Candidate => {
    const at = { x: x + dx, y: y + dy }
    const { text, boxes } =
      place.others === undefined
        ? level(measure, [place.name], at, align, style)
        : levelWithAside(measure, [place.name, place.others], at, align, [style, ASIDE])
    return { text, boxes: [...boxes, ...ring] }
  }
  yield beside(gap, style.size * 0.3, 'left')
  yield beside(-gap, -style.size * 0.4, 'right')
  yield beside(gap, -style.size * 0.4, 'left')
  yield beside(-gap, style.size * 0.4, 'right')
  yield beside(gap * 0.6, -up, 'left')
  yield beside(gap * 0.6, up, 'left')
  yield beside(-gap * 0.6, -up, 'right')
  yield beside(-gap * 0.6, up, 'right')
  yield beside(0, -up, 'middle')
  yield beside(0, up, 'middle')
}

export const placeId = ({ id }: MapPlace): string => `place:${id}`

/** Each, but those that keep no arc while they are not pointed at. */
export const namePlaces = (places: readonly LaidPlace[], sheet: Sheet): readonly Lettering[] =>
  places.flatMap((laid) => {
    const { place, emphasis } = laid
    if (place.tone === 'minor' && emphasis === 'rest') return []
    const context = place.tone === 'context'
    const style = styleOf(place, sheet.narrow)
    return [
      {
        id: placeId(place),
        rank: emphasis === 'selected' ? RANK.selection : context ? RANK.context : RANK.visited,
        insistent: !context,
        style,
        layer: 'top',
        candidates: () => candidatesOf(sheet, laid, style),
      },
    ]
  })

/** Visits among merged places, as a number in each disc that has room for it. */
export const numberDiscs = (places: readonly LaidPlace[], { measure }: Sheet): readonly LaidText[] =>
  places.flatMap(({ place: { among }, x, y, radius, emphasis }) => {
    const style = textStyle(11, emphasis === 'selected' ? 'accent' : 'arc', {
      family: 'sans',
      weight: 700,
      halo: 0,
    })
    if (among === undefined || textWidth(measure, among.figure, style) > 2 * radius - 3) return []
    return [{ ...level(measure, [among.figure], { x, y }, 'middle', style).text, style }]
  })
