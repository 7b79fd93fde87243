/** Cells that could not be read when the records of a table were first opened, and came back with it. */
import type { Row } from './rowCells'
import type { CellReport } from './rowReport'
import { parseUnread } from '@/core/formats/unreadCells'

export function keepUnread(row: Row, report: CellReport): void {
  const cell = row.get('unread')
  if (cell.text === '') return
  const cells = parseUnread(cell.text)
  if (cells === null) report.empty(cell, 'unknown-word')
  else for (const before of cells) report.keep(before)
}
