/** The order of the list. */
import type { Filtered } from './filter'
import type { Atlas } from '@/core/atlas/atlas'
import type { Language, Sort } from '@/core/view/view'

/**
 * The kept records in the chosen order, as indices. Time order is what the columns have already; `-date` turns
 * the dated ones round and leaves the undated last. Names compare as the language does; records without one
 * come last, and equal ones stay in time order.
 */
export function sortRecords(
  atlas: Atlas,
  { kept }: Filtered,
  sort: Sort,
  language: Language | null,
): Uint32Array {
  if (sort === 'date') return kept
  const { columns, places, people, records } = atlas
  const spoken = language ?? 'fr'
  if (sort === '-date') {
    const undatedFrom = kept.findIndex((i) => i >= columns.dated)
    const turn = undatedFrom === -1 ? kept.length : undatedFrom
    const sorted = kept.slice()
    sorted.subarray(0, turn).reverse()
    return sorted
  }
  const nameOf = (i: number): string | undefined => {
    if (sort === 'person') return people.get(records[i]?.delegation[0]?.person ?? '')?.surname[spoken]
    const column = sort === 'from' ? columns.origin : columns.place
    return places.get(columns.places[column[i] ?? -1] ?? '')?.name[spoken]
  }
  const names = new Map(Array.from(kept, (i) => [i, nameOf(i)]))
  const { compare } = new Intl.Collator(spoken)
  return kept.toSorted((a, b) => {
    const [nameA, nameB] = [names.get(a), names.get(b)]
    if (nameA === undefined || nameB === undefined)
      return Number(nameA === undefined) - Number(nameB === undefined) || a - b
    return compare(nameA, nameB) || a - b
  })
}
