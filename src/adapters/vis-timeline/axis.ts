/**
 * The axis: its labels in the reader's words, and which of them are shown. No label is cut, and those left out
 * for want of room leave an even rhythm: every second one, every third.
 */
import type { TimelineOptions } from 'vis-timeline/esnext'
import type { AxisUnit, AxisWords } from './timelineState'
import type { Day } from '@/core/time/day'
import { clampDay, MS_PER_DAY, toYmd } from '@/core/time/day'

/** Between a label and the next rule. */
const GAP = 3
const STEPS = [1, 2, 3, 4, 6, 12]

/** vis-timeline's scales, as the units that axis words know. */
function unitOf(scale: string): AxisUnit {
  if (scale === 'year' || scale === 'month') return scale
  return scale === 'day' || scale === 'weekday' || scale === 'week' ? 'day' : 'hour'
}

/** @param onUnit is told what one step of the axis is, each time that it is labelled */
export function axisFormat({ minor, major }: AxisWords, onUnit: (unit: AxisUnit) => void) {
  const dayOf = (date: unknown) => clampDay(Number(date) / MS_PER_DAY)
  const minorLabels = (date: unknown, scale: string) => {
    const unit = unitOf(scale)
    onUnit(unit)
    return unit === 'hour' ? '' : minor(dayOf(date), unit)
  }
  const majorLabels = (date: unknown, scale: string) => {
    const unit = unitOf(scale)
    return unit === 'year' ? '' : major(dayOf(date), unit)
  }
  // The declared types take a `Date` and are checked in both directions; what comes is a moment.
  return { minorLabels, majorLabels } as NonNullable<TimelineOptions['format']>
}

/** A label of the axis, px from the window's left edge. */
export interface AxisLabel {
  readonly left: number
  readonly length: number
  /** The number of its day, month or year, so that the rhythm stays while the window moves. */
  readonly ordinal: number
}

export function ordinalOf(day: Day, unit: AxisUnit): number {
  const { year, month } = toYmd(day)
  if (unit === 'year') return year
  return unit === 'month' ? 12 * year + month - 1 : day
}

/**
 * Where each label stands, `null` when it is left out.
 *
 * @param labels from left to right; one that began before the window stands at its edge, if there is room
 * @param width of the window
 */
export function placeLabels(labels: readonly AxisLabel[], width: number): readonly (number | null)[] {
  const inside = labels.filter(({ left }) => left >= 0)
  const keptBy = (step: number) => inside.filter(({ ordinal }) => ordinal % step === 0)
  const fits = (kept: readonly AxisLabel[]) =>
    kept.every(({ left, length }, i) => left + length + GAP <= (kept[i + 1]?.left ?? Infinity))
  const kept = keptBy(STEPS.find((step) => fits(keptBy(step))) ?? Infinity)
  const first = kept[0]?.left ?? width
  const started = labels.findLast(({ left }) => left < 0)
  return labels.map((label) => {
    if (label === started) return label.length + GAP <= first ? 0 : null
    return kept.includes(label) && label.left + label.length <= width ? label.left : null
  })
}
