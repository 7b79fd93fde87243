/** What stands in the list, row by row: heads of years and groups, and records in one of four tones. */
import type { Filtered } from './filter'
import type { Atlas } from '@/core/atlas/atlas'
import { toYmd } from '@/core/time/day'
import type { Sort } from '@/core/view/view'

/** Counted; pencil, outside the period; set apart, undated; taking place there without the country taking part. */
export type Tone = 'kept' | 'ghost' | 'undated' | 'placeOnly'

/** Rows that outside programs find as `[data-record]`: those counted, and the undated set apart. */
export const recordAttribute = (tone: Tone): 'data-record' | 'data-uncounted' =>
  tone === 'kept' || tone === 'undated' ? 'data-record' : 'data-uncounted'

export type Entry =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'head'; readonly head: 'undated' | 'undatedGroup' | 'ghosts' | 'placeOnly' }
  | { readonly type: 'record'; readonly index: number; readonly tone: Tone }

const recordEntries = (indices: Iterable<number>, tone: Tone): readonly Entry[] =>
  Array.from(indices, (index) => ({ type: 'record', index, tone }))

/** Under a head of their own; nothing where there are none. */
const group = (
  head: 'undatedGroup' | 'ghosts' | 'placeOnly',
  indices: Iterable<number>,
  tone: Tone,
): readonly Entry[] => {
  const entries = recordEntries(indices, tone)
  return entries.length === 0 ? [] : [{ type: 'head', head }, ...entries]
}

/** In time order a head stands before each year, and one before the undated. */
function withYears({ spans }: Atlas, rows: Iterable<number>): readonly Entry[] {
  const entries: Entry[] = []
  let now: number | null | undefined
  for (const index of rows) {
    const span = spans[index] ?? null
    const year = span === null ? null : toYmd(span.openStart ? span.endLatest : span.startEarliest).year
    if (year !== now) entries.push(year === null ? { type: 'head', head: 'undated' } : { type: 'year', year })
    now = year
    entries.push({ type: 'record', index, tone: 'kept' })
  }
  return entries
}

/** @param rows the kept records in the chosen order */
export function listEntries(
  atlas: Atlas,
  rows: Uint32Array,
  filtered: Filtered,
  sort: Sort,
): readonly Entry[] {
  return [
    ...(sort === 'date' || sort === '-date' ? withYears(atlas, rows) : recordEntries(rows, 'kept')),
    ...group('undatedGroup', filtered.undated, 'undated'),
    ...group('ghosts', filtered.ghosts, 'ghost'),
    ...group('placeOnly', filtered.placeOnly, 'placeOnly'),
  ]
}

/** Records chosen on the map, alone. */
export const chosenEntries = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  recordEntries(
    ids.flatMap((id) => atlas.indexOf.get(id) ?? []).toSorted((a, b) => a - b),
    'kept',
  )
