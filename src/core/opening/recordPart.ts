/** Parts of the records of a table, each made once for all rows that say the same of it; rows are counted from 0. */
import type { Layout } from './rowCells'
import { Row } from './rowCells'
import type { RowGroups } from './rowGroups'
import { recallGroups } from './rowGroups'
import type { Sayings, TableReport } from './rowReport'
import { CellReport } from './rowReport'

export interface RecordPart<T> {
  /** Rows of one group have the same part. */
  readonly groups: RowGroups
  /** Makes the part of a row that is the first of its group, and tells what the row says. */
  readonly understand: (row: number, report: TableReport) => void
  /** Of a row that is understood. */
  readonly of: (row: number) => T
}

/** @param make is called for the first row of each group, in the order of the rows */
export function createPart<T>(
  layout: Layout,
  groups: RowGroups,
  make: (row: Row, report: CellReport) => T,
): RecordPart<T> {
  const isMade = new Uint8Array(groups.size)
  /** What each further row of a group says, where it says anything. */
  const repeated = new Map<number, Sayings>()
  // Most cells have nothing to say: a report is used until one has.
  let first = new CellReport()
  const of = recallGroups(groups, (row) => make(new Row(layout, row), first))
  return {
    groups,
    of,
    understand: (row, report) => {
      const group = groups.at[row] ?? 0
      if (isMade[group] === 1) {
        const sayings = repeated.get(group)
        if (sayings !== undefined) report.add(row, sayings)
        return
      }
      isMade[group] = 1
      of(row)
      if (first.saysNothing) return
      report.add(row, first)
      const again = first.again()
      if (again !== null) repeated.set(group, again)
      first = new CellReport()
    },
  }
}
