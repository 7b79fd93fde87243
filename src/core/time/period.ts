/**
 * Periods, and how an imprecise date meets one. Both ends of a period belong to it.
 */
import type { Day, Period, Span } from './day'
import { clampDay, earlier, later } from './day'

/** Whether the dates *could* share a day with the period. */
export const overlaps = (span: Span, period: Period): boolean =>
  span.startEarliest <= period.to && span.endLatest >= period.from

/** Whether they share one whatever the imprecise date turns out to be; `?` and `~` do not weaken it. */
export const surelyOverlaps = (span: Span, period: Period): boolean =>
  span.startLatest <= period.to && span.endEarliest >= period.from

/** The part of `period` inside `extent`; outside it, the nearest day. */
export const clampPeriod = (period: Period, extent: Period): Period => {
  const clamp = (day: Day) => earlier(extent.to, later(extent.from, day))
  return { from: clamp(period.from), to: clamp(period.to) }
}

/**
 * The days that a stretch of time touches. A fraction of a day is a time of that day, and `end` itself is
 * outside: from 3.5 to 5.0 are the days 3 and 4.
 */
export const roundOutward = (start: number, end: number): Period => {
  const from = clampDay(start)
  return { from, to: later(from, clampDay(Math.ceil(end) - 1)) }
}
