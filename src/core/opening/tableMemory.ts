/** What the rows of one table share: every question about a text is answered once, and the lists that they fill. */
import type { Books } from './books'
import { createBooks } from './books'
import { kindsOf, statusOf } from './kindWords'
import type { LookUps } from './lookUps'
import type { DayOrder, OpeningChoices, RowIssue } from './opening'
import type { PlaceFinder } from './placeFinder'
import { createPlaceFinder } from './placeFinder'
import type { DateReading } from './readDate'
import { joinEdtf, readDate } from './readDate'
import type { DegreesReading } from './readDegrees'
import { readDegrees } from './readDegrees'
import type { Party } from './readParty'
import { readParty } from './readParty'
import { readSources } from './readSources'
import type { Cell } from './rowCells'
import type { AtlasRecord, Status, Text } from '@/core/atlas/schema'
import { recall, remember } from '@/core/text/remember'
import { splitList } from '@/core/text/splitList'

export interface TableMemory {
  readonly lookUps: LookUps
  readonly books: Books
  readonly places: PlaceFinder
  readonly readDate: (text: string) => DateReading | null
  readonly joinDates: (start: string, end: string) => string | null
  readonly readParty: (text: string) => Party | null
  readonly findCountry: (text: string) => string | null
  readonly readLat: (text: string) => DegreesReading
  readonly readLng: (text: string) => DegreesReading
  readonly kindsOf: (text: string) => AtlasRecord['kinds'] | null
  readonly statusOf: (text: string) => Status | null
  readonly readSources: (text: string) => NonNullable<AtlasRecord['sources']>
  /** The title of records that say the same; `make` words it the first time. */
  readonly title: (about: string, make: () => Text) => Text
  readonly delegation: (about: string, make: () => AtlasRecord['delegation']) => AtlasRecord['delegation']
  /** Several values of one cell. */
  readonly split: (text: string) => readonly string[]
  /** Counts a cell whose decimals stand behind a comma: the way of a column, said once. */
  readonly noteDecimalComma: (cell: Cell) => void
  readonly decimalCommas: () => readonly RowIssue[]
  /** `true` the first time: what holds for many rows alike is said once. */
  readonly isNews: (about: string) => boolean
}

export function createTableMemory(
  lookUps: LookUps,
  dayOrder: DayOrder,
  chosen: OpeningChoices['places'],
): TableMemory {
  const books = createBooks()
  const commas = new Map<string, { readonly first: string; count: number }>()
  const told = new Set<string>()
  const joined = remember((key: string) => {
    const [start = '', end = ''] = key.split('|')
    return joinEdtf(start, end)
  })
  return {
    lookUps,
    books,
    places: createPlaceFinder(lookUps, books, chosen),
    readDate: remember((text) => readDate(text, dayOrder)),
    joinDates: (start, end) => joined(`${start}|${end}`),
    readParty: remember((text) => readParty(text, lookUps)),
    findCountry: remember(lookUps.findCountry),
    readLat: remember((text) => readDegrees(text, 'lat')),
    readLng: remember((text) => readDegrees(text, 'lng')),
    kindsOf: remember(kindsOf),
    statusOf: remember(statusOf),
    readSources: remember(readSources),
    title: recall(),
    delegation: recall(),
    split: remember((text) => splitList(text).filter((part) => part !== '')),
    noteDecimalComma: ({ column, text }) => {
      const known = commas.get(column)
      if (known === undefined) commas.set(column, { first: text, count: 1 })
      else known.count++
    },
    decimalCommas: () =>
      [...commas].map(([column, { first, count }]) => ({
        row: 0,
        column,
        value: first,
        reason: 'decimal-comma',
        outcome: 'repaired',
        detail: String(count),
      })),
    isNews: (about) => !told.has(about) && told.add(about).has(about),
  }
}
