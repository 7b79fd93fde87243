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
/** From a ring to the dashed one around it. */
const GUESSED_GAP = 4.4

const COLOURS: Readonly<Record<MapPlace['tone'], Token>> = {
  visited: 'arc',
  minor: 'arc2',
  ghost: 'ghost',
  context: 'landink',
}

const isSmall = (tone: MapPlace['tone']): boolean => tone === 'context' || tone === 'minor'

export const ringRadius = ({ tone, meetings }: MapPlace): number =>
  isSmall(tone) ? SMALL_RING : meetings.length > 0 ? MEETING_RING : RING

/** The marks of a place, lowest first. */
export function placeMarks({ place, x, y, radius, emphasis }: LaidPlace): readonly CircleMark[] {
  const colour = emphasis === 'selected' ? 'accent' : COLOURS[place.tone]
  const meeting = place.meetings.length > 0
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
