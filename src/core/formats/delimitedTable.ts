/**
 * The table that rows of delimited text become, as they come, under a header that is known: which of them are records,
 * what is noted of their cells, and which columns have a name.
 */
import { ColumnTexts } from './columnTexts'
import { restoreFormula } from './formulas'
import { readCell, shownText } from './readCell'
import { isComment, isEmptyRow, readName } from './readHeader'
import type { IssueReason, RowIssue, SourceTable } from '@/core/opening/opening'

const APOSTROPHE = 0x27
/** What a column of running numbers is called that has no name. */
const NUMBERS = '#'

/** Names of a spreadsheet's columns: A, B … Z, AA. */
export const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

type Row = readonly string[]

export class DelimitedTable {
  readonly rows: number[] = []
  readonly refused: RowIssue[] = []
  readonly notes: RowIssue[] = []
  /** Of the columns; empty for one without a name. */
  private readonly names: readonly string[]
  private readonly columns: readonly ColumnTexts[]
  private readonly unnamed: readonly number[]
  /** The first column with a name, and how its name begins: few other rows have that there. */
  private readonly marked: number
  private readonly mark: string
  /** The first column has no name and holds running numbers. */
  private isNumbered = false
  private readonly note = (issue: RowIssue) => this.notes.push(issue)

  /** @param headerRow its number */
  constructor(
    header: Row,
    private readonly headerRow: number,
    private readonly delimiter: string,
  ) {
    const texts = header.map((cell, i) => readCell(cell, headerRow, letterOf(i), this.note))
    this.names = texts.map(readName)
    this.columns = this.names.map(() => new ColumnTexts())
    this.unnamed = this.names.flatMap((name, i) => (name === '' ? [i] : []))
    this.marked = this.names.findIndex((name) => name !== '')
    this.mark = this.names[this.marked]?.split(' ', 1)[0] ?? ''
  }

  get count(): number {
    return this.rows.length + this.refused.length
  }

  refuse(row: number, reason: IssueReason, value: string): void {
    this.refused.push({ row, column: '', value: shownText(value), reason, outcome: 'refused' })
  }

  /** @returns the column without a name in which a text stands */
  add(number: number, cells: Row, hasBrokenQuote: boolean): number | undefined {
    if (number === this.headerRow) return undefined
    const reason = this.reasonToRefuse(number, cells, hasBrokenQuote)
    if (reason !== null) {
      this.refuse(number, reason, cells.join(this.delimiter))
      return undefined
    }
    const width = this.columns.length
    if (hasBrokenQuote) this.noteRow(number, 'broken-quote', cells, 'repaired')
    if (cells.length < width) this.noteRow(number, 'too-few-cells', cells, 'noted')
    if (cells.length > width) this.noteOthers(number, cells.slice(width))
    this.rows.push(number)
    for (let i = 0; i < width; i++) this.read(number, i, cells[i] ?? '')
    return this.unnamed.length === 0 ? undefined : this.textWithoutName(cells)
  }

  finish(): Pick<SourceTable, 'columns' | 'rows' | 'refused' | 'notes'> {
    if (this.isNumbered) {
      const [row, column, detail] = [this.headerRow, letterOf(0), NUMBERS]
      this.note({ row, column, value: '', reason: 'renamed-column', outcome: 'repaired', detail })
    }
    const columns = this.columns.flatMap((column, i) => {
      const name = this.isNumbered && i === 0 ? NUMBERS : (this.names[i] ?? '')
      return name === '' ? [] : [column.under(name)]
    })
    const { rows, refused, notes } = this
    return { columns, rows, refused, notes }
  }

  private reasonToRefuse(number: number, cells: Row, hasBrokenQuote: boolean): IssueReason | null {
    if (isEmptyRow(cells)) return 'empty-cells'
    if (isComment(cells)) return 'comment'
    if (number < this.headerRow) return 'above-header'
    if (hasBrokenQuote && cells.length !== this.columns.length) return 'broken-quote'
    return this.isHeaderAgain(cells) ? 'repeated-header' : null
  }

  private isHeaderAgain(cells: Row): boolean {
    return (
      cells.length === this.names.length &&
      cells[this.marked]?.includes(this.mark) === true &&
      this.names.every((name, i) => readName(cells[i] ?? '') === name)
    )
  }

  private read(number: number, i: number, cell: string): void {
    const column = this.columns[i]
    // What is known is clean, but for what still has the apostrophe that kept it from being a formula.
    if (column === undefined || (cell.charCodeAt(0) !== APOSTROPHE && column.repeat(cell))) return
    column.add(readCell(restoreFormula(cell), number, this.names[i] ?? '', this.note))
  }

  private textWithoutName(cells: Row): number | undefined {
    return this.unnamed.find((i) => this.isTextWithoutName(i, cells[i]?.trim() ?? ''))
  }

  private isTextWithoutName(i: number, cell: string): boolean {
    if (i > 0 || !/^\d+$/.test(cell)) return cell !== ''
    this.isNumbered = true
    return false
  }

  private noteOthers(row: number, others: Row): void {
    if (!isEmptyRow(others)) this.noteRow(row, 'too-many-cells', others, 'noted')
  }

  private noteRow(row: number, reason: IssueReason, cells: Row, outcome: RowIssue['outcome']): void {
    this.note({ row, column: '', value: shownText(cells.join(this.delimiter)), reason, outcome })
  }
}
