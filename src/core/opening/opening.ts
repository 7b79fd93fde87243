/**
 * Opening a file, as values: what a file was taken for, what each of its rows becomes, and what the reader may
 * change before anything is kept.
 *
 * Rows are counted from 1 as a reader sees them in a spreadsheet: the header is row 1, empty lines count. In a
 * list of objects the first object is row 1. Rows in = records + refused.
 */
import type { ProblemReason } from '@/core/atlas/atlas'
import type { AtlasFile, Text } from '@/core/atlas/schema'

/**
 * What a column can mean. `lat` and `lng` are WGS 84 degrees; `latLng` holds both in one cell. From `basisOfDate` on
 * they are of a table that was written here: on what its facts rest, and the cells that could not be read before.
 */
export const FIELDS = [
  'id',
  'title',
  'visitor',
  'office',
  'rank',
  'sends',
  'hosts',
  'origin',
  'originCountry',
  'originLat',
  'originLng',
  'originLatLng',
  'place',
  'placeCountry',
  'placeLat',
  'placeLng',
  'placeLatLng',
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'kind',
  'status',
  'topic',
  'summary',
  'source',
  'tour',
  'leg',
  'stops',
  'basisOfDate',
  'basisOfYear',
  'basisOfSends',
  'basisOfHosts',
  'basisOfOrigin',
  'basisOfPlace',
  'unread',
] as const
export type Field = (typeof FIELDS)[number]

export const isField = (text: string): text is Field => FIELDS.some((field) => field === text)

/** Fields that several columns may have together. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set(['source', 'topic', 'summary'])

/** What each column is taken for, by its position; `null`: for nothing. */
export type Mapping = readonly (Field | null)[]

export type SourceFormat = 'axes-json' | 'json' | 'ndjson' | 'csv' | 'geojson'
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * A column of a table: its texts in the order in which they first appear, and which of them stands in each row.
 * Tables repeat themselves: what a text means is found out once, and kept by its number. In a column that hardly
 * ever repeats itself a text may stand twice.
 */
export interface SourceColumn {
  readonly name: string
  readonly texts: readonly string[]
  /** By row, an index into `texts`. */
  readonly at: ArrayLike<number>
}

/** Rows of text under named columns: what every format but Axes JSON is read into first. */
export interface SourceTable {
  readonly format: Exclude<SourceFormat, 'axes-json'>
  /** Of delimited text. */
  readonly encoding: Encoding
  readonly delimiter: string | null
  readonly columns: readonly SourceColumn[]
  /** The number of each row, in their order. */
  readonly rows: readonly number[]
  /** Rows that are none: comments, titles, repeated headers, rows of empty cells, rows with a broken quote. */
  readonly refused: readonly RowIssue[]
  /** What was done to read the file at all: another encoding than UTF-8, cells cut, columns renamed. */
  readonly notes: readonly RowIssue[]
}

/** Why a cell, a row or a file could not be taken as it stood; the words are `i18n`'s. */
export type IssueReason =
  // of a row that is refused
  | 'says-too-little'
  | 'comment'
  /** A title, as a rule. */
  | 'above-header'
  | 'repeated-header'
  | 'empty-cells'
  /** A quote that neither closes its cell nor is doubled; where the row could be read all the same it is repaired. */
  | 'broken-quote'
  /** A member of a list that is no object, a line that is no JSON. */
  | 'unreadable-row'
  /** A shape that is neither a point nor a line, named in `value`. */
  | 'geometry'
  // of a cell that stays empty, its text kept
  | 'unreadable-date'
  | 'end-before-start'
  | 'unreadable-coordinate'
  | 'coordinate-out-of-range'
  | 'unknown-country'
  | 'unreadable-number'
  | 'unknown-word'
  /** One of several places of a cell, which nothing finds. */
  | 'unknown-place'
  // of a cell that was mended, or that the reader should look at
  | 'decimal-comma'
  | 'approximate-date'
  | 'swapped-coordinates'
  | 'null-island'
  | 'set-at-capital'
  | 'found-by-name'
  /** A place that is listed and not drawn: nothing tells where it is. */
  | 'no-position'
  /** A name that several countries have: the place lies in one of them. */
  | 'country-of-place'
  | 'ambiguous-place'
  | 'duplicate-id'
  | 'cut'
  | 'date-order-assumed'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'control-characters'
  // of the file
  | 'encoding'
  | 'renamed-column'
  // of a file of ours
  | ProblemReason

export interface RowIssue {
  /** 0 for what concerns the file as a whole. */
  readonly row: number
  /** The column's name as printed; empty for the row as a whole. */
  readonly column: string
  /** The cell's text as it stood, shortened to 200 characters. */
  readonly value: string
  readonly reason: IssueReason
  /** `refused`: the row is no record. `emptied`: the cell is left empty, its text kept. `repaired`: read all the same. `noted`: look at it. `found`: as expected, and told for whoever wants to check. */
  readonly outcome: 'refused' | 'emptied' | 'repaired' | 'noted' | 'found'
  /** What was made of it, where that is more than nothing: a capital's name, a new id. */
  readonly detail?: string | Text
}

/** Why a file cannot be opened at all. */
export type Refusal =
  | { readonly type: 'empty' }
  | { readonly type: 'too-large'; readonly bytes: number; readonly limit: number }
  /** What a gzip file or a zip holds: nobody knows how much more it is. */
  | { readonly type: 'too-large-unzipped'; readonly limit: number }
  | { readonly type: 'too-many-rows'; readonly limit: number }
  | { readonly type: 'too-many-columns'; readonly columns: number; readonly limit: number }
  /** By its first bytes: a spreadsheet, an archive, a picture, a document. */
  | {
      readonly type: 'not-text'
      readonly kind: 'spreadsheet' | 'archive' | 'image' | 'pdf' | 'web-page' | 'other'
    }
  | { readonly type: 'broken-gzip' }
  | { readonly type: 'broken-zip' }
  | { readonly type: 'empty-zip' }
  /** By a password. */
  | { readonly type: 'locked-zip' }
  /** Compressed in another way than nearly all are, in several parts, or beyond 4 GB. */
  | { readonly type: 'foreign-zip' }
  /** Of which none is more likely meant than the others; `names` are the first of them. */
  | { readonly type: 'several-in-zip'; readonly files: number; readonly names: readonly string[] }
  | { readonly type: 'not-json'; readonly line: number }
  /** It ends in the middle of the JSON. */
  | { readonly type: 'cut-json'; readonly line: number }
  | { readonly type: 'no-records' }
  | { readonly type: 'newer-version'; readonly version: number }
  | { readonly type: 'older-version'; readonly version: number }
  | { readonly type: 'unclosed-quote'; readonly line: number }
  | { readonly type: 'header-problem'; readonly column: string; readonly problem: 'duplicate' | 'empty' }
  | { readonly type: 'no-header' }
  | { readonly type: 'foreign-crs'; readonly crs: string }
  | { readonly type: 'geometry'; readonly geometry: string }
  /** Nothing that says who, where or when was recognised among the columns. */
  | { readonly type: 'nothing-recognised' }

/** A day and a month that can be read both ways ask for an order, once a file. */
export type DayOrder = 'day-first' | 'month-first'

/** What the reader may change before opening. */
export interface OpeningChoices {
  readonly mapping: Mapping
  readonly dayOrder: DayOrder
  /** For a place that matches several: the GeoNames id of the one that is meant, or `null` for none of them. */
  readonly places: Readonly<Record<string, number | null>>
}

export interface PlaceChoice {
  /** Key into `OpeningChoices.places`: its text, its country and the likeliest, `Cornwall|CAN|6943820`. */
  readonly key: string
  readonly text: string
  readonly rows: number
  readonly firstRow: number
  /** By its GeoNames id; `null`: none of them. */
  readonly chosen: number | null
  /** The likeliest first. */
  readonly candidates: readonly {
    readonly geonames: number
    readonly name: Text
    /** ISO 3166-1 alpha-3. */
    readonly country: string
    readonly population: number
  }[]
}

/** A record with the row that it comes from. */
export interface RecordSample {
  readonly row: number
  readonly id: string
}

/** Records of which the file says no more than a country: for so many its capital stands in. */
export interface AssumedEnds {
  readonly origin: number
  readonly place: number
}

/** Everything that the preview shows, and the data set itself. */
export interface Opened {
  readonly format: SourceFormat
  readonly encoding: Encoding
  readonly delimiter: string | null
  /** Empty for Axes JSON, whose fields need no guess. */
  readonly columns: readonly {
    readonly name: string
    readonly field: Field | null
    /** The first three texts that are not empty. */
    readonly examples: readonly string[]
  }[]
  readonly choices: OpeningChoices
  /** A date in numbers, where no row decides between day first and month first; else `null`. */
  readonly undecidedDate: string | null
  readonly places: readonly PlaceChoice[]
  readonly rows: number
  readonly issues: readonly RowIssue[]
  readonly refused: number
  readonly assumed: AssumedEnds
  /** Groups of records of the same person, days and destination. */
  readonly duplicates: readonly (readonly RecordSample[])[]
  /** Ready for `buildAtlas`; its records, in the order of the rows, are made when it is first asked for. */
  readonly file: AtlasFile
  readonly count: number
  /** The file with the records of these ids alone. */
  readonly partOf: (ids: ReadonlySet<string>) => AtlasFile
  /** The first 20 records. */
  readonly samples: readonly RecordSample[]
}

export type OpeningResult =
  | { readonly status: 'refused'; readonly reason: Refusal }
  | { readonly status: 'opened'; readonly opened: Opened }

/** How far reading is. */
export interface OpeningProgress {
  readonly stage: 'reading' | 'rows'
  readonly bytes: number
  readonly rows: number
}
