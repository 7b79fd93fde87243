/**
 * What stands in the list, row by row: heads of years and groups, and records in one of four tones.
 *
 * The list is kept as stretches of record indices, each under a head or under none: an entry is made when its
 * row is asked for, so that a hundred thousand rows cost as much as there are years.
 */
import type { Filtered } from './filter'
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import { spanAt } from '@/core/atlas/spanAt'
import { toYmd } from '@/core/time/day'
import type { Sort } from '@/core/view/view'

/** In a table each row says its year itself. */
export type Layout = 'list' | 'table'

/**
 * Counted; pencil, outside the period; set apart, undated; taking place there, where nothing names the country as
 * taking part.
 */
export type Tone = 'kept' | 'ghost' | 'undated' | 'placeOnly'

/** Rows that outside programs find as `[data-record]`: those counted, and the undated set apart. */
export const recordAttribute = (tone: Tone): 'data-record' | 'data-uncounted' =>
  tone === 'kept' || tone === 'undated' ? 'data-record' : 'data-uncounted'

export type Head =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'head'; readonly head: 'undated' | 'undatedGroup' | 'ghosts' | 'placeOnly' }

export type Entry = Head | { readonly type: 'record'; readonly index: number; readonly tone: Tone }

/** Records in a row, under a head where they have one. */
interface Stretch {
  readonly head: Head | null
  readonly records: Uint32Array
  readonly tone: Tone
}

/** Higher than so many rows an element of a page cannot be: Chromium ends at 33.5 million pixels. */
const MOST_ROWS = 250_000

export class Entries {
  /** How many rows there are in the list, and how many it leaves out at its end. */
  readonly length: number
  readonly leftOut: number
  /** The row in which each stretch begins. */
  private readonly starts: Uint32Array

  constructor(
    private readonly stretches: readonly Stretch[],
    most = MOST_ROWS,
  ) {
    this.starts = new Uint32Array(stretches.length)
    let row = 0
    for (const [s, { head, records }] of stretches.entries()) {
      this.starts[s] = row
      row += records.length + (head === null ? 0 : 1)
    }
    this.length = Math.min(row, most)
    this.leftOut = row - this.length
  }

  /** What stands in a row; `undefined` outside the list. */
  at(row: number): Entry | undefined {
    if (row < 0 || row >= this.length) return undefined
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= row) low = middle
      else high = middle - 1
    }
    const stretch = this.stretches[low]
    if (stretch === undefined) return undefined
    const { head, records, tone } = stretch
    const at = row - (this.starts[low] ?? 0)
    if (head !== null && at === 0) return head
    const index = records[head === null ? at : at - 1]
    return index === undefined ? undefined : { type: 'record', index, tone }
  }

  /** The row of a record, -1 where it has none or is left out. */
  rowOf(index: number): number {
    for (const [s, { head, records }] of this.stretches.entries()) {
      const at = records.indexOf(index)
      if (at === -1) continue
      const row = (this.starts[s] ?? 0) + at + (head === null ? 0 : 1)
      return row < this.length ? row : -1
    }
    return -1
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (let row = 0; row < this.length; row++) {
      const entry = this.at(row)
      if (entry !== undefined) yield entry
    }
  }
}

/** Under a head of their own; nothing where there are none. */
const group = (
  head: 'undatedGroup' | 'ghosts' | 'placeOnly',
  records: Uint32Array,
  tone: Tone,
): readonly Stretch[] => (records.length === 0 ? [] : [{ head: { type: 'head', head }, records, tone }])

/** The year under which a record stands in time order; of undated ones none. */
const UNDATED = 0
const yearsOf = oncePerAtlas((atlas: Atlas) =>
  Int16Array.from({ length: atlas.columns.size }, (_, i) => {
    const span = spanAt(atlas, i)
    return span === null ? UNDATED : toYmd(span.openStart ? span.endLatest : span.startEarliest).year
  }),
)

/** In time order a head stands before each year, and one before the undated. */
function byYear(atlas: Atlas, rows: Uint32Array): readonly Stretch[] {
  const yearOf = yearsOf(atlas)
  const stretches: Stretch[] = []
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const year = yearOf[rows[from] ?? 0] ?? UNDATED
    while (to < rows.length && yearOf[rows[to] ?? 0] === year) to++
    stretches.push({
      head: year === UNDATED ? { type: 'head', head: 'undated' } : { type: 'year', year },
      records: rows.subarray(from, to),
      tone: 'kept',
    })
  }
  return stretches
}

/** Only the undated have a head. */
function withoutYears({ columns }: Atlas, rows: Uint32Array): readonly Stretch[] {
  const turn = rows.findIndex((index) => index >= columns.dated)
  const dated: Stretch = { head: null, records: turn === -1 ? rows : rows.subarray(0, turn), tone: 'kept' }
  return turn === -1
    ? [dated]
    : [dated, { head: { type: 'head', head: 'undated' }, records: rows.subarray(turn), tone: 'kept' }]
}

/** @param rows the kept records in the chosen order */
export function listEntries(
  atlas: Atlas,
  rows: Uint32Array,
  filtered: Filtered,
  sort: Sort,
  layout: Layout = 'list',
): Entries {
  const inTimeOrder = layout === 'list' ? byYear : withoutYears
  return new Entries([
    ...(sort === 'date' || sort === '-date'
      ? inTimeOrder(atlas, rows)
      : [{ head: null, records: rows, tone: 'kept' } as const]),
    ...group('undatedGroup', filtered.undated, 'undated'),
    ...group('ghosts', filtered.ghosts, 'ghost'),
    ...group('placeOnly', filtered.placeOnly, 'placeOnly'),
  ])
}

/** Records chosen on the map, alone. */
export const chosenEntries = (atlas: Atlas, ids: readonly string[]): Entries =>
  new Entries([
    {
      head: null,
      records: Uint32Array.from(
        ids.map((id) => atlas.records.indexOf(id)).filter((index) => index !== -1),
      ).toSorted(),
      tone: 'kept',
    },
  ])
