/**
 * Delimited text: CSV, TSV and what spreadsheets make of them.
 *
 * Rows end in line breaks of any kind; where kinds are mixed, those inside cells become line feeds. Excel's `sep=`
 * line is obeyed and is no row. A cell that was kept from being a formula (`formulas.ts`) is given back as it was.
 * A quote that is never closed refuses the file, with its line: nobody can say where that cell ends. An unnamed
 * column with texts in it refuses it too, but for the running numbers that pandas and R write first.
 */
import { restoreFormula } from './formulas'
import { lineAt } from './lineAt'
import { hasUnwanted, readCell, shownText } from './readCell'
import { readDelimiter } from './readDelimiter'
import { countColumns, findHeader, headerProblem, isComment, isEmptyRow, readNames } from './readHeader'
import type { Newline } from './readRows'
import { firstRows, readRows } from './readRows'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'
import type { IssueReason, RowIssue, SourceRow, SourceTable } from '@/core/opening/opening'
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '@/core/opening/opening'

const SEP_LINE = /^"?sep=([^"\r\n])"?[ \t,;]*\r?\n/i
const APOSTROPHE = 0x27
/** The header stands among these. */
const HEAD_ROWS = 1000

/** The text with one kind of line break, which it ends in. */
const withOneNewline = (text: string): { readonly text: string; readonly newline: Newline } => {
  if (!text.includes('\r')) return { text: `${text}\n`, newline: '\n' }
  if (!/\r(?!\n)|(?<!\r)\n/.test(text)) return { text: `${text}\r\n`, newline: '\r\n' }
  return { text: `${text.replace(/\r\n?/g, '\n')}\n`, newline: '\n' }
}

/** Names of a spreadsheet's columns: A, B … Z, AA. */
const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

/** An empty line is no row of the table; a row of empty cells is one that says nothing. */
const isEmptyLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0]?.trim() === ''

type Row = readonly string[]

/** Rows as they come, under a header that is known. */
class DelimitedTable {
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

export function readDelimited({ text: decoded, encoding, notes, onRows }: SourceText): TableReading {
  const { text, newline } = withOneNewline(decoded)
  const [{ length: start } = '', sep] = SEP_LINE.exec(text) ?? []
  const delimiter = sep ?? readDelimiter(text, start, newline)
  const wide = countColumns(text, start, delimiter)
  if (wide > MAX_COLUMNS) return refused({ type: 'too-many-columns', columns: wide, limit: MAX_COLUMNS })

  const head = firstRows(text, start, delimiter, newline, HEAD_ROWS)
  const headerAt = findHeader(head)
  const header = head[headerAt] ?? []
  const below = head.slice(headerAt + 1).find((cells) => !isEmptyRow(cells)) ?? []
  const problem = headerProblem(readNames(header), below)
  if (problem !== null) return refused(problem)

  const table = new DelimitedTable(header, headerAt + 1, delimiter, !hasUnwanted(text))
  const maxRows = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, header.length)))
  let number = 0
  for (const block of readRows(text, start, delimiter, newline)) {
    if (block.type === 'unclosed') return refused({ type: 'unclosed-quote', line: lineAt(text, block.at) })
    for (const [i, cells] of block.rows.entries()) {
      number++
      if (isEmptyLine(cells)) continue
      const column = table.add(number, cells, block.brokenQuotes.has(i))
      if (column !== undefined) {
        return refused({ type: 'header-problem', column: letterOf(column), problem: 'empty' })
      }
      if (table.count > maxRows) return refused({ type: 'too-many-rows', limit: maxRows })
    }
    if (block.unreadable !== null) table.refuse(++number, 'broken-quote', block.unreadable)
    onRows(table.count, block.end / text.length)
  }
  if (table.rows.length === 0) return refused({ type: 'no-records' })
  const { columns, rows, refused: issues, notes: ownNotes } = table.finish()
  return {
    status: 'table',
    table: {
      format: 'csv',
      encoding,
      delimiter,
      columns,
      rows,
      refused: issues,
      notes: [...notes, ...ownNotes],
    },
  }
}
