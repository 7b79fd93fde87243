/**
 * The header of delimited text: where it stands, what its columns are called, and what is wrong with it.
 *
 * It is the first row that is neither empty nor a comment; a title of one cell above a table of three columns or
 * more is passed over. Names are text and nothing else: `constructor` and `__proto__` are columns like any other.
 */
import { MAX_COLUMNS } from './limits'
import { withoutControls } from './readCell'
import type { Refusal } from '@/core/opening/opening'

type Row = readonly string[]

export const isEmptyRow = (cells: Row): boolean => cells.every((cell) => cell.trim() === '')

/** `# made in 2026`; not `#` or `#12` in a row with other cells, which number it. */
export const isComment = (cells: Row): boolean => {
  const first = cells[0] ?? ''
  if (!first.startsWith('#')) return false
  return !/^#\s*\d*$/.test(first) || isEmptyRow(cells.slice(1))
}

const filled = (cells: Row): number => cells.filter((cell) => cell.trim() !== '').length

/** Which of the first rows is the header; `-1` when none is. */
export function findHeader(rows: readonly Row[]): number {
  const isCandidate = (cells: Row) => !isEmptyRow(cells) && !isComment(cells)
  const widest = Math.max(0, ...rows.filter(isCandidate).map(filled))
  return rows.findIndex((cells) => isCandidate(cells) && (widest < 3 || filled(cells) > 1))
}

const NUMBER_OR_DAY = /^[+-]?\d[\d\s.,]*$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/

/** In a first line without quotes; a guard against a file of nothing but delimiters, before it is parsed. */
export function countColumns(text: string, start: number, delimiter: string): number {
  const line = text.slice(start, text.indexOf('\n', start))
  if (line.includes('"')) return 0
  let end = line.trimEnd().length
  while (line[end - 1] === delimiter) end--
  let columns = 1
  for (let i = line.indexOf(delimiter); i !== -1 && i < end; i = line.indexOf(delimiter, i + 1)) columns++
  return columns
}

/** What a column is called: its text on one line; empty where it has no name. */
export const readName = (cell: string): string => withoutControls(cell).replace(/\s+/g, ' ').trim()

/** @param below the next row, which tells a header from a first row of data */
export function headerProblem(names: readonly string[], below: Row): Refusal | null {
  const columns = names.findLastIndex((name) => name !== '') + 1
  if (columns > MAX_COLUMNS) return { type: 'too-many-columns', columns, limit: MAX_COLUMNS }
  const isData = (name: string, i: number) =>
    NUMBER_OR_DAY.test(name) && NUMBER_OR_DAY.test(below[i]?.trim() ?? '')
  if (names.some(isData)) return { type: 'no-header' }
  const seen = new Set<string>()
  for (const name of names) {
    if (name !== '' && seen.has(name)) return { type: 'header-problem', column: name, problem: 'duplicate' }
    seen.add(name)
  }
  return null
}
