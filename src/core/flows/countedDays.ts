/**
 * How many records lie in a period, and how many of them in each bin of it, from sorted days: a count costs a few
 * binary searches, whatever the number of records.
 *
 * A record lies in a period when its date could share a day with it or, with `certainOnly`, surely shares one:
 * just as the filter engine decides. It is counted once, on the first day that its date names: the earliest start,
 * the earliest end where the start is open, the latest start with `certainOnly`. One that reaches into the period
 * from outside is counted in the bin at that edge. So the bins add up to the records in the period, always.
 */
import { firstFrom } from './density'
import type { Columns } from '@/core/atlas/atlas'
import { oncePer } from '@/core/atlas/oncePer'
import type { Period } from '@/core/time/day'
import { MIN_DAY } from '@/core/time/day'

interface WholeDate {
  readonly group: number
  readonly day: number
  /** First day of the date. */
  readonly begin: number
}

/**
 * Records in groups. Those of group `g` have the places from `starts[g]` up to `starts[g + 1]` in every list; but
 * for `records`, in time order, each list is sorted within a group on its own.
 */
export interface CountedDays {
  readonly groups: number
  readonly starts: Uint32Array
  readonly records: Uint32Array
  /** A record is in every period that ends on `first` or later and begins on `last` or earlier. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly counted: Int32Array
  /**
   * Dates that are surely in a period only when it holds them whole, in the order of the day that counts: above,
   * they stand as if they were that day alone, which is wrong for periods that begin after their first day.
   */
  readonly whole: readonly WholeDate[]
  /** Length of the longest of them. */
  readonly longest: number
}

type DayColumns = Pick<Columns, 'dated' | 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'>

interface Grouping {
  /** Group of each record of the atlas. */
  readonly groupOf: ArrayLike<number>
  readonly groups: number
  readonly certainOnly: boolean
}

/** All records as one group. */
const ONE: ArrayLike<number> = []

/** What was counted of each list of an atlas's records, and how. */
const countedOf = oncePer((_columns: DayColumns) =>
  oncePer((_records: Uint32Array): (Grouping & { readonly days: CountedDays })[] => []),
)

/**
 * Counted once for each atlas, list, grouping and certainty.
 *
 * @param records dated and undated ones in time order; the undated are left out
 */
export function countDays(
  columns: DayColumns,
  records: Uint32Array,
  { groupOf = ONE, groups = 1, certainOnly = false }: Partial<Grouping> = {},
): CountedDays {
  const counted = countedOf(columns)(records)
  const before = counted.find((each) => each.groupOf === groupOf && each.certainOnly === certainOnly)
  if (before !== undefined) return before.days
  const days = countAnew(columns, records, { groupOf, groups, certainOnly })
  counted.push({ groupOf, groups, certainOnly, days })
  return days
}

function countAnew(
  { dated, startEarliest, startLatest, endEarliest, endLatest }: DayColumns,
  records: Uint32Array,
  { groupOf, groups, certainOnly }: Grouping,
): CountedDays {
  const size = firstFrom(records, dated)
  const starts = new Uint32Array(groups + 1)
  for (let i = 0; i < size; i++) {
    const next = (groupOf[records[i] ?? 0] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let g = 0; g < groups; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0)

  const list = () => new Int32Array(size)
  const days = { records: new Uint32Array(size), first: list(), last: list(), counted: list() }
  const whole: WholeDate[] = []
  const next = starts.slice()
  for (let i = 0; i < size; i++) {
    const record = records[i] ?? 0
    const group = groupOf[record] ?? 0
    const at = next[group] ?? 0
    next[group] = at + 1
    const first = (certainOnly ? startLatest[record] : startEarliest[record]) ?? 0
    const last = (certainOnly ? endEarliest[record] : endLatest[record]) ?? 0
    const isOpen = startEarliest[record] === MIN_DAY
    days.records[at] = record
    days.first[at] = first
    days.last[at] = Math.max(first, last)
    days.counted[at] = isOpen ? Math.max(first, endEarliest[record] ?? 0) : first
    if (last < first) whole.push({ group, day: first, begin: last })
  }
  for (const each of [days.first, days.last, days.counted]) sortGroups(each, starts)
  whole.sort((a, b) => a.day - b.day)
  const longest = whole.reduce((most, { day, begin }) => Math.max(most, day - begin), 0)
  return { ...days, groups, starts, whole, longest }
}

/** Most groups are in order already: time order is that of the first days. */
function sortGroups(list: Int32Array, starts: Uint32Array): void {
  for (let g = 0; g + 1 < starts.length; g++) {
    const [from, to] = [starts[g] ?? 0, starts[g + 1] ?? 0]
    let i = from + 1
    while (i < to && (list[i - 1] ?? 0) <= (list[i] ?? 0)) i++
    if (i < to) list.subarray(from, to).sort()
  }
}

/** How many records of a group are in one period. */
export interface Counts {
  readonly of: (group: number) => number
  /** @param edges from the period's first day or before it to after its last, as `binEdges` gives them */
  readonly byBin: (group: number, edges: readonly number[]) => readonly number[]
}

export function countsIn(days: CountedDays, { from, to }: Period): Counts {
  const { starts, first, last, counted, whole, longest } = days
  const placesOf = (group: number) => [starts[group] ?? 0, starts[group + 1] ?? 0] as const
  /** Whole dates that have begun before the period and are counted in it. */
  const begun: WholeDate[] = []
  for (let i = firstDated(whole, from); i < whole.length; i++) {
    const date = whole[i]
    if (date === undefined || date.day > Math.min(to, from + longest)) break
    if (date.begin < from) begun.push(date)
  }

  function of(group: number): number {
    const [low, high] = placesOf(group)
    const notCounted = begun.filter((date) => date.group === group).length
    return firstFrom(first, to + 1, low, high) - firstFrom(last, from, low, high) - notCounted
  }

  function byBin(group: number, edges: readonly number[]): readonly number[] {
    const [low, high] = placesOf(group)
    const before = edges.map((edge, i) => {
      if (i === 0) return firstFrom(last, from, low, high)
      return i === edges.length - 1
        ? firstFrom(first, to + 1, low, high)
        : firstFrom(counted, edge, low, high)
    })
    const counts = before.slice(1).map((end, i) => end - (before[i] ?? end))
    for (const date of begun) {
      if (date.group !== group) continue
      const bin = firstFrom(edges, date.day + 1) - 1
      counts[bin] = (counts[bin] ?? 0) - 1
    }
    return counts
  }

  return { of, byBin }
}

/** Index of the first date that counts on `day` or later. */
function firstDated(dates: readonly WholeDate[], day: number): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.day ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The groups with most records in a period, busiest first; of equals the one with more records of all time.
 *
 * @param order all groups, the one with most records of all time first: none after one with too few needs a look
 */
export function busiestGroups(
  days: CountedDays,
  counts: Counts,
  order: ArrayLike<number>,
  most: number,
): readonly number[] {
  const found: { readonly group: number; readonly count: number }[] = []
  for (let i = 0; i < order.length; i++) {
    const group = order[i] ?? 0
    const least = found.length < most ? 0 : (found.at(-1)?.count ?? 0)
    if ((days.starts[group + 1] ?? 0) - (days.starts[group] ?? 0) <= least) break
    const count = counts.of(group)
    if (count <= least) continue
    if (found.length === most) found.pop()
    const place = found.findIndex((other) => other.count < count)
    found.splice(place < 0 ? found.length : place, 0, { group, count })
  }
  return found.map(({ group }) => group)
}

/** All groups that have records, the one with most first. */
export const groupsBySize = oncePer(({ starts, groups }: CountedDays): Uint32Array => {
  const size = (group: number) => (starts[group + 1] ?? 0) - (starts[group] ?? 0)
  const some = Uint32Array.from({ length: groups }, (_, group) => group).filter((group) => size(group) > 0)
  return some.sort((a, b) => size(b) - size(a) || a - b)
})
