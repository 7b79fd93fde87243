/**
 * Origin–destination totals: visits added up by the two places that they join, as typed arrays over the columns.
 *
 * The flows of an atlas are numbered once, and each record knows its own: what some records add up to is then one
 * pass over them. Which records a flow has is worked out when somebody asks.
 */
import { meetingsOf } from './meetings'
import { placePoints } from './placePoints'
import type { Atlas } from '@/core/atlas/atlas'
import { post } from '@/core/atlas/dictionary'
import { numberPairs } from '@/core/atlas/numberPairs'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'

/** Indices of records, in time order. */
export type RecordIndices = ArrayLike<number> & Iterable<number>

/** All flows of an atlas, in the order of their first record; a loop has the same place twice. */
interface FlowTable {
  /** By flow: indices into the atlas's `columns.places`. */
  readonly origin: Uint32Array
  readonly place: Uint32Array
  /** By record; -1 for a meeting, and for a visit that lacks an end or an end's position. */
  readonly flowOf: Int32Array
}

function flowTable(atlas: Atlas): FlowTable {
  const { origin, place, places } = atlas.columns
  const { x } = placePoints(atlas)
  const isMeeting = meetingsOf(atlas)
  const isPlaced = (at: number) => !Number.isNaN(x[at])
  const { from, to, of } = numberPairs(
    origin,
    place,
    places.length,
    (start, end, i) => isMeeting[i] === 0 && isPlaced(start) && isPlaced(end),
  )
  return { origin: from, place: to, flowOf: of }
}

/** What some records add up to, by the flows of their atlas; many may be empty. */
export class Flows {
  /** How many flows the atlas has, empty ones among them. */
  readonly size: number
  /** By flow: indices into the atlas's `columns.places`. */
  readonly origin: Uint32Array
  readonly place: Uint32Array
  /** Records of each flow. */
  readonly counts: Uint32Array
  /** How many flows are not empty. */
  readonly filled: number
  /** Of all flows together. */
  readonly total: number
  private readonly flowOf: Int32Array
  private posted: ReturnType<typeof post> | null = null

  constructor(
    { origin, place, flowOf }: FlowTable,
    private readonly indices: RecordIndices,
  ) {
    const counts = new Uint32Array(origin.length)
    let [filled, total] = [0, 0]
    for (let k = 0; k < indices.length; k++) {
      const flow = flowOf[indices[k] ?? -1] ?? -1
      if (flow === -1) continue
      const before = counts[flow] ?? 0
      if (before === 0) filled++
      counts[flow] = before + 1
      total++
    }
    this.size = origin.length
    this.origin = origin
    this.place = place
    this.flowOf = flowOf
    this.counts = counts
    this.filled = filled
    this.total = total
  }

  /** The flow of a record, -1 when it is in none. */
  of(record: number): number {
    return this.flowOf[record] ?? -1
  }

  /** The records of a flow, in time order. */
  recordsOf(flow: number): Uint32Array {
    const { starts, records } = (this.posted ??= this.post())
    return records.subarray(starts[flow] ?? 0, starts[flow + 1] ?? 0)
  }

  private post(): ReturnType<typeof post> {
    const { indices, size } = this
    const flows = new Int32Array(indices.length)
    for (let k = 0; k < indices.length; k++) flows[k] = this.of(indices[k] ?? -1)
    const { starts, records } = post(size, flows)
    return { starts, records: records.map((k) => indices[k] ?? 0) }
  }
}

const flowsOf = oncePerAtlas((atlas: Atlas) => {
  const table = flowTable(atlas)
  return oncePer((indices: RecordIndices) => new Flows(table, indices))
})

/** The flows of the visits among some records of an atlas, summed once for each list of them. */
export const flowsAmong = (atlas: Atlas, indices: RecordIndices): Flows => flowsOf(atlas)(indices)
