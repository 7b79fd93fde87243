/**
 * Records as a table of text (CSV, RFC 4180), made to be opened by a spreadsheet as it stands: UTF-8 with a byte
 * order mark, without which Excel reads another encoding; a header and nothing above it; CRLF. In French the
 * separator is the semicolon and decimals have a comma, as a French Excel expects; in English comma and point.
 * What a spreadsheet would compute is plain text (`formulas.ts`).
 *
 * Opened here again a table gives the same ids, titles, people with office and rank, parties, places with their
 * countries and positions, dates, kinds, statuses, topics, summaries, tours and legs. It cannot say: the other
 * language, claims and evidence beyond a line of text, encounters, messages and statements, bounds of an undated
 * record, aliases, other names, how exact a position is, bounds of coverage.
 */
import Papa from 'papaparse'
import type { Exported } from './exported'
import { defuseFormula } from './formulas'
import { COLUMNS, recordRow } from './recordRow'
import type { Language } from '@/core/view/view'

const BOM = '\uFEFF'

const DIALECTS: { readonly [L in Language]: { readonly delimiter: string; readonly decimal: string } } = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
}

/** Without the exponent that JavaScript gives to very small numbers, which a spreadsheet may not read. */
const formatNumber = (value: number, decimal: string): string =>
  (/e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value)).replace('.', decimal)

export function writeCsv({ atlas, records, language, provenance }: Exported): string {
  const { delimiter, decimal } = DIALECTS[language]
  const cell = (value: string | number | null): string =>
    value === null
      ? ''
      : typeof value === 'number'
        ? formatNumber(value, decimal)
        : defuseFormula(value.replaceAll(/\r\n?/g, '\n'))
  // Beside each row: the name of a file is soon changed.
  const stamp = provenance === null ? [] : [provenance]
  const fields = [...COLUMNS, ...stamp.map(() => 'unverified')]
  const rows = records.map((record) => {
    const row = recordRow(record, atlas, language)
    return [...COLUMNS.map((column) => cell(row[column])), ...stamp.map(defuseFormula)]
  })
  return `${BOM}${Papa.unparse([fields, ...rows], { delimiter, newline: '\r\n' })}\r\n`
}
