/**
 * A table becomes a data set: what its columns are taken for, a record for each row that says enough, and
 * everything that was emptied, repaired or refused on the way. Total: any table gives an answer.
 */
import { createBooks } from './books'
import { findDayOrder } from './dayOrder'
import { findDuplicates } from './findDuplicates'
import type { LookUps } from './lookUps'
import { remember } from './lookUps'
import type { Making } from './makeRecord'
import { makeRecord, saysEnough } from './makeRecord'
import type {
  DayOrder,
  Field,
  Opened,
  OpeningChoices,
  OpeningResult,
  RecordSample,
  RowIssue,
  SourceTable,
} from './opening'
import { createPlaceFinder } from './placeFinder'
import { readDate } from './readDate'
import { readParty } from './readParty'
import { recogniseColumns } from './recogniseColumns'
import { createRecordIds } from './recordIds'
import { columnName, createRows } from './rowCells'
import { createRowReport, shortened } from './rowReport'
import type { AtlasFile, AtlasRecord } from '@/core/atlas/schema'

/** What the data set is called, and the day on which it is opened. */
export interface About {
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Where no date decides, and the reader has not been asked. */
  readonly dayOrder: DayOrder
}

const SAMPLES = 20
const EXAMPLES = 3
/** Rows between two tellings of progress. */
const STEP = 1000

const DATES: readonly Field[] = ['date', 'start', 'end']

function* textsOf(
  table: SourceTable,
  mapping: OpeningChoices['mapping'],
  fields: readonly Field[],
): Generator<string> {
  const indices = mapping.flatMap((field, i) => (field !== null && fields.includes(field) ? [i] : []))
  for (const { cells } of table.rows) for (const index of indices) yield cells[index] ?? ''
}

function examplesOf({ rows }: SourceTable, index: number): readonly string[] {
  const examples: string[] = []
  for (const { cells } of rows) {
    const text = cells[index]?.trim() ?? ''
    if (text !== '') examples.push(shortened(text))
    if (examples.length === EXAMPLES) break
  }
  return examples
}

const inBothLanguages = (text: string) => ({ fr: text, en: text })

function fileOf(about: About, records: AtlasRecord[], { books }: Making, credited: boolean): AtlasFile {
  const name = about.name.trim() === '' ? '–' : about.name
  return {
    format: 'axes-atlas',
    version: 1,
    dataVersion: about.day,
    title: inBothLanguages(name),
    licence: '–',
    credits: credited ? [inBothLanguages('GeoNames, CC BY 4.0')] : [],
    coverage: { text: inBothLanguages(name), continuous: [] },
    articles: [],
    references: [],
    organisations: [...books.organisations.values()],
    people: [...books.people.items],
    places: [...books.places.items],
    topics: [...books.topics.items],
    records,
    mentions: [],
  }
}

/**
 * @param choices what the reader has changed; the rest is found out
 * @param onRows is told now and then how many rows are done
 */
export function openTable(
  table: SourceTable,
  lookUps: LookUps,
  about: About,
  choices: Partial<OpeningChoices> = {},
  onRows: (rows: number) => void = () => {},
): OpeningResult {
  const mapping = choices.mapping ?? recogniseColumns(table, lookUps.findCountry)
  if (mapping.every((field) => field === null))
    return { status: 'refused', reason: { type: 'nothing-recognised' } }

  const order = findDayOrder(textsOf(table, mapping, DATES))
  const dayOrder = order.order ?? choices.dayOrder ?? about.dayOrder
  const finder = createPlaceFinder(lookUps, choices.places ?? {})
  const issues: RowIssue[] = [...table.notes, ...table.refused]
  const commas = new Map<string, { first: string; count: number }>()
  const news = new Set<string>()
  const making: Making = {
    lookUps,
    books: createBooks(),
    readDate: remember((text) => readDate(text, dayOrder)),
    readParty: remember((text) => readParty(text, lookUps)),
    findCountry: remember(lookUps.findCountry),
    findPlace: finder.find,
    onDecimalComma: ({ column, text }) => {
      const known = commas.get(column)
      if (known === undefined) commas.set(column, { first: text, count: 1 })
      else known.count++
    },
    isNews: (what) => !news.has(what) && news.add(what) !== undefined,
  }

  const rowOf = createRows(table, mapping)
  const giveId = createRecordIds(textsOf(table, mapping, ['id']))
  const records: AtlasRecord[] = []
  const samples: RecordSample[] = []
  let refused = 0
  for (const [i, sourceRow] of table.rows.entries()) {
    if (i % STEP === 0) onRows(i)
    const row = rowOf(sourceRow)
    if (!saysEnough(row)) {
      const value = shortened(sourceRow.cells.filter((cell) => cell.trim() !== '').join(' | '))
      issues.push({ row: row.number, column: '', value, reason: 'says-too-little', outcome: 'refused' })
      refused++
      continue
    }
    const report = createRowReport(row.number)
    const given = giveId(row.get('id').text, row.number)
    if (given.renamed) report.repair(row.get('id'), 'duplicate-id', given.id)
    records.push(makeRecord(row, given.id, making, report))
    for (const issue of report.issues) issues.push(issue)
    if (samples.length < SAMPLES) samples.push({ row: row.number, id: given.id })
  }
  for (const [column, { first, count }] of commas) {
    issues.push({
      row: 0,
      column,
      value: first,
      reason: 'decimal-comma',
      outcome: 'repaired',
      detail: String(count),
    })
  }
  if (order.asks) {
    issues.push({
      row: 0,
      column: '',
      value: '',
      reason: 'date-order-assumed',
      outcome: 'noted',
      detail: dayOrder,
    })
  }
  const refusedBefore = table.refused.filter(({ outcome }) => outcome === 'refused').length
  const opened: Opened = {
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    columns: table.columns.map((name, i) => ({
      name: columnName(name, i),
      field: mapping[i] ?? null,
      examples: examplesOf(table, i),
    })),
    choices: { mapping, dayOrder, places: choices.places ?? {} },
    asksDayOrder: order.asks,
    places: finder.choices(),
    rows: table.rows.length + refusedBefore,
    issues: issues.toSorted((a, b) => a.row - b.row),
    refused: refused + refusedBefore,
    duplicates: findDuplicates(records),
    file: fileOf(about, records, making, finder.used()),
    samples,
  }
  return { status: 'opened', opened }
}
