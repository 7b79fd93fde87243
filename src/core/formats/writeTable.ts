/**
 * A table as text (CSV, RFC 4180) that a spreadsheet opens as it stands: UTF-8 with a byte order mark, without which
 * Excel reads another encoding; rows end in CRLF, lines inside a cell in LF. In French the separator is the
 * semicolon and decimals have a comma, as a French Excel expects; in English comma and point. What a spreadsheet
 * would compute is plain text (`formulas.ts`).
 */
import { defuseFormula } from './formulas'
import type { Language } from '@/core/view/view'

/** `null`: an empty cell. */
export type TableCell = string | number | null

const BOM = '\uFEFF'

export const DIALECTS: {
  readonly [L in Language]: { readonly delimiter: string; readonly decimal: string }
} = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
}

/** Without the exponent that JavaScript gives to very small numbers, which a spreadsheet may not read. */
const formatNumber = (value: number, decimal: string): string =>
  (/e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value)).replace('.', decimal)

/** Between quotes where it must stand there, and where a reader might trim it. */
const quoted = (text: string, special: RegExp): string =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text

type Rows = Iterable<readonly TableCell[]>

/** The same row by row, for a table that is too long to be written at once. */
export function* tableParts(rows: Rows, language: Language): Generator<string> {
  const { delimiter, decimal } = DIALECTS[language]
  const special = new RegExp(String.raw`["\n${delimiter}]|^\s|\s$`)
  const textOf = (cell: TableCell): string => {
    if (cell === null || cell === '') return ''
    return typeof cell === 'number'
      ? quoted(formatNumber(cell, decimal), special)
      : quoted(defuseFormula(cell.replaceAll(/\r\n?/g, '\n')), special)
  }
  yield BOM
  for (const row of rows) yield `${row.map(textOf).join(delimiter)}\r\n`
}

/** @param rows the header is the first of them */
export const writeTable = (rows: Rows, language: Language): string => [...tableParts(rows, language)].join('')
