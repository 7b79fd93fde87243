/** The report of an opening as a table for a spreadsheet. */
import type { RowIssue } from './opening'
import { writeTable } from '@/core/formats/writeTable'
import type { Language } from '@/core/view/view'

/** @param headers and @param cells of one issue in words, in the same order */
export const writeReport = (
  issues: readonly RowIssue[],
  headers: readonly string[],
  cells: (issue: RowIssue) => readonly string[],
  language: Language,
): string => writeTable([headers, ...issues.map(cells)], language)
