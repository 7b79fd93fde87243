/** What one row has to say about itself while it becomes a record: issues, and cells that stay unread. */
import type { IssueReason, RowIssue } from './opening'
import type { Cell } from './rowCells'
import type { AtlasRecord } from '@/core/atlas/schema'
import { shownText } from '@/core/formats/readCell'

export class RowReport {
  readonly unread: NonNullable<AtlasRecord['unread']> = []

  /** @param issues those of the table, which are added to */
  constructor(
    private readonly row: number,
    private readonly issues: RowIssue[],
  ) {}

  /** The cell stays empty; its text is kept. */
  empty(cell: Cell, reason: IssueReason): void {
    this.say('emptied', cell, reason)
    this.keep(cell)
  }

  /** Keeps the text of a cell that is left out with another. */
  keep({ column, text }: Cell): void {
    if (text !== '') this.unread.push({ column, text })
  }

  repair(cell: Cell, reason: IssueReason, detail?: string): void {
    this.say('repaired', cell, reason, detail)
  }

  note(cell: Cell, reason: IssueReason, detail?: string): void {
    this.say('noted', cell, reason, detail)
  }

  private say(outcome: RowIssue['outcome'], { column, text }: Cell, reason: IssueReason, detail?: string) {
    const issue = { row: this.row, column, value: shownText(text), reason, outcome }
    this.issues.push(detail === undefined ? issue : { ...issue, detail })
  }
}
