/**
 * The atlas in memory: the file's records in time order, sorted typed columns over them, and look-ups.
 *
 * Whatever counts, filters or draws many records reads the columns. A record itself is for showing: of a large
 * data set it is made when it is first asked for (`packAtlas.ts`).
 *
 * Index `i` means the same record in `records` and in every column. Time order is by the earliest start, then
 * the latest end, then the id; undated records come last, by their bounds. Days are `Day` integers; `-1` in a
 * column of indices means "none".
 */
import type {
  Article,
  AtlasFile,
  AtlasRecord,
  Organisation,
  Person,
  Place,
  Reference,
  Text,
  Topic,
} from './schema'
import type { SearchIndex } from './searchIndex'
import type { Facet } from '@/core/view/view'

/** For each member of a dictionary the records that hold it, in time order: `records[starts[m]] … records[starts[m + 1] - 1]`. */
export interface Postings {
  readonly starts: Uint32Array
  readonly records: Uint32Array
}

/** A variable number of dictionary indices per record: those of record `i` are `values[starts[i]] … values[starts[i + 1] - 1]`. */
export interface ListColumn {
  readonly starts: Uint32Array
  readonly values: Uint32Array
  /** What an index stands for. */
  readonly dictionary: readonly string[]
  readonly postings: Postings
}

export interface Columns {
  readonly size: number
  /** How many records carry a date; they are the first ones, in time order. */
  readonly dated: number
  readonly startEarliest: Int32Array
  readonly startLatest: Int32Array
  readonly endEarliest: Int32Array
  readonly endLatest: Int32Array
  /** What a date says beside its days; see `spanAt.ts`. */
  readonly dateTraits: Uint8Array
  /** For each dated record the last day that it or any before it may reach: never falls, so that a period finds its first record. */
  readonly reach: Int32Array
  /** Index into `parties`, or -1. */
  readonly sends: Int32Array
  readonly hosts: Int32Array
  readonly parties: readonly string[]
  readonly sentBy: Postings
  readonly hostedBy: Postings
  /** Index into `places`, or -1. */
  readonly origin: Int32Array
  readonly place: Int32Array
  readonly places: readonly string[]
  /** Which of the two no article states; see `guessedEnds.ts`. */
  readonly guessedEnds: Uint8Array
  /** Who leads the delegation: index into `visitors`, or -1. */
  readonly visitor: Int32Array
  readonly visitors: readonly string[]
  /** The journey that it is a leg of: a number of its own within its data set, or -1. */
  readonly tour: Int32Array
  /** Its number on it as the data has it, 0 where it has none. */
  readonly leg: Uint32Array
  /** Those that it and its claims stand on. */
  readonly articles: ListColumn
  /** Its place in the file. */
  readonly row: Uint32Array
  /** Index into `SPLIT`. */
  readonly part: Uint8Array
  readonly search: Pick<SearchIndex, 'prepare' | 'complete' | 'find'>
  /** Index into the atlas's `dataSets`. */
  readonly dataSet: Uint8Array
  /** One list per facet; dictionary members are the ids that a link uses (`assimi-goita`, `assimi-goita:met`, `none`). */
  readonly facets: { readonly [F in Facet]: ListColumn }
}

/** One of the data sets that an atlas is made of. */
export interface AtlasDataSet {
  /** As a link names it: `bundled`, `local:my-table`, an address. */
  readonly id: string
  readonly title: Text
  /** Its licence and whom it is owed to. */
  readonly licence: string
  readonly credits: readonly Text[]
  /** Whom it was fetched from, and nobody here has checked it; `null` for the bundled one and the reader's own. */
  readonly host: string | null
  /** How many records it has. */
  readonly records: number
  /** Which of the colours of data sets is its own; see `dataSetColours.ts`. */
  readonly colour: number
}

/** All records, by index in time order or by id. */
export interface Records extends Iterable<AtlasRecord> {
  readonly length: number
  /** `undefined` outside: also for -1. The same object each time. */
  get: (index: number) => AtlasRecord | undefined
  /** The same for a walk through many: one that nobody has got is made for this once. */
  peek: (index: number) => AtlasRecord | undefined
  /** Its id alone, for which it need not be made. */
  idOf: (index: number) => string | undefined
  /** By its id or an alias; -1 for any other. */
  indexOf: (id: string) => number
  byId: (id: string) => AtlasRecord | undefined
}

/** The members of one list of the file, in its order, and by their ids. */
export interface ById<T> {
  has: (id: string) => boolean
  get: (id: string) => T | undefined
  values: () => Iterable<T>
}

/** What the file says beside the lists that may be long, which the atlas has for itself. */
export type FileHead = Omit<AtlasFile, 'records' | 'people' | 'places'>

export interface Atlas {
  /** Of several data sets together: as `mergeFiles` makes it. */
  readonly file: FileHead
  /** Those that are on, at least one; the colour key and the credits show them when there are several. */
  readonly dataSets: readonly AtlasDataSet[]
  /** Day and four hex digits of the file's SHA-256: "2026.11.22-a1b2". */
  readonly version: string
  readonly records: Records
  readonly columns: Columns
  readonly people: ById<Person>
  readonly places: ById<Place>
  readonly organisations: ById<Organisation>
  readonly articles: ById<Article>
  readonly references: ById<Reference>
  readonly topics: ById<Topic>
  /** Kinds in their sources' own words, by the value of their facet. */
  readonly kindTexts: ReadonlyMap<string, string>
}

export type ProblemReason =
  | 'missing'
  /** One language is there, the other is not. */
  | 'missing-language'
  /** Not of the type or form that the schema asks for. */
  | 'unreadable'
  | 'unreadable-date'
  /** A field that the schema does not know. */
  | 'unknown-field'
  /** An id that nothing in the file has. */
  | 'unknown-id'
  | 'unknown-country'
  /** An id that stands for something else already. */
  | 'duplicate-id'

/** Something in a file that could not be taken as it stood, and what was done instead. */
export interface Problem {
  /** Where: `records[12].place`. */
  readonly path: string
  readonly reason: ProblemReason
  /** What stood there, shortened; empty when nothing did. */
  readonly value: string
  /** The record or list member is gone; the part is empty; the id got a number; the other language stands in. */
  readonly done: 'dropped' | 'left-empty' | 'renumbered' | 'other-language'
}
