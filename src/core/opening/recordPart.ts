/** Parts of the records of a table, each made once for all rows that say the same of it. */
import type { Layout } from './rowCells'
import { Row } from './rowCells'
import type { RowGroups } from './rowGroups'
import type { Sayings, Telling } from './rowReport'
import { CellReport } from './rowReport'

/** Makes what belongs to a group of rows once, for the first of them that asks; rows are counted from 0. */
export function recallGroups<T>({ at, size }: RowGroups): (row: number, make: () => T) => T {
  const known = Array.from<T | undefined>({ length: size })
  return (row, make) => {
    const group = at[row] ?? 0
    const before = known[group]
    if (before !== undefined) return before
    const made = make()
    known[group] = made
    return made
  }
}

export interface RecordPart<T> {
  /** Rows of one group have the same part. */
  readonly groups: RowGroups
  readonly of: (row: number, report: Telling) => T
}

interface Made<T> {
  readonly value: T
  /** What each further row of the group says. */
  readonly sayings: Sayings | null
}

/** @param make is called for the first row of each group, in the order of the rows */
export function createPart<T>(
  layout: Layout,
  groups: RowGroups,
  make: (row: Row, report: CellReport) => T,
): RecordPart<T> {
  const known = Array.from<Made<T> | undefined>({ length: groups.size })
  // Most cells have nothing to say: a report is used until one has.
  let first = new CellReport()
  return {
    groups,
    of: (index, report) => {
      const group = groups.at[index] ?? 0
      const before = known[group]
      if (before !== undefined) {
        if (before.sayings !== null) report.add(before.sayings)
        return before.value
      }
      const value = make(new Row(layout, index), first)
      if (first.saysNothing) {
        known[group] = { value, sayings: null }
      } else {
        report.add(first)
        known[group] = { value, sayings: first.again() }
        first = new CellReport()
      }
      return value
    },
  }
}
