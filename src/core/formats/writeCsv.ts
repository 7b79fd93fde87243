/**
 * Records as a table for a spreadsheet (`writeTable.ts`): a header and nothing above it, a row for each record.
 *
 * Opened here again a table gives the same rows: ids, titles, people with office and rank, parties, places with
 * their countries and positions, the names of stops, dates, kinds, statuses, topics, summaries, sources, tours and
 * legs, on what days, parties and places rest, and cells that could not be read. It cannot say:
 *
 * - the other language; claims on anything else, articles and quotations but as words; encounters, messages and
 *   statements; where a stop lies; aliases, the bounds of an undated record, other names, how exact a position is,
 *   coverage;
 * - texts that end in white space, or that stand for nothing in a table ("-", "n/a"); control characters;
 * - `;` or `|` in one of several names or topics, commas and brackets in the name of a place;
 * - a meeting to which somebody travelled, which a table takes for a visit, and its kind for a word of its own;
 * - a place without a position, or at 0° 0°, which is looked for by its name; one that is called as a country is;
 *   one without a country beside a party that has one;
 * - a record that says neither where nor when, which is no row.
 */
import type { Exported } from './exported'
import { COLUMNS, recordRow } from './recordRow'
import type { TableCell } from './writeTable'
import { tableParts, writeTable } from './writeTable'

function* rowsOf({ atlas, records, language, provenance }: Exported): Generator<readonly TableCell[]> {
  // In each row: the name of a file is soon changed.
  const [name, stamp] = provenance === null ? [[], []] : [['unverified'], [provenance]]
  yield [...COLUMNS, ...name]
  for (const record of records) {
    const row = recordRow(record, atlas, language)
    yield [...COLUMNS.map((column) => row[column]), ...stamp]
  }
}

/** Row by row. */
export const csvParts = (exported: Exported): Iterable<string> =>
  tableParts(rowsOf(exported), exported.language)

export const writeCsv = (exported: Exported): string => writeTable(rowsOf(exported), exported.language)
