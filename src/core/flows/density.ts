/**
 * Densities: how many records begin in each bin of time.
 *
 * A bin is a whole calendar unit, from its first day up to the first day of the next, left edge included.
 * A record is counted once, on one day, so the bins over the whole data add up to the number of dated records.
 * Days are sorted once for each filter; a bin then costs one binary search, whatever the number of records.
 */
import type { Day, Period } from '@/core/time/day'
import { dayOf, MAX_DAY, toYmd } from '@/core/time/day'

export const BIN_UNITS = ['day', 'month', 'quarter', 'year', 'decade', 'century'] as const
export type BinUnit = (typeof BIN_UNITS)[number]

const MONTHS: { readonly [unit in Exclude<BinUnit, 'day'>]: number } = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** First day of the unit that is `offset` units after the one with `day` in it; one past the last day where days end. */
function unitStart(day: Day, unit: BinUnit, offset: number): number {
  if (unit === 'day') return day + offset
  const { year, month } = toYmd(day)
  const length = MONTHS[unit]
  const months = Math.floor((year * 12 + month - 1) / length + offset) * length
  // The units of the year 0 begin before the first day there is.
  if (months < 12) return dayOf(1, 1, 1) ?? 0
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1) ?? MAX_DAY + 1
}

/** The edges of all bins that touch the period: one more than there are bins, as plain day numbers. */
export function binEdges({ from, to }: Period, unit: BinUnit): readonly number[] {
  const edges: number[] = []
  for (let i = 0; ; i++) {
    const edge = unitStart(from, unit, i)
    edges.push(edge)
    if (edge > to) return edges
  }
}

/** The finest unit, from `finest` on, that parts the period into `most` bins or fewer; else the coarsest. */
export function chooseUnit({ from, to }: Period, most: number, finest: BinUnit = 'day'): BinUnit {
  const days = to - from + 1
  const fits = (unit: BinUnit) => days / (unit === 'day' ? 1 : MONTHS[unit] * 30.4) <= most
  return BIN_UNITS.slice(BIN_UNITS.indexOf(finest)).find(fits) ?? 'century'
}

/** Index of the first of the sorted days that is `day` or later. */
export function firstFrom(days: ArrayLike<number>, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the sorted days lie in each bin. */
export function countByBin(days: ArrayLike<number>, edges: readonly number[]): readonly number[] {
  const before = edges.map((edge) => firstFrom(days, edge))
  return before.slice(1).map((end, i) => end - (before[i] ?? end))
}
