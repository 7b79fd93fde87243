/**
 * A table becomes a data set: what its columns are taken for, a record for each row that says enough, and
 * everything that was emptied, repaired or refused on the way. Total: any table gives an answer.
 */
import { findDayOrder } from './dayOrder'
import { GAZETTEER_SOURCE } from './gazetteer'
import type { LookUps } from './lookUps'
import { makeRecords } from './makeRecords'
import type { DayOrder, Field, Opened, OpeningChoices, OpeningResult, RowIssue } from './opening'
import type { SourceColumn, SourceTable } from './opening'
import { recogniseColumns } from './recogniseColumns'
import { columnName } from './rowCells'
import type { TableMemory } from './tableMemory'
import { createTableMemory } from './tableMemory'
import { textsOf } from './textsOf'
import { inBoth } from '@/core/atlas/inBoth'
import { NO_LICENCE } from '@/core/atlas/noLicence'
import type { AtlasFile, AtlasRecord, Text } from '@/core/atlas/schema'
import { textIn } from '@/core/formats/columnTexts'
import { shownText } from '@/core/formats/readCell'

/** What the data set is called, and the day on which it is opened. */
export interface About {
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** What it covers, as far as that is known: the file itself. */
  readonly coverage: Text
  /** Where no date decides, and the reader has not been asked. */
  readonly dayOrder: DayOrder
}

const EXAMPLES = 3

const DATES: readonly Field[] = ['date', 'start', 'end']

function examplesOf(column: SourceColumn): readonly string[] {
  const examples: string[] = []
  for (let row = 0; row < column.at.length && examples.length < EXAMPLES; row++) {
    const text = textIn(column, row).trim()
    if (text !== '') examples.push(shownText(text))
  }
  return examples
}

const dayOrderAssumed = (value: string, dayOrder: DayOrder): RowIssue => ({
  row: 0,
  column: '',
  value,
  reason: 'date-order-assumed',
  outcome: 'noted',
  detail: dayOrder,
})

function assembleFile(about: About, records: AtlasRecord[], { books, places }: TableMemory): AtlasFile {
  const name = about.name.trim() === '' ? '–' : about.name
  return {
    format: 'axes-atlas',
    version: 1,
    dataVersion: about.day,
    title: inBoth(name),
    licence: NO_LICENCE,
    credits: places.used() ? [inBoth(GAZETTEER_SOURCE)] : [],
    coverage: { text: about.coverage, continuous: [] },
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
  const mapping = choices.mapping ?? recogniseColumns(table, lookUps)
  if (choices.mapping === undefined && mapping.every((field) => field === null)) {
    return { status: 'refused', reason: { type: 'nothing-recognised' } }
  }
  const { order, undecided } = findDayOrder(textsOf(table, mapping, DATES))
  const dayOrder = order ?? choices.dayOrder ?? about.dayOrder
  const places = choices.places ?? {}
  const memory = createTableMemory(lookUps, dayOrder, places)
  const made = makeRecords(table, mapping, memory, onRows)
  const refusedBefore = table.refused.filter(({ outcome }) => outcome === 'refused').length
  const issues = [
    ...table.notes,
    ...memory.decimalCommas(),
    ...(undecided === null ? [] : [dayOrderAssumed(undecided, dayOrder)]),
    ...table.refused,
    ...made.issues,
  ]
  let file: AtlasFile | undefined
  const opened: Opened = {
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    columns: table.columns.map((column, i) => ({
      name: columnName(column.name, i),
      field: mapping[i] ?? null,
      examples: examplesOf(column),
    })),
    choices: { mapping, dayOrder, places },
    undecidedDate: undecided,
    places: memory.places.choices(),
    rows: table.rows.length + refusedBefore,
    issues: issues.toSorted((a, b) => a.row - b.row),
    assumed: { origin: memory.assumed.origin.rows, place: memory.assumed.place.rows },
    refused: made.refused + refusedBefore,
    duplicates: made.duplicates,
    get file() {
      file ??= assembleFile(about, made.records(), memory)
      return file
    },
    count: made.count,
    partOf: (ids) => assembleFile(about, made.records(ids), memory),
    samples: made.samples,
  }
  return { status: 'opened', opened }
}
