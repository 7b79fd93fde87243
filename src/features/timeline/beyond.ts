/**
 * What lies outside the window in one lane: how many records on either side, and the one that is named there,
 * the selected one or else the nearest.
 */
import { namedDays } from './extent'
import type { Atlas } from '@/core/atlas/atlas'
import type { Day, Period, Span } from '@/core/time/day'

export interface Outside {
  readonly count: number
  /** Of the one that is named. */
  readonly span: Span
  readonly selected: boolean
  /** The day of it that is farthest from the window, so that a window widened to it holds it whole. */
  readonly day: Day
}

/** @param side of the window: what lies before it is nearer when it is later */
function joined(last: Outside | null, next: Outside, side: 'before' | 'after'): Outside {
  if (last === null) return next
  const isNearer = side === 'before' ? next.day > last.day : next.day < last.day
  const named = next.selected || (isNearer && !last.selected) ? next : last
  return { ...named, count: last.count + 1 }
}

/** @param selected index of the selected record */
export function beyondWindow(
  { spans }: Atlas,
  records: readonly number[],
  window: Period,
  selected: number | undefined,
): { readonly before: Outside | null; readonly after: Outside | null } {
  let before: Outside | null = null
  let after: Outside | null = null
  for (const i of records) {
    const span = spans[i] ?? null
    if (span === null) continue
    const { from, to } = namedDays(span)
    const outside = { count: 1, span, selected: i === selected }
    if (span.endLatest < window.from) before = joined(before, { ...outside, day: from }, 'before')
    else if (span.startEarliest > window.to) after = joined(after, { ...outside, day: to }, 'after')
  }
  return { before, after }
}
