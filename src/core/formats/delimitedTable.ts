/**
 * The table that rows of delimited text become, as they come, under a header that is known: which of them are records,
 * what is noted of their cells, and which columns have a name.
 */
import { restoreFormula } from './formulas'
import { readCell, shownText } from './readCell'
import { isComment, isEmptyRow, readNames } from './readHeader'
import type { IssueReason, RowIssue, SourceRow, SourceTable } from '@/core/opening/opening'
import { MAX_CELL } from '@/core/opening/opening'

const APOSTROPHE = 0x27

/** Names of a spreadsheet's columns: A, B … Z, AA. */
export const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

type Row = readonly string[]

export class DelimitedTable {
  readonly columns: string[]
  readonly rows: SourceRow[] = []
  readonly refused: RowIssue[] = []
  readonly notes: RowIssue[] = []
  private readonly unnamed: readonly number[]
  /** Of the header: few other rows begin with it. */
  private readonly firstWord: string
  /** The first column has no name and holds running numbers. */
  private isNumbered = false
  private readonly note = (issue: RowIssue) => this.notes.push(issue)

  /**
   * @param headerRow its number
   * @param isClean whether no cell needs to be looked at for control characters
   */
  constructor(
    header: Row,
    private readonly headerRow: number,
    private readonly delimiter: string,
    private readonly isClean: boolean,
  ) {
    const texts = header.map((cell, i) => readCell(cell, headerRow, letterOf(i), this.note))
    this.columns = [...readNames(texts)]
    this.unnamed = this.columns.flatMap((name, i) => (name === '' ? [i] : []))
    this.firstWord = this.columns[0]?.split(' ', 1)[0] ?? ''
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
    const others = cells.length > width ? cells.slice(width) : []
    if (!isEmptyRow(others)) this.noteRow(number, 'too-many-cells', others, 'noted')
    this.rows.push({ number, cells: this.read(number, cells) })
    return this.unnamed.find((i) => this.isTextWithoutName(i, cells[i]?.trim() ?? ''))
  }

  finish(): Pick<SourceTable, 'columns' | 'rows' | 'refused' | 'notes'> {
    if (this.isNumbered) {
      this.columns[0] = '#'
      const [row, column, detail] = [this.headerRow, letterOf(0), '#']
      this.note({ row, column, value: '', reason: 'renamed-column', outcome: 'repaired', detail })
    }
    const { columns, rows, refused: issues, notes } = this
    const kept = columns.flatMap((name, i) => (name === '' ? [] : [i]))
    if (kept.length === columns.length) return { columns, rows, refused: issues, notes }
    const keep = (cells: Row) => kept.map((i) => cells[i] ?? '')
    return {
      columns: keep(columns),
      rows: rows.map(({ number, cells }) => ({ number, cells: keep(cells) })),
      refused: issues,
      notes,
    }
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
      cells.length === this.columns.length &&
      cells[0]?.includes(this.firstWord) === true &&
      readNames(cells).every((name, i) => name === this.columns[i])
    )
  }

  private readonly isPlain = (cell: string): boolean =>
    this.isClean && cell.length <= MAX_CELL && cell.charCodeAt(0) !== APOSTROPHE

  /** As many cells as there are columns. */
  private read(number: number, cells: Row): Row {
    const width = this.columns.length
    if (cells.length === width && cells.every(this.isPlain)) return cells
    return this.columns.map((column, i) => {
      const cell = cells[i] ?? ''
      return this.isPlain(cell) ? cell : readCell(restoreFormula(cell), number, column, this.note)
    })
  }

  private isTextWithoutName(i: number, cell: string): boolean {
    if (i > 0 || !/^\d+$/.test(cell)) return cell !== ''
    this.isNumbered = true
    return false
  }

  private noteRow(row: number, reason: IssueReason, cells: Row, outcome: RowIssue['outcome']): void {
    this.note({ row, column: '', value: shownText(cells.join(this.delimiter)), reason, outcome })
  }
}
