/** Origin–destination totals: records added up by the two places that they join. */
import type { Atlas } from '@/core/atlas/atlas'

/** All records from one place to another; a loop has the same place twice. */
export interface Flow {
  readonly origin: string
  readonly place: string
  /** Record indices in time order; never empty. */
  readonly records: readonly number[]
}

/** Flows in the order of their first record. Records that lack an end, or an end's position, are in none. */
export function sumFlows({ columns, places }: Atlas, indices: Iterable<number>): readonly Flow[] {
  const placed = columns.places.map((id) => {
    const place = places.get(id)
    return place !== undefined && place.lat !== null && place.lng !== null
  })
  const flows = new Map<
    number,
    { readonly origin: string; readonly place: string; readonly records: number[] }
  >()
  for (const i of indices) {
    const from = columns.origin[i] ?? -1
    const to = columns.place[i] ?? -1
    if (placed[from] !== true || placed[to] !== true) continue
    const key = from * columns.places.length + to
    const flow = flows.get(key)
    if (flow === undefined)
      flows.set(key, { origin: columns.places[from] ?? '', place: columns.places[to] ?? '', records: [i] })
    else flow.records.push(i)
  }
  return [...flows.values()]
}
