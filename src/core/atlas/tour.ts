/** Tours: the visits of one journey, in the order of its legs. A tour is counted only as its visits. */
import type { Atlas } from './atlas'

export interface TourLeg {
  /** Record index. */
  readonly index: number
  /** As the data numbers it, else its place in the order. */
  readonly number: number
}

export interface Tour {
  /** Two or more, in the order of the journey. */
  readonly legs: readonly TourLeg[]
  /** "stage 2 of 4": the highest number, even where the data lacks a leg. */
  readonly size: number
}

/** Record indices by tour. A tour belongs to its data set: another may use the same word. */
const kept = new WeakMap<Atlas, ReadonlyMap<string, readonly number[]>>()

const keyOf = ({ records, columns }: Atlas, index: number): string | null => {
  const tour = records[index]?.tour
  return tour === undefined ? null : `${columns.dataSet[index] ?? 0} ${tour}`
}

function toursOf(atlas: Atlas): ReadonlyMap<string, readonly number[]> {
  const known = kept.get(atlas)
  if (known !== undefined) return known
  const tours = new Map<string, number[]>()
  for (const index of atlas.records.keys()) {
    const key = keyOf(atlas, index)
    if (key === null) continue
    const legs = tours.get(key)
    if (legs === undefined) tours.set(key, [index])
    else legs.push(index)
  }
  kept.set(atlas, tours)
  return tours
}

/** The journey that a record is a leg of; `null` when it is on none, or alone on it. */
export function tourOf(atlas: Atlas, index: number): Tour | null {
  const key = keyOf(atlas, index)
  const indices = key === null ? [] : (toursOf(atlas).get(key) ?? [])
  if (indices.length < 2) return null
  const legOf = (i: number) => atlas.records[i]?.leg ?? Infinity
  // Records come in time order, which decides where the data numbers none or two alike.
  const legs = indices
    .toSorted((a, b) => (legOf(a) === legOf(b) ? a - b : legOf(a) - legOf(b)))
    .map((i, position) => ({ index: i, number: atlas.records[i]?.leg ?? position + 1 }))
  return { legs, size: Math.max(...legs.map(({ number }) => number)) }
}

/** Which leg of the tour a record is. */
export const legNumber = ({ legs }: Tour, index: number): number =>
  legs.find((leg) => leg.index === index)?.number ?? 0
