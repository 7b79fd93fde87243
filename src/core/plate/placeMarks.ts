/** Places: a ring; a dot in a ring where meetings were held; a dashed ring around an end that is not stated. */
import type { Emphasis } from './arcLine'
import type { MapPlace } from './mapContent'
import type { CircleMark, Token } from './marks'

/** A place in world pixels. */
export interface LaidPlace {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly emphasis: Emphasis
}

const RING = 3.4
const MEETING_RING = 6.2
const MEETING_DOT = 2.6
/** Of places that step back. */
const SMALL_RING = 2.2
const LARGEST_DISC = 17
/** From a ring to the dashed one around it. */
const GUESSED_GAP = 4.4

const COLOURS: Readonly<Record<MapPlace['tone'], Token>> = {
  visited: 'arc',
  minor: 'arc2',
  ghost: 'ghost',
  context: 'landink',
}

const isSmall = (tone: MapPlace['tone']): boolean => tone === 'context' || tone === 'minor'

/** The more visits among merged places, the wider their disc. */
const discRadius = (count: number, tone: MapPlace['tone']): number =>
  Math.min(LARGEST_DISC, Math.max(isSmall(tone) ? SMALL_RING : RING, 2 + 1.15 * Math.sqrt(count)))

export const ringRadius = ({ tone, meeting, among }: MapPlace): number =>
  among !== undefined
    ? discRadius(among.count, tone)
    : isSmall(tone)
      ? SMALL_RING
      : meeting
        ? MEETING_RING
        : RING

/** The marks of a place, lowest first. */
export function placeMarks({ place, x, y, radius, emphasis }: LaidPlace): readonly CircleMark[] {
  const colour = emphasis === 'selected' ? 'accent' : COLOURS[place.tone]
  const meeting = place.meeting && place.among === undefined
  const width = meeting ? 1.2 : (isSmall(place.tone) ? 1.1 : 1.6) + (emphasis === 'rest' ? 0 : 0.6)
  const circle = { type: 'circle', x, y } as const
  const ring: CircleMark = { ...circle, radius, fill: 'halo', stroke: { colour, width } }
  const dot: CircleMark = { ...circle, radius: MEETING_DOT, fill: colour }
  const guessed: CircleMark = {
    ...circle,
    radius: radius + GUESSED_GAP,
    stroke: { colour, width: 1.2, dash: [2.6, 2.4] },
  }
  return [ring, ...(meeting ? [dot] : []), ...(place.uncertain ? [guessed] : [])]
}
