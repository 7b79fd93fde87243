/**
 * The atlas in memory: the file's records in time order, sorted typed columns over them, and look-ups.
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
import type { Span } from '@/core/time/day'
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
  /** Index into `SPLIT`. */
  readonly part: Uint8Array
  readonly search: SearchIndex
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

export interface Atlas {
  /** Of several data sets together: as `mergeFiles` makes it. */
  readonly file: AtlasFile
  /** Those that are on, at least one; the colour key and the credits show them when there are several. */
  readonly dataSets: readonly AtlasDataSet[]
  /** Day and four hex digits of the file's SHA-256: "2026.11.22-a1b2". */
  readonly version: string
  readonly records: readonly AtlasRecord[]
  /** The span of each record, `null` when undated; same index as `records`. */
  readonly spans: readonly (Span | null)[]
  readonly columns: Columns
  readonly indexOf: ReadonlyMap<string, number>
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly articles: ReadonlyMap<string, Article>
  readonly references: ReadonlyMap<string, Reference>
  readonly topics: ReadonlyMap<string, Topic>
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
