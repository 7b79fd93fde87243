/**
 * Which records a filter keeps, and which stand beside them without being counted.
 *
 * In two steps, so that a period that moves asks only about days: first what every group but the period lets in,
 * then which of those lie in the period.
 */
import { everyRecord } from './everyRecord'
import type { Filter, Filtered } from './filter'
import { asksNothing, chosenParties, judge, PARTY } from './judge'
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import { firstFrom } from '@/core/flows/density'

/** What a filter keeps of all time, as record indices in time order. */
export interface OfAllTime {
  readonly kept: Uint32Array
  /** Those whose place alone lies in a chosen country. */
  readonly placeOnly: Uint32Array
}

/** A filter without its period. */
export type TimelessFilter = Omit<Filter, 'period' | 'certainOnly'>

const NONE = new Uint32Array()

/** The indices of those that have this verdict, in time order. */
const withVerdict = (verdicts: Uint16Array, wanted: number): Uint32Array => {
  let count = 0
  for (let i = 0; i < verdicts.length; i++) if (verdicts[i] === wanted) count++
  const found = new Uint32Array(count)
  for (let i = 0, at = 0; at < count; i++) if (verdicts[i] === wanted) found[at++] = i
  return found
}

export function keepOfAllTime(atlas: Atlas, filter: TimelessFilter): OfAllTime {
  const timeless = { ...filter, period: null, certainOnly: false }
  if (asksNothing(timeless)) return { kept: everyRecord(atlas), placeOnly: NONE }
  const verdicts = judge(atlas, timeless)
  return {
    kept: withVerdict(verdicts, 0),
    placeOnly: filter.parties.length === 0 ? NONE : placedOnly(atlas, timeless, verdicts),
  }
}

/** What of them lies in a period, surely with `certainOnly`, and what does not. */
export function narrowToPeriod(
  { columns }: Atlas,
  { kept, placeOnly }: OfAllTime,
  { period, certainOnly }: Pick<Filter, 'period' | 'certainOnly'>,
): Filtered {
  if (period === null) return { kept, ghosts: NONE, undated: NONE, placeOnly }
  const { from, to } = period
  const start = certainOnly ? columns.startLatest : columns.startEarliest
  const end = certainOnly ? columns.endEarliest : columns.endLatest
  const isWithin = (i: number) => (start[i] ?? 0) <= to && (end[i] ?? 0) >= from

  const dated = firstFrom(kept, columns.dated)
  let within = 0
  for (let k = 0; k < dated; k++) if (isWithin(kept[k] ?? 0)) within++
  const [inside, outside] = [new Uint32Array(within), new Uint32Array(dated - within)]
  for (let k = 0, a = 0, b = 0; k < dated; k++) {
    const i = kept[k] ?? 0
    if (isWithin(i)) inside[a++] = i
    else outside[b++] = i
  }
  return {
    kept: inside,
    ghosts: outside,
    undated: kept.subarray(dated),
    placeOnly: placeOnly.filter((i) => i < columns.dated && isWithin(i)),
  }
}

export const filterAtlas = (atlas: Atlas, filter: Filter): Filtered =>
  narrowToPeriod(atlas, keepOfAllTime(atlas, filter), filter)

/** Those whose place alone lies in a chosen country. */
function placedOnly(atlas: Atlas, filter: Filter, verdicts: Uint16Array): Uint32Array {
  const { columns } = atlas
  const { place, sends, hosts } = columns
  const isChosen = chosenParties(countriesOf(atlas), filter)
  if (!isChosen.includes(1)) return NONE
  const takesPart = chosenParties(columns.parties, filter)
  const found: number[] = []
  for (let i = 0; i < columns.size; i++) {
    if (
      verdicts[i] === PARTY &&
      isChosen[place[i] ?? -1] === 1 &&
      takesPart[sends[i] ?? -1] !== 1 &&
      takesPart[hosts[i] ?? -1] !== 1
    )
      found.push(i)
  }
  return Uint32Array.from(found)
}

/** By place the country that it lies in, empty where that is not known. */
const countriesOf = oncePerAtlas(
  ({ columns, places }: Pick<Atlas, 'columns' | 'places'>): readonly string[] =>
    columns.places.map((id) => places.get(id)?.country ?? ''),
)
