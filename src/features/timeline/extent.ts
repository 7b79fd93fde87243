/**
 * Which days the timeline shows: the extent of the data, the window that shows it whole, and how far a
 * reader can move. Windows are closed ranges of whole days. Open ends and impossible precision do not
 * stretch the extent: a date that runs "until now" ends it where it surely began.
 */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import { spanAt } from '@/core/atlas/spanAt'
import type { Period, Span } from '@/core/time/day'
import { clampDay } from '@/core/time/day'

const MARGIN = 0.04
/** A single day is shown amid this many. */
const LEAST_DAYS = 28

/** The first and last day that a span surely names, its open ends left aside. */
export const namedDays = (span: Span): Period => ({
  from: span.openStart ? span.endEarliest : span.startEarliest,
  to: span.openEnd ? span.startLatest : span.endLatest,
})

/** All days of the data's dated records, `null` when no record has a date; found once for each atlas. */
export const extentOf = oncePerAtlas((atlas: Atlas): Period | null => {
  let extent: Period | null = null
  for (let i = 0; i < atlas.columns.dated; i++) {
    const span = spanAt(atlas, i)
    if (span === null) continue
    const { from, to } = namedDays(span)
    if (extent === null) extent = { from, to }
    else if (from < extent.from || to > extent.to) {
      extent = { from: from < extent.from ? from : extent.from, to: to > extent.to ? to : extent.to }
    }
  }
  return extent
})

/** The period and a share of its length on either side, as whole days. */
export function widened({ from, to }: Period, share = MARGIN): Period {
  const margin = Math.max(1, Math.ceil((to - from + 1) * share))
  return { from: clampDay(from - margin), to: clampDay(to + margin) }
}

/** The window without a period: the whole extent with a margin of 4 %. */
export function homeWindow(extent: Period): Period {
  const missing = Math.max(0, LEAST_DAYS - (extent.to - extent.from + 1))
  return widened({ from: clampDay(extent.from - missing / 2), to: clampDay(extent.to + missing / 2) })
}

/**
 * How far the window can move: over all that home shows, and past it for the period of a link. Strip and chart
 * both show this at rest, so the same day stands at the same place in both.
 */
export function limitsOf(home: Period, period: Period | null): Period {
  if (period === null) return home
  return {
    from: period.from < home.from ? period.from : home.from,
    to: period.to > home.to ? period.to : home.to,
  }
}

/** What a window says as a period: nothing when it holds the whole of the data. */
export const periodOf = (window: Period, whole: Period): Period | null =>
  window.from <= whole.from && window.to >= whole.to ? null : window

export const samePeriod = (a: Period | null, b: Period | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to)

/** `window` moved so that it starts on `from`, kept inside `limits` at its full length. */
export function movedTo(window: Period, from: number, limits: Period): Period {
  const length = window.to - window.from
  const start = clampDay(Math.max(limits.from, Math.min(from, limits.to - length)))
  return { from: start, to: clampDay(start + length) }
}

/** `window` with one edge on `day`; an edge stops at the limits and at the other edge, so one day is left. */
export function withEdge(window: Period, edge: 'from' | 'to', day: number, limits: Period): Period {
  return edge === 'from'
    ? { from: clampDay(Math.max(limits.from, Math.min(day, window.to))), to: window.to }
    : { from: window.from, to: clampDay(Math.min(limits.to, Math.max(day, window.from))) }
}
