/** What one row has to say about itself while it becomes a record: issues, and cells that stay unread. */
import type { IssueReason, RowIssue } from './opening'
import type { Cell } from './rowCells'
import type { AtlasRecord } from '@/core/atlas/schema'

const VALUE_LENGTH = 200

/** As much of a text as a report shows. */
export const shortened = (text: string): string =>
  text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text

export interface RowReport {
  readonly issues: readonly RowIssue[]
  readonly unread: NonNullable<AtlasRecord['unread']>
  /** The cell stays empty; its text is kept. */
  readonly empty: (cell: Cell, reason: IssueReason) => void
  /** Keeps the text of a cell that is left out with another. */
  readonly keep: (cell: Cell) => void
  readonly repair: (cell: Cell, reason: IssueReason, detail?: string) => void
  readonly note: (cell: Cell, reason: IssueReason, detail?: string) => void
}

export function createRowReport(row: number): RowReport {
  const issues: RowIssue[] = []
  const unread: { column: string; text: string }[] = []
  const say = (
    outcome: RowIssue['outcome'],
    { column, text }: Cell,
    reason: IssueReason,
    detail?: string,
  ) => {
    issues.push({
      row,
      column,
      value: shortened(text),
      reason,
      outcome,
      ...(detail === undefined ? {} : { detail }),
    })
  }
  const keep = ({ column, text }: Cell) => void (text !== '' && unread.push({ column, text }))
  return {
    issues,
    unread,
    keep,
    empty: (cell, reason) => {
      say('emptied', cell, reason)
      keep(cell)
    },
    repair: (cell, reason, detail) => say('repaired', cell, reason, detail),
    note: (cell, reason, detail) => say('noted', cell, reason, detail),
  }
}
