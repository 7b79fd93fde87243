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
import { readCell, shownText } from './readCell'
import { readDelimiter } from './readDelimiter'
import { findHeader, headerProblem, isComment, isEmptyRow, readNames } from './readHeader'
import type { Newline, RawRow } from './readRows'
import { firstRows, readRows } from './readRows'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'
import type { IssueReason, RowIssue, SourceRow } from '@/core/opening/opening'
import { MAX_CELLS, MAX_ROWS } from '@/core/opening/opening'

const SEP_LINE = /^"?sep=([^"\r\n])"?[ \t,;]*\r?\n/i
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

const cellsOf = (row: RawRow | undefined): readonly string[] => (row?.type === 'cells' ? row.cells : [])

/** An empty line is no row of the table; a row of empty cells is one that says nothing. */
const isEmptyLine = (row: RawRow): boolean =>
  row.type === 'cells' && row.cells.length === 1 && row.cells[0]?.trim() === ''

export function readDelimited({ text: decoded, encoding, notes: before, onRows }: SourceText): TableReading {
  const { text, newline } = withOneNewline(decoded)
  const [sepLine = '', sep] = SEP_LINE.exec(text) ?? []
  const start = sepLine.length
  const delimiter = sep ?? readDelimiter(text, start, newline)

  const head = firstRows(text, start, delimiter, newline, HEAD_ROWS)
  const headerAt = findHeader(head.map(cellsOf))
  const below = head.slice(headerAt + 1).find((row) => !isEmptyLine(row))
  const names = readNames(cellsOf(head[headerAt]))
  const problem = headerProblem(names, cellsOf(below))
  if (problem !== null) return refused(problem)

  const rows: SourceRow[] = []
  const issues: RowIssue[] = []
  const notes: RowIssue[] = [...before]
  const note = (issue: RowIssue) => notes.push(issue)
  const columns = names.map((name, i) => readCell(name, headerAt + 1, letterOf(i), note))
  const unnamed = names.flatMap((name, i) => (name === '' ? [i] : []))
  const maxRows = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, columns.length)))
  let numbered = false

  const refuse = (row: number, reason: IssueReason, value: string) =>
    issues.push({ row, column: '', value: shownText(value), reason, outcome: 'refused' })
  const noteRow = (row: number, reason: IssueReason, value: string, outcome: RowIssue['outcome']) =>
    note({ row, column: '', value: shownText(value), reason, outcome })

  /** @returns the column without a name in which a text stands */
  const addRow = (number: number, raw: readonly string[]): number | undefined => {
    const width = columns.length
    const cells: string[] = []
    for (let i = 0; i < width; i++) {
      cells.push(readCell(restoreFormula(raw[i] ?? ''), number, columns[i] ?? '', note))
    }
    if (raw.length < width) noteRow(number, 'too-few-cells', raw.join(delimiter), 'noted')
    const others = raw.slice(width)
    if (!isEmptyRow(others)) noteRow(number, 'too-many-cells', others.join(delimiter), 'noted')
    rows.push({ number, cells })
    return unnamed.find((i) => {
      const cell = cells[i]?.trim() ?? ''
      if (i === 0 && /^\d+$/.test(cell)) numbered = true
      else return cell !== ''
      return false
    })
  }

  let number = 0
  for (const block of readRows(text, start, delimiter, newline)) {
    if (block.type === 'unclosed') return refused({ type: 'unclosed-quote', line: lineAt(text, block.at) })
    for (const row of block.rows) {
      number++
      if (isEmptyLine(row) || number === headerAt + 1) continue
      if (row.type === 'unreadable') {
        refuse(number, 'broken-quote', row.line)
        continue
      }
      const { cells, brokenQuote } = row
      if (isEmptyRow(cells)) refuse(number, 'empty-cells', cells.join(delimiter))
      else if (number <= headerAt || isComment(cells)) refuse(number, 'comment', cells.join(delimiter))
      else if (brokenQuote && cells.length !== columns.length) {
        refuse(number, 'broken-quote', cells.join(delimiter))
      } else if (isHeaderAgain(cells, names)) {
        refuse(number, 'repeated-header', cells.join(delimiter))
      } else {
        if (brokenQuote) noteRow(number, 'broken-quote', cells.join(delimiter), 'repaired')
        const column = addRow(number, cells)
        if (column !== undefined) {
          return refused({ type: 'header-problem', column: letterOf(column), problem: 'empty' })
        }
      }
      if (rows.length + issues.length > maxRows) return refused({ type: 'too-many-rows', limit: maxRows })
    }
    onRows(rows.length + issues.length, block.end / text.length)
  }
  if (rows.length === 0) return refused({ type: 'no-records' })

  if (numbered) {
    columns[0] = '#'
    note({
      row: headerAt + 1,
      column: 'A',
      value: '',
      reason: 'renamed-column',
      outcome: 'repaired',
      detail: '#',
    })
  }
  const kept = columns.flatMap((name, i) => (name === '' ? [] : [i]))
  const isKept = kept.length < columns.length
  return {
    status: 'table',
    table: {
      format: 'csv',
      encoding,
      delimiter,
      columns: columns.filter((name) => name !== ''),
      rows: isKept
        ? rows.map(({ number: at, cells }) => ({ number: at, cells: kept.map((i) => cells[i] ?? '') }))
        : rows,
      refused: issues,
      notes,
    },
  }
}

const isHeaderAgain = (cells: readonly string[], names: readonly string[]): boolean =>
  cells.length === names.length && names.every((name, i) => readNames([cells[i] ?? ''])[0] === name)
