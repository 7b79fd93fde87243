/**
 * Which character parts the cells of a text, where no `sep=` line says so: the one under which most of the first
 * rows are alike and wide. A comma inside numbers or names makes rows of a width that few others have.
 */
import { isComment, isEmptyRow } from './readHeader'
import type { Newline } from './readRows'
import { firstRows } from './readRows'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Characters and rows that are looked at. */
const SAMPLE = 65_536
const SAMPLE_ROWS = 50

/** Whole lines, or the beginning of one that is very long. */
const sampleOf = (text: string, start: number): string => {
  const sample = text.slice(start, start + SAMPLE)
  return sample.slice(0, sample.lastIndexOf('\n') + 1) || `${sample}\n`
}

/** Columns that are parted, times the share of rows that have just so many. */
const scoreOf = (rows: readonly (readonly string[])[]): number => {
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  return Math.max(0, ...[...widths].map(([width, count]) => (width - 1) * (count / rows.length)))
}

/** @returns the comma for a text of one column */
export function readDelimiter(text: string, start: number, newline: Newline): string {
  const sample = sampleOf(text, start)
  const scores = DELIMITERS.map((delimiter) =>
    scoreOf(
      firstRows(sample, 0, delimiter, newline, SAMPLE_ROWS).filter(
        (cells) => !isEmptyRow(cells) && !isComment(cells),
      ),
    ),
  )
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ','
}
