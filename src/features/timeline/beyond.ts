/** What lies outside the window in one lane: the nearest record on either side, and how many there are. */
import { namedDays } from './extent'
import type { Atlas } from '@/core/atlas/atlas'
import type { Day, Period, Span } from '@/core/time/day'

export interface Outside {
  readonly count: number
  /** The nearest of them. */
  readonly span: Span
  /** The day of it that is farthest from the window, so that a window widened to it holds it whole. */
  readonly day: Day
}

const farthest = (outside: Outside | null, span: Span, day: Day, isNearer: boolean): Outside =>
  outside === null
    ? { count: 1, span, day }
    : { ...(isNearer ? { span, day } : outside), count: outside.count + 1 }

export function beyondWindow(
  { spans }: Atlas,
  records: readonly number[],
  window: Period,
): { readonly before: Outside | null; readonly after: Outside | null } {
  let before: Outside | null = null
  let after: Outside | null = null
  for (const i of records) {
    const span = spans[i] ?? null
    if (span === null) continue
    const { from, to } = namedDays(span)
    if (span.endLatest < window.from)
      before = farthest(before, span, from, before === null || from > before.day)
    else if (span.startEarliest > window.to)
      after = farthest(after, span, to, after === null || to < after.day)
  }
  return { before, after }
}
