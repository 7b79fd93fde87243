/** What rows have to say about themselves while they become records: issues, and cells that stay unread. */
import type { IssueReason, RowIssue, SourceTable } from './opening'
import type { Cell } from './rowCells'
import type { AtlasRecord, Text } from '@/core/atlas/schema'
import { shownText } from '@/core/formats/readCell'

type Unread = NonNullable<AtlasRecord['unread']>

/** A number of rows, counted as they come. */
export interface Tally {
  rows: number
  /** The number of the first of them. */
  firstRow: number
}

export const createTally = (): Tally => ({ rows: 0, firstRow: 0 })

/** What every row with the same cells says. */
export interface Sayings {
  readonly issues: readonly Omit<RowIssue, 'row'>[]
  readonly unread: Readonly<Unread>
  /** Which count each of these rows. */
  readonly tallies: readonly Tally[]
}

/** Of some cells, in the first row that has them. */
export class CellReport implements Sayings {
  readonly issues: Omit<RowIssue, 'row'>[] = []
  readonly unread: Unread = []
  readonly tallies: Tally[] = []
  private readonly repeated: Omit<RowIssue, 'row'>[] = []

  /** The cell stays empty; its text is kept. */
  empty(cell: Cell, reason: IssueReason): void {
    this.say('emptied', cell, reason)
    this.keep(cell)
  }

  /** Keeps the text of a cell that is left out with another. */
  keep({ column, text }: Cell): void {
    if (text !== '') this.unread.push({ column, text })
  }

  repair(cell: Cell, reason: IssueReason, detail?: RowIssue['detail']): void {
    this.say('repaired', cell, reason, detail)
  }

  note(cell: Cell, reason: IssueReason, detail?: RowIssue['detail']): void {
    this.say('noted', cell, reason, detail)
  }

  /** Of this row alone, not of those after it. */
  noteOnce(cell: Cell, reason: IssueReason, detail: string | Text): void {
    this.once('noted', cell, reason, detail)
  }

  /** Of this row alone: nothing has to be done about it. */
  found(cell: Cell, reason: IssueReason, detail: string | Text): void {
    this.once('found', cell, reason, detail)
  }

  count(tally: Tally): void {
    this.tallies.push(tally)
  }

  get saysNothing(): boolean {
    return this.issues.length + this.unread.length + this.tallies.length === 0
  }

  /** What the rows after this one say again; `null` for nothing. */
  again(): Sayings | null {
    const { repeated: issues, unread, tallies } = this
    return issues.length + unread.length + tallies.length === 0 ? null : { issues, unread, tallies }
  }

  private once(
    outcome: RowIssue['outcome'],
    { column, text }: Cell,
    reason: IssueReason,
    detail: string | Text,
  ) {
    this.issues.push({ column, value: shownText(text), reason, outcome, detail })
  }

  private say(
    outcome: RowIssue['outcome'],
    { column, text }: Cell,
    reason: IssueReason,
    detail?: RowIssue['detail'],
  ) {
    const plain = { column, value: shownText(text), reason, outcome }
    const issue = detail === undefined ? plain : { ...plain, detail }
    this.issues.push(issue)
    this.repeated.push(issue)
  }
}

/** Of the rows of a table, counted from 0. */
export class TableReport {
  readonly issues: RowIssue[] = []
  private readonly unreadCells = new Map<number, Unread>()

  /** @param numbers of the rows, as a reader sees them */
  constructor(private readonly numbers: SourceTable['rows']) {}

  add(row: number, { issues, unread, tallies }: Sayings): void {
    const number = this.numbers[row] ?? 0
    for (const issue of issues) this.issues.push({ row: number, ...issue })
    for (const tally of tallies) if (tally.rows++ === 0) tally.firstRow = number
    if (unread.length > 0) this.unreadCells.set(row, [...(this.unreadCells.get(row) ?? []), ...unread])
  }

  /** `undefined` when all was read. */
  unreadIn(row: number): Unread | undefined {
    return this.unreadCells.get(row)
  }
}
