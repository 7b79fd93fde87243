/**
 * Bins of time: whole calendar units, each from its first day up to the first day of the next, left edge included.
 * Weeks begin on Monday, five years with a year that five divides. What is counted in them: `countedDays.ts`.
 */
import type { Day, Period } from '@/core/time/day'
import { dayOf, MAX_DAY, toYmd } from '@/core/time/day'

export const BIN_UNITS = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'fiveYears',
  'decade',
  'century',
] as const
export type BinUnit = (typeof BIN_UNITS)[number]

/** The units that are a number of days, and those that are a number of months. */
const DAYS = { day: 1, week: 7 } as const
const MONTHS: { readonly [unit in Exclude<BinUnit, keyof typeof DAYS>]: number } = {
  month: 1,
  quarter: 3,
  year: 12,
  fiveYears: 60,
  decade: 120,
  century: 1200,
}

/** First day of the unit that is `offset` units after the one with `day` in it; one past the last day where days end. */
function unitStart(day: Day, unit: BinUnit, offset: number): number {
  if (unit === 'day') return day + offset
  // The first day there is, like day -3, is a Monday.
  if (unit === 'week') return Math.min(7 * (Math.floor((day + 3) / 7) + offset) - 3, MAX_DAY + 1)
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
  const fits = (unit: BinUnit) =>
    days / (unit === 'day' || unit === 'week' ? DAYS[unit] : MONTHS[unit] * 30.4) <= most
  return BIN_UNITS.slice(BIN_UNITS.indexOf(finest)).find(fits) ?? 'century'
}

/** Index of the first of the sorted days that is `day` or later, among those from `low` up to `high`. */
export function firstFrom(days: ArrayLike<number>, day: number, low = 0, high = days.length): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((days[middle] ?? Infinity) < day) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether a record is one of some in time order. */
export const isAmong = (indices: ArrayLike<number>, index: number): boolean =>
  indices[firstFrom(indices, index)] === index
