/**
 * What lies outside the window in one lane: how many records on either side, and the one that is named there,
 * the selected one or else the nearest.
 */
import { namedDays } from './extent'
import type { Atlas } from '@/core/atlas/atlas'
import { spanAt } from '@/core/atlas/spanAt'
import type { CountedDays } from '@/core/flows/countedDays'
import { firstFrom } from '@/core/flows/density'
import type { Day, Period, Span } from '@/core/time/day'

export interface Outside {
  readonly count: number
  /** Of the one that is named. */
  readonly span: Span
  readonly selected: boolean
  /** The day of it that is farthest from the window, so that a window widened to it holds it whole. */
  readonly day: Day
}

/**
 * @param days the lane is `group` of them, with what could be in a period
 * @param selected index of the selected record, or -1
 */
export function beyondWindow(
  atlas: Atlas,
  { starts, records, first, last }: CountedDays,
  group: number,
  window: Period,
  selected: number,
): { readonly before: Outside | null; readonly after: Outside | null } {
  const [low, high] = [starts[group] ?? 0, starts[group + 1] ?? 0]
  const spanIn = (place: number) => spanAt(atlas, records[place] ?? -1)
  const isBefore = (span: Span) => span.endLatest < window.from
  const isAfter = (span: Span) => span.startEarliest > window.to
  const isInLane = selected !== -1 && records[firstFrom(records, selected, low, high)] === selected
  const chosen = isInLane ? spanAt(atlas, selected) : null

  const after = firstFrom(first, window.to + 1, low, high)
  // Of those that begin before the window, the last one that also ends before it.
  let before = firstFrom(first, window.from, low, high) - 1
  for (let span = spanIn(before); before >= low && span !== null && !isBefore(span); span = spanIn(before))
    before--

  const outside = (
    count: number,
    nearest: Span | null,
    side: 'from' | 'to',
    isThere: (span: Span) => boolean,
  ) => {
    const isSelected = chosen !== null && isThere(chosen)
    const span = isSelected ? chosen : nearest
    if (count === 0 || span === null) return null
    return { count, span, selected: isSelected, day: namedDays(span)[side] }
  }
  return {
    before: outside(firstFrom(last, window.from, low, high) - low, spanIn(before), 'from', isBefore),
    after: outside(high - after, spanIn(after), 'to', isAfter),
  }
}
