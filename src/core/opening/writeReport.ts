/**
 * The report of an opening as a table for a spreadsheet: UTF-8 with a byte order mark, the separator that the
 * language's spreadsheets expect, formulas defused.
 */
import Papa from 'papaparse'
import type { RowIssue } from './opening'
import { defuseFormula } from '@/core/formats/formulas'
import type { Language } from '@/core/view/view'

const BOM = '\uFEFF'
const DELIMITERS: { readonly [L in Language]: string } = { fr: ';', en: ',' }

/** @param headers and @param cells of one issue in words, in the same order */
export function writeReport(
  issues: readonly RowIssue[],
  headers: readonly string[],
  cells: (issue: RowIssue) => readonly string[],
  language: Language,
): string {
  const data = issues.map((issue) => cells(issue).map(defuseFormula))
  const text = Papa.unparse(
    { fields: [...headers], data },
    { delimiter: DELIMITERS[language], newline: '\r\n' },
  )
  return `${BOM}${text}\r\n`
}
