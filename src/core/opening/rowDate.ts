/**
 * The days of a row from its date cells: a date or a start, an end, or year, month and day in cells of their own.
 *
 * An end that does not read leaves the start alone. Without a start that reads, an end says too little: the row
 * stays undated, both texts are kept.
 */
import type { DateReading } from './readDate'
import { edtfOfNumbers, joinEdtf } from './readDate'
import { MONTH_NUMBERS } from './dateWords'
import type { Cell, Row } from './rowCells'
import type { RowReport } from './rowReport'
import { fold } from '@/core/text/fold'

const wholeNumber = (text: string): number | null =>
  /^\d{1,4}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null

/** `undefined` when the row has no such cells, `null` when they say no day. */
function readNumbers(row: Row, report: RowReport): string | null | undefined {
  const [year, month, day] = [row.get('year'), row.get('month'), row.get('day')]
  if (year.text === '' && month.text === '' && day.text === '') return undefined
  const monthNumber =
    month.text === '' ? null : (MONTH_NUMBERS.get(fold(month.text)) ?? wholeNumber(month.text) ?? 0)
  const dayNumber = day.text === '' ? null : (wholeNumber(day.text) ?? 0)
  const edtf = edtfOfNumbers(wholeNumber(year.text) ?? 0, monthNumber, dayNumber)
  if (edtf !== null) return edtf
  for (const cell of [year, month, day]) if (cell.text !== '') report.empty(cell, 'unreadable-date')
  return null
}

/** EDTF, or `null` for a row without days. */
export function dateOfRow(
  row: Row,
  report: RowReport,
  read: (text: string) => DateReading | null,
): string | null {
  const [startCell, dateCell] = [row.get('start'), row.get('date')]
  const first: Cell = startCell.text === '' ? dateCell : startCell
  const last = row.get('end')
  if (first.text === '' && last.text === '') return readNumbers(row, report) ?? null

  const start = readCell(first, report, read)
  if (first.text !== '' && start === null) {
    report.keep(last)
    return null
  }
  const end = readCell(last, report, read)
  if (start === null) return end === null ? null : readUntil(end, last, report)
  if (end === null) return start
  const whole = joinEdtf(firstDayOf(start), lastDayOf(end))
  if (whole !== null) return whole
  report.empty(first, 'end-before-start')
  report.empty(last, 'end-before-start')
  return null
}

function readUntil(end: string, cell: Cell, report: RowReport): string | null {
  const edtf = joinEdtf('..', lastDayOf(end))
  if (edtf === null) report.empty(cell, 'unreadable-date')
  return edtf
}

const firstDayOf = (edtf: string): string => edtf.split('/')[0] ?? edtf
const lastDayOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf

function readCell(cell: Cell, report: RowReport, read: (text: string) => DateReading | null): string | null {
  if (cell.text === '') return null
  const reading = read(cell.text)
  if (reading === null) report.empty(cell, 'unreadable-date')
  else if (reading.coarser) report.repair(cell, 'approximate-date', reading.edtf)
  return reading?.edtf ?? null
}
