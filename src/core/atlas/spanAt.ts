/** What a record's date covers, kept as columns: four days, and its other traits as bits. */
import type { Columns } from './atlas'
import type { Day, Span } from '@/core/time/day'

const OPEN_START = 1
const OPEN_END = 2
const APPROXIMATE = 4
const UNCERTAIN = 8

export const dateTraits = ({ openStart, openEnd, approximate, uncertain }: Span): number =>
  (openStart ? OPEN_START : 0) |
  (openEnd ? OPEN_END : 0) |
  (approximate ? APPROXIMATE : 0) |
  (uncertain ? UNCERTAIN : 0)

/** The span of record `i`, made anew each time; `null` when it is undated, and where there is none. */
export function spanAt({ columns }: { readonly columns: Columns }, i: number): Span | null {
  if (i < 0 || i >= columns.dated) return null
  const day = (column: Int32Array) => (column[i] ?? 0) as Day
  const traits = columns.dateTraits[i] ?? 0
  return {
    startEarliest: day(columns.startEarliest),
    startLatest: day(columns.startLatest),
    endEarliest: day(columns.endEarliest),
    endLatest: day(columns.endLatest),
    openStart: (traits & OPEN_START) !== 0,
    openEnd: (traits & OPEN_END) !== 0,
    approximate: (traits & APPROXIMATE) !== 0,
    uncertain: (traits & UNCERTAIN) !== 0,
  }
}
