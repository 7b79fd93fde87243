/**
 * Many flows made fewer: places too near one another at a zoom are drawn as one, and the flows between those that
 * remain are added up. What is counted here is counted once for each filter result; a zoom costs as much as there
 * are flows and places, a move of the map nothing.
 *
 * The journey of the selected record is none of it: its visits are drawn one by one, its places stand by themselves.
 */
import { mergePlaces } from './mergePlaces'
import type { DrawnRecords } from './drawnRecords'
import type { PlaceName } from './mapPlaces'
import type { Atlas } from '@/core/atlas/atlas'
import { post } from '@/core/atlas/dictionary'
import { isAmong } from '@/core/flows/density'
import { meetingsOf } from '@/core/flows/meetings'
import type { PlacePoints } from '@/core/flows/placePoints'
import { placePoints } from '@/core/flows/placePoints'
import type { Flows, RecordIndices } from '@/core/flows/flowsAmong'
import { flowsAmong } from '@/core/flows/flowsAmong'

/** Nearer than this, in pixels, a place is drawn with a busier one. */
export const NEAR = 42

/** Flows with their visits, less those of the journey. */
export interface Tally {
  readonly flows: Flows
  readonly counts: Uint32Array
}

/** Everything that many records have to do with places, before any zoom. Places go by their indices in the columns. */
export interface Crowd {
  readonly points: PlacePoints
  readonly kept: Tally
  readonly ghosts: Tally
  /** Meetings held at each place. */
  readonly meetings: Uint32Array
  /** Kept visits that begin or end at each place, and meetings there. */
  readonly strength: Uint32Array
  /** Places of the journey first, then the busiest; equals by their names. */
  readonly order: Uint32Array
  /** Those of the journey. */
  readonly pinned: ReadonlySet<number>
}

function tallyOf(atlas: Atlas, indices: RecordIndices, journey: ReadonlySet<number>): Tally {
  const flows = flowsAmong(atlas, indices)
  if (journey.size === 0) return { flows, counts: flows.counts }
  const counts = flows.counts.slice()
  for (const leg of journey) {
    const flow = flows.of(leg)
    if (flow !== -1 && isAmong(indices, leg)) counts[flow] = (counts[flow] ?? 0) - 1
  }
  return { flows, counts }
}

function strengthOf({ flows, counts }: Tally, places: number): Uint32Array {
  const strength = new Uint32Array(places)
  for (let flow = 0; flow < flows.size; flow++) {
    const count = counts[flow] ?? 0
    if (count === 0) continue
    const [from, to] = [flows.origin[flow] ?? 0, flows.place[flow] ?? 0]
    strength[from] = (strength[from] ?? 0) + count
    if (to !== from) strength[to] = (strength[to] ?? 0) + count
  }
  return strength
}

function meetingsAt(atlas: Atlas, kept: RecordIndices, { x }: PlacePoints): Uint32Array {
  const isMeeting = meetingsOf(atlas)
  const held = new Uint32Array(x.length)
  for (let k = 0; k < kept.length; k++) {
    const i = kept[k] ?? 0
    const place = atlas.columns.place[i] ?? -1
    if (isMeeting[i] === 1 && place >= 0 && !Number.isNaN(x[place])) held[place] = (held[place] ?? 0) + 1
  }
  return held
}

export function gatherCrowd(
  atlas: Atlas,
  { kept, ghosts, journey }: DrawnRecords,
  placeName: PlaceName,
): Crowd {
  const { columns } = atlas
  const points = placePoints(atlas)
  const size = columns.places.length
  const legs = new Set(journey)
  const tallies = { kept: tallyOf(atlas, kept, legs), ghosts: tallyOf(atlas, ghosts, legs) }
  const meetings = meetingsAt(atlas, kept, points)
  const strength = strengthOf(tallies.kept, size).map((count, place) => count + (meetings[place] ?? 0))
  const pencil = strengthOf(tallies.ghosts, size)

  const pinned = new Set(
    journey
      .flatMap((i) => [columns.origin[i] ?? -1, columns.place[i] ?? -1])
      .filter((place) => place >= 0 && !Number.isNaN(points.x[place])),
  )
  const nameOf = (place: number) => `${placeName(columns.places[place] ?? '')} ${columns.places[place]}`
  const byName = (a: number, b: number) => {
    const [first, second] = [nameOf(a), nameOf(b)]
    return first < second ? -1 : Number(first > second)
  }
  const order = columns.places
    .map((_, place) => place)
    .filter((place) => (strength[place] ?? 0) + (pencil[place] ?? 0) > 0 || pinned.has(place))
    .toSorted(
      (a, b) =>
        Number(pinned.has(b)) - Number(pinned.has(a)) ||
        (strength[b] ?? 0) - (strength[a] ?? 0) ||
        (pencil[b] ?? 0) - (pencil[a] ?? 0) ||
        byName(a, b),
    )
  return { points, ...tallies, meetings, strength, order: Uint32Array.from(order), pinned }
}

/** Flows between places that are drawn, all with visits. */
export interface MergedFlows {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly counts: readonly number[]
  /** Which are strongest: their indices, equals in the order of their places. */
  readonly strongest: readonly number[]
  /** By flow the one that it is part of; -1 when its ends are drawn as one place. */
  readonly of: Int32Array
}

/** A crowd at one zoom. Numbers by place stand with the one that others are drawn with. */
export interface Merging {
  /** By place the one that it is drawn with; -1 for a place of no record. */
  readonly leader: Int32Array
  /** How many more are drawn with it. */
  readonly others: Uint32Array
  /** Kept visits whose ends are drawn as one place. */
  readonly among: Uint32Array
  readonly meetings: Uint32Array
  readonly kept: MergedFlows
  readonly ghosts: MergedFlows
}

function mergeFlows(
  { flows, counts }: Tally,
  leader: Int32Array,
  rank: Uint32Array,
  among: Uint32Array | null,
): MergedFlows {
  const of = new Int32Array(flows.size).fill(-1)
  const [from, to, sums]: [number[], number[], number[]] = [[], [], []]
  if (flows.filled === 0) return { from, to, counts: sums, strongest: [], of }
  const origins = new Int32Array(flows.size).fill(-1)
  for (let flow = 0; flow < flows.size; flow++)
    if (counts[flow] !== 0) origins[flow] = leader[flows.origin[flow] ?? 0] ?? 0
  const byOrigin = post(leader.length, origins)
  // A slot is good only for the origin that it was given out for: its flow is none of an earlier one.
  const slots = new Int32Array(leader.length).fill(-1)
  for (let a = 0; a < leader.length; a++) {
    const first = sums.length
    for (let k = byOrigin.starts[a] ?? 0; k < (byOrigin.starts[a + 1] ?? 0); k++) {
      const flow = byOrigin.records[k] ?? 0
      const count = counts[flow] ?? 0
      const b = leader[flows.place[flow] ?? 0] ?? 0
      if (a === b) {
        if (among !== null) among[a] = (among[a] ?? 0) + count
        continue
      }
      let merged = slots[b] ?? -1
      if (merged < first) {
        merged = sums.push(0) - 1
        slots[b] = merged
        from.push(a)
        to.push(b)
      }
      sums[merged] = (sums[merged] ?? 0) + count
      of[flow] = merged
    }
  }
  const rankOf = (place: number | undefined) => rank[place ?? -1] ?? 0
  const strongest = sums
    .map((_, flow) => flow)
    .toSorted(
      (a, b) =>
        (sums[b] ?? 0) - (sums[a] ?? 0) || rankOf(from[a]) - rankOf(from[b]) || rankOf(to[a]) - rankOf(to[b]),
    )
  return { from, to, counts: sums, strongest, of }
}

/** @param scale pixels to a plane unit */
export function generalise({ points, order, pinned, meetings, kept, ghosts }: Crowd, scale: number): Merging {
  const leader = mergePlaces(order, points, NEAR / scale, pinned.size)
  const [others, among, held] = [
    new Uint32Array(leader.length),
    new Uint32Array(leader.length),
    new Uint32Array(leader.length),
  ]
  const rank = new Uint32Array(leader.length)
  for (const [position, place] of order.entries()) {
    rank[place] = position
    const at = leader[place] ?? place
    if (at !== place) others[at] = (others[at] ?? 0) + 1
    held[at] = (held[at] ?? 0) + (meetings[place] ?? 0)
  }
  return {
    leader,
    others,
    among,
    meetings: held,
    kept: mergeFlows(kept, leader, rank, among),
    ghosts: mergeFlows(ghosts, leader, rank, null),
  }
}
