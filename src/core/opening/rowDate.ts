/**
 * The days of a row from its date cells: a date or a start, an end, or year, month and day in cells of their own.
 *
 * An end that does not read leaves the start alone. Without a start that reads, an end says too little: the row
 * stays undated, both texts are kept.
 */
import { MONTH_NUMBERS } from './dateWords'
import { edtfOfNumbers, isPlainDay, joinEdtf } from './readDate'
import type { Cell, Row } from './rowCells'
import type { CellReport } from './rowReport'
import type { TableMemory } from './tableMemory'
import { fold } from '@/core/text/fold'

/** Spreadsheets may write 2021 as 2021.0. */
const wholeNumber = (text: string): number | null =>
  /^\d{1,4}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null

function dateOfNumbers(row: Row, report: CellReport): string | null {
  const [year, month, day] = [row.get('year'), row.get('month'), row.get('day')]
  const cells = [year, month, day].filter(({ text }) => text !== '')
  if (cells.length === 0) return null
  const edtf = edtfOfNumbers(
    wholeNumber(year.text) ?? 0,
    month.text === '' ? null : (MONTH_NUMBERS.get(fold(month.text)) ?? wholeNumber(month.text) ?? 0),
    day.text === '' ? null : (wholeNumber(day.text) ?? 0),
  )
  if (edtf === null) for (const cell of cells) report.empty(cell, 'unreadable-date')
  return edtf
}

function dateOfCell(cell: Cell, { readDate }: TableMemory, report: CellReport): string | null {
  if (cell.text === '') return null
  if (isPlainDay(cell.text)) return cell.text
  const reading = readDate(cell.text)
  if (reading === null) report.empty(cell, 'unreadable-date')
  else if (reading.coarser) report.repair(cell, 'approximate-date', reading.edtf)
  return reading?.edtf ?? null
}

const startOf = (edtf: string): string => (edtf.includes('/') ? edtf.slice(0, edtf.indexOf('/')) : edtf)
const endOf = (edtf: string): string => edtf.slice(edtf.indexOf('/') + 1)

/** EDTF, or `null` for a row without days. */
export function dateOfRow(row: Row, memory: TableMemory, report: CellReport): string | null {
  const first = row.has('start') ? row.get('start') : row.get('date')
  const last = row.get('end')
  if (first.text === '' && last.text === '') return dateOfNumbers(row, report)

  const start = dateOfCell(first, memory, report)
  if (first.text !== '' && start === null) {
    report.keep(last)
    return null
  }
  const end = dateOfCell(last, memory, report)
  if (end === null || end === start) return start
  const whole = joinEdtf(start === null ? '..' : startOf(start), endOf(end))
  if (whole !== null) return whole
  if (start !== null) report.empty(first, 'end-before-start')
  report.empty(last, start === null ? 'unreadable-date' : 'end-before-start')
  return null
}
