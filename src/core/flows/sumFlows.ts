/**
 * Origin–destination totals: records added up by the two places that they join, as typed arrays over the columns.
 *
 * Method: a counting sort by origin, then within each origin one slot for each place that is met. Linear in
 * records and places; no object is made for a record.
 */
import { visitsAmong } from './meetings'
import { placePoints } from './placePoints'
import type { Atlas } from '@/core/atlas/atlas'

/** Indices of records, in time order. */
export type RecordIndices = ArrayLike<number> & Iterable<number>

/** All flows of some records; a loop has the same place twice. Flow `f` has the records of `recordsOf(flows, f)`. */
export interface Flows {
  readonly size: number
  /** Indices into the atlas's `columns.places`. */
  readonly origin: Uint32Array
  readonly place: Uint32Array
  /** Where the records of each flow begin in `records`; one more than there are flows. */
  readonly starts: Uint32Array
  readonly records: Uint32Array
}

/** Record indices in time order; never empty. */
export const recordsOf = ({ starts, records }: Flows, flow: number): Uint32Array =>
  records.subarray(starts[flow], starts[flow + 1])

export const countOf = ({ starts }: Flows, flow: number): number =>
  (starts[flow + 1] ?? 0) - (starts[flow] ?? 0)

/** Turns counts into the places where each begins, the sum last. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0)
  return starts
}

/** The members of each group, one group after the other, each in the order given. */
function grouped(members: ArrayLike<number>, groups: ArrayLike<number>, starts: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(members.length)
  const next = starts.slice()
  for (let i = 0; i < members.length; i++) {
    const group = groups[i] ?? 0
    const at = next[group] ?? 0
    sorted[at] = members[i] ?? 0
    next[group] = at + 1
  }
  return sorted
}

/** Flows by origin, then by their first record. Records that lack an end, or an end's position, are in none. */
export function sumFlows(atlas: Atlas, indices: RecordIndices): Flows {
  const { origin, place, places } = atlas.columns
  const { x } = placePoints(atlas)
  const isPlaced = (at: number) => at >= 0 && !Number.isNaN(x[at])

  const joined = new Uint32Array(indices.length)
  const origins = new Uint32Array(indices.length)
  const perOrigin = new Uint32Array(places.length)
  let size = 0
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? 0
    const from = origin[i] ?? -1
    if (!isPlaced(from) || !isPlaced(place[i] ?? -1)) continue
    joined[size] = i
    origins[size] = from
    perOrigin[from] = (perOrigin[from] ?? 0) + 1
    size += 1
  }
  const originStarts = startsOf(perOrigin)
  const byOrigin = grouped(joined.subarray(0, size), origins, originStarts)

  // A slot is good only for the origin that it was given out for: its flow is none of an earlier one.
  const slots = new Int32Array(places.length).fill(-1)
  const flowOf = new Uint32Array(size)
  const [flowOrigins, flowPlaces, counts]: [number[], number[], number[]] = [[], [], []]
  for (let from = 0; from < places.length; from++) {
    const first = counts.length
    for (let k = originStarts[from] ?? 0; k < (originStarts[from + 1] ?? 0); k++) {
      const to = place[byOrigin[k] ?? 0] ?? 0
      let flow = slots[to] ?? -1
      if (flow < first) {
        flow = counts.length
        slots[to] = flow
        flowOrigins.push(from)
        flowPlaces.push(to)
        counts.push(0)
      }
      flowOf[k] = flow
      counts[flow] = (counts[flow] ?? 0) + 1
    }
  }
  const starts = startsOf(Uint32Array.from(counts))
  return {
    size: counts.length,
    origin: Uint32Array.from(flowOrigins),
    place: Uint32Array.from(flowPlaces),
    starts,
    records: grouped(byOrigin, flowOf, starts),
  }
}

const known = new WeakMap<RecordIndices, Flows>()

/** The flows of the visits among some records, summed once for each list of them. */
export function flowsAmong(atlas: Atlas, indices: RecordIndices): Flows {
  const before = known.get(indices)
  if (before !== undefined) return before
  const flows = sumFlows(atlas, visitsAmong(atlas, indices))
  known.set(indices, flows)
  return flows
}
