/** What the rows of one table share: every question about a text is answered once, and the lists that they fill. */
import type { Books } from './books'
import { createBooks } from './books'
import type { LookUps } from './lookUps'
import type { AssumedEnds, DayOrder, OpeningChoices, RowIssue } from './opening'
import type { PlaceFinder } from './placeFinder'
import { createPlaceFinder } from './placeFinder'
import type { Rank } from './rankWords'
import { rankOf } from './rankWords'
import type { DateReading } from './readDate'
import { readDate } from './readDate'
import type { DegreesReading } from './readDegrees'
import { readDegrees } from './readDegrees'
import type { Party } from './readParty'
import { readParty } from './readParty'
import type { Cell } from './rowCells'
import type { Tally } from './rowReport'
import { createTally } from './rowReport'
import { remember } from '@/core/text/remember'
import { splitList } from '@/core/text/splitList'

export interface TableMemory {
  readonly lookUps: LookUps
  readonly books: Books
  readonly places: PlaceFinder
  readonly readDate: (text: string) => DateReading | null
  readonly readParty: (text: string) => Party | null
  readonly findCountry: (text: string) => string | null
  readonly rankOf: (office: string, sends: string | null) => Rank | null
  readonly readLat: (text: string) => DegreesReading
  readonly readLng: (text: string) => DegreesReading
  /** Several values of one cell. */
  readonly split: (text: string) => readonly string[]
  /** Counts the cells whose decimals stand behind a comma: the way of a column, said once. */
  readonly decimalComma: (cell: Cell) => Tally
  readonly decimalCommas: () => readonly RowIssue[]
  /** Counts the rows of which a capital is one end because they name no more than its country. */
  readonly assumed: { readonly [End in keyof AssumedEnds]: Tally }
  /** `true` the first time: what holds for many rows alike is said once. */
  readonly isNews: (about: string) => boolean
}

export function createTableMemory(
  lookUps: LookUps,
  dayOrder: DayOrder,
  chosen: OpeningChoices['places'],
): TableMemory {
  const books = createBooks()
  const commas = new Map<string, Tally & { readonly first: string }>()
  const told = new Set<string>()
  const ranksOf = remember((sends) => remember((office) => rankOf(office, sends === '' ? null : sends)))
  return {
    lookUps,
    books,
    places: createPlaceFinder(lookUps, books, chosen),
    readDate: remember((text) => readDate(text, dayOrder)),
    readParty: remember((text) => readParty(text, lookUps)),
    findCountry: remember(lookUps.findCountry),
    rankOf: (office, sends) => ranksOf(sends ?? '')(office),
    readLat: remember((text) => readDegrees(text, 'lat')),
    readLng: remember((text) => readDegrees(text, 'lng')),
    split: remember((text) => splitList(text).filter((part) => part !== '')),
    decimalComma: ({ column, text }) => {
      const known = commas.get(column) ?? { first: text, ...createTally() }
      commas.set(column, known)
      return known
    },
    decimalCommas: () =>
      [...commas].map(([column, { first, rows }]) => ({
        row: 0,
        column,
        value: first,
        reason: 'decimal-comma',
        outcome: 'noted',
        detail: String(rows),
      })),
    assumed: { origin: createTally(), place: createTally() },
    isNews: (about) => !told.has(about) && told.add(about).has(about),
  }
}
