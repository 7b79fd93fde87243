/**
 * A sample of the very line that the map draws for a record: the taper and head of its arc seen straight on,
 * or the ring and dot of a meeting. Numbers are px, after arcs shorter than 64 px on the map.
 */
import type { Status } from '@/core/atlas/schema'

export interface SampleOf {
  readonly status: Status
  /** `true`: a meeting, a point without an arc. */
  readonly meeting?: boolean
  readonly imprecise?: boolean
  readonly selected?: boolean
  /** Outside the period: pencil instead of ink. */
  readonly ghost?: boolean
  readonly width?: number
}

/** One path of a sample. `ink` is filled, `line` stroked, `hollow` stroked over a ground of paper. */
export interface SampleMark {
  readonly paint: 'ink' | 'line' | 'hollow'
  readonly d: string
  /** Of the stroke; 0 where there is none. */
  readonly strokeWidth: number
  readonly dashed: boolean
}

export interface Sample {
  readonly tone: 'selected' | 'ghost' | 'imprecise' | 'arc'
  readonly width: number
  readonly height: number
  readonly marks: readonly SampleMark[]
}

const HEIGHT = 14
const MIDDLE = HEIGHT / 2
const HEAD_LENGTH = 9
const HALF_HEAD = 3.7
/** The back of the head is notched to this part of its length. */
const NOTCH = 0.74
const DASH = 5
const GAP = 3
const CROSS = 2.6
/** A shorter rest of a dash before the head is left out: it would read as a speck. */
const SHORTEST_DASH = 2

export function lineSample(of: SampleOf): Sample {
  const {
    status,
    meeting = false,
    imprecise = false,
    selected = false,
    ghost = false,
    width: length = 34,
  } = of
  const dashed = status === 'announced' || status === 'postponed'
  return {
    tone: selected ? 'selected' : ghost ? 'ghost' : imprecise ? 'imprecise' : 'arc',
    width: meeting ? HEIGHT : length,
    height: HEIGHT,
    marks: meeting
      ? meetingPoint
      : ghost
        ? pencilLine(length, dashed)
        : inkLine(length, dashed, status === 'cancelled', selected ? 1.5 : 1.1),
  }
}

const ink = (d: string): SampleMark => ({ paint: 'ink', d, strokeWidth: 0, dashed: false })
const line = (d: string, strokeWidth: number, dashed = false): SampleMark => ({
  paint: 'line',
  d,
  strokeWidth,
  dashed,
})

const circle = (r: number): string =>
  `M${MIDDLE - r} ${MIDDLE}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`

const meetingPoint: readonly SampleMark[] = [line(circle(6.2), 1.2), ink(circle(2.6))]

function pencilLine(width: number, dashed: boolean): readonly SampleMark[] {
  const tip = width - 0.5
  return [
    line(`M0 ${MIDDLE}H${tip}`, 1, dashed),
    line(`M${tip - 7} ${MIDDLE - 3.3}L${tip} ${MIDDLE}l-7 3.3`, 1),
  ]
}

/** @param swell half the ribbon's width at the head */
function inkLine(width: number, dashed: boolean, cancelled: boolean, swell: number): readonly SampleMark[] {
  const hollow = dashed || cancelled
  const end = hollow ? width - HEAD_LENGTH : width - HEAD_LENGTH * NOTCH
  const tip = hollow ? width - 0.8 : width
  const crosses = cancelled ? [end * 0.3, end * 0.7] : []
  const head = `M${tip} ${MIDDLE}L${tip - HEAD_LENGTH} ${MIDDLE - HALF_HEAD}L${tip - HEAD_LENGTH * NOTCH} ${MIDDLE}L${tip - HEAD_LENGTH} ${MIDDLE + HALF_HEAD}Z`
  return [
    ink((dashed ? dashes(end) : [[0, end] as const]).map(piece(end, swell)).join('')),
    ...crosses.map((x) =>
      line(
        `M${x - CROSS} ${MIDDLE - CROSS}l${2 * CROSS} ${2 * CROSS}m0 ${-2 * CROSS}l${-2 * CROSS} ${2 * CROSS}`,
        1.2,
      ),
    ),
    hollow ? { paint: 'hollow', d: head, strokeWidth: 1.1, dashed: false } : ink(head),
  ]
}

/** Where the pen is down between 0 and `end`. */
function dashes(end: number): readonly (readonly [number, number])[] {
  const count = Math.ceil(end / (DASH + GAP))
  return Array.from({ length: count }, (_, i) => {
    const from = i * (DASH + GAP)
    return [from, Math.min(from + DASH, end)] as const
  }).filter(([from, to]) => to - from >= SHORTEST_DASH)
}

/** The outline of a piece of ribbon, whose half-width grows from 0.5 at 0 to `swell` at `end`. */
function piece(end: number, swell: number) {
  const half = (x: number) => 0.5 + (swell - 0.5) * (x / end) ** 1.15
  const point = (x: number, offset: number) => `${x.toFixed(2)} ${(MIDDLE + offset).toFixed(2)}`
  return ([from, to]: readonly [number, number]) =>
    `M${point(from, -half(from))}L${point(to, -half(to))}L${point(to, half(to))}L${point(from, half(from))}Z`
}
