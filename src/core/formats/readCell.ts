/**
 * The text of a cell as it is kept: control characters, which no writer meant and no screen shows, are taken out,
 * half a character is replaced, and what is too long is cut. Each is noted with its row and column.
 */
import { MAX_CELL } from './limits'
import type { RowIssue } from '@/core/opening/opening'

/** Of a text in a report. */
const SHOWN = 200

/** But tab and line breaks; with byte order marks, which are none inside a text. */
const CONTROLS = /[^\P{Cc}\t\n\r]|\u{feff}/gu
/** Of a surrogate pair. */
const HALVES = /\p{Surrogate}/gu
const UNWANTED = /[^\P{Cc}\t\n\r]|[\u{feff}\p{Surrogate}]/u
/** Printable Latin, of which most cells are. */
const LATIN = /^[ -~\u00a0-\u024f]*$/

/** At most `length` characters, the last an ellipsis when something was cut; a surrogate pair is not parted. */
const cutAt = (text: string, length: number): string => {
  if (text.length <= length) return text
  const code = text.charCodeAt(length - 2)
  return `${text.slice(0, code >= 0xd800 && code < 0xdc00 ? length - 2 : length - 1)}…`
}

/** A text as a report shows it. */
export const shownText = (text: string): string => cutAt(text, SHOWN).replace(HALVES, '\u{fffd}')

export const withoutControls = (text: string): string => text.replace(CONTROLS, '')

/** Whether a text holds anything that `readCell` takes out. */
export const hasUnwanted = (text: string): boolean => !LATIN.test(text) && UNWANTED.test(text)

/** @param note is told what was done to the text */
export function readCell(text: string, row: number, column: string, note: (issue: RowIssue) => void): string {
  let cell = text
  if (hasUnwanted(cell)) {
    cell = withoutControls(cell).replace(HALVES, '\u{fffd}')
    note({ row, column, value: shownText(cell), reason: 'control-characters', outcome: 'repaired' })
  }
  if (cell.length > MAX_CELL) {
    note({
      row,
      column,
      value: shownText(cell),
      reason: 'cut',
      outcome: 'repaired',
      detail: String(cell.length),
    })
    cell = cutAt(cell, MAX_CELL)
  }
  return cell
}
