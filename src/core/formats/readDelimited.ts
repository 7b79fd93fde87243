/**
 * Delimited text: CSV, TSV and what spreadsheets make of them.
 *
 * Rows end in line breaks of any kind; where kinds are mixed, those inside cells become line feeds. Excel's `sep=`
 * line is obeyed and is no row. A cell that was kept from being a formula (`formulas.ts`) is given back as it was.
 * A quote that is never closed refuses the file, with its line: nobody can say where that cell ends. An unnamed
 * column with texts in it refuses it too, but for the running numbers that pandas and R write first.
 */
import { DelimitedTable, letterOf } from './delimitedTable'
import { lineAt } from './lineAt'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits'
import { readDelimiter } from './readDelimiter'
import { countColumns, findHeader, headerProblem, isEmptyRow, readName } from './readHeader'
import type { Newline } from './readRows'
import { firstRows, readRows } from './readRows'
import type { SourceText, TableReading } from './readTable'
import { refused } from './readTable'

const SEP_LINE = /^"?sep=([^"\r\n])"?[ \t,;]*\r?\n/i
/** The header stands among these. */
const HEAD_ROWS = 1000

const endingIn = (text: string, newline: Newline) => ({
  text: text.endsWith(newline) ? text : `${text}${newline}`,
  newline,
})

/** The text with one kind of line break, which it ends in. */
const withOneNewline = (text: string): { readonly text: string; readonly newline: Newline } => {
  if (!text.includes('\r')) return endingIn(text, '\n')
  if (!/\r(?!\n)|(?<!\r)\n/.test(text)) return endingIn(text, '\r\n')
  return endingIn(text.replace(/\r\n?/g, '\n'), '\n')
}

/** An empty line is no row of the table; a row of empty cells is one that says nothing. */
const isEmptyLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0]?.trim() === ''

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
  const problem = headerProblem(header.map(readName), below)
  if (problem !== null) return refused(problem)

  const table = new DelimitedTable(header, headerAt + 1, delimiter)
  const maxRows = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, header.length)))
  let number = 0
  for (const block of readRows(text, start, delimiter, newline)) {
    if (block.type === 'unclosed') return refused({ type: 'unclosed-quote', line: lineAt(text, block.at) })
    for (let i = 0; i < block.rows.length; i++) {
      const cells = block.rows[i] ?? []
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
