/**
 * The windowed feed: which records are drawn as bars. The widget never holds more than `MOST_BARS` items;
 * when the window alone has more, it is drawn as density. Around the window some more are fed, so that a
 * small move needs no new feed, and what was dense becomes bars again only well below the limit.
 */
import type { Columns } from '@/core/atlas/atlas'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'
import { firstFrom } from '@/core/flows/density'
import type { Period } from '@/core/time/day'
import { MIN_DAY } from '@/core/time/day'
import { widened } from './extent'

/** So that the whole page keeps under 800 nodes. */
export const MOST_BARS = 120
/** Dense windows turn back into bars at this many. */
const FEW_BARS = 100

/** Dated records in time order, with what finding those in a window takes. */
export interface TimeIndex {
  readonly records: Uint32Array
  readonly starts: Int32Array
  /**
   * A tree of latest ends: place `i` has its children at `2i` and `2i + 1`; the leaves, one for each record,
   * begin in the middle.
   */
  readonly ends: Int32Array
}

export interface Feed {
  /** Any window inside it is served by these records. */
  readonly fed: Period
  /** Record indices, at most `MOST_BARS`; `null`: too many, draw densities. */
  readonly records: readonly number[] | null
}

type Timed = { readonly columns: Pick<Columns, 'dated' | 'startEarliest' | 'endLatest'> }

function timeIndex({ columns }: Timed, indices: Uint32Array): TimeIndex {
  const records = indices.subarray(0, firstFrom(indices, columns.dated))
  const starts = new Int32Array(records.length)
  for (let i = 0; i < records.length; i++) starts[i] = columns.startEarliest[records[i] ?? 0] ?? 0
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, records.length)))
  const ends = new Int32Array(2 * leaves).fill(MIN_DAY - 1)
  for (let i = 0; i < records.length; i++) ends[leaves + i] = columns.endLatest[records[i] ?? 0] ?? 0
  for (let i = leaves - 1; i > 0; i--) ends[i] = Math.max(ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0)
  return { records, starts, ends }
}

const indexesOf = oncePerAtlas((atlas: Timed) => oncePer((indices: Uint32Array) => timeIndex(atlas, indices)))

/** `indices` are in time order; undated ones are left out. Made once for each atlas and list. */
export const indexByTime = (atlas: Timed, indices: Uint32Array): TimeIndex => indexesOf(atlas)(indices)

/** The first records that overlap the window, `limit` at most. */
function overlapping({ records, starts, ends }: TimeIndex, window: Period, limit: number): readonly number[] {
  const found: number[] = []
  const leaves = ends.length / 2
  const end = firstFrom(starts, window.to + 1)

  /** @param first of the records under this place, `size` of them */
  function search(place: number, first: number, size: number): void {
    if (first >= end || found.length === limit || (ends[place] ?? 0) < window.from) return
    const record = records[first]
    if (size > 1) {
      search(2 * place, first, size / 2)
      search(2 * place + 1, first + size / 2, size / 2)
    } else if (record !== undefined) found.push(record)
  }
  search(1, 0, leaves)
  return found
}

const isInside = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.to <= outer.to
const length = ({ from, to }: Period): number => to - from + 1

/** Feeds window after window: the last feed while it still serves, else a new one. */
export function createFeeder(index: TimeIndex): (window: Period) => Feed {
  let last: Feed | null = null
  return (window) => (last = feedFor(index, window, last))
}

function feedFor(index: TimeIndex, window: Period, last: Feed | null): Feed {
  const wasDense = last !== null && last.records === null
  if (last !== null && !wasDense && isInside(window, last.fed) && length(last.fed) <= 8 * length(window))
    return last

  if (overlapping(index, window, MOST_BARS + 1).length > (wasDense ? FEW_BARS : MOST_BARS)) {
    return wasDense ? last : { fed: window, records: null }
  }
  // As much around the window as the limit allows.
  for (const share of [1, 0.5, 0.25]) {
    const fed = widened(window, share)
    const records = overlapping(index, fed, MOST_BARS + 1)
    if (records.length <= MOST_BARS) return { fed, records }
  }
  return { fed: window, records: overlapping(index, window, MOST_BARS) }
}
