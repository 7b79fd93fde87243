/** Tours: the visits of one journey, in the order of its legs. A tour is counted only as its visits. */
import type { Atlas } from './atlas'
import { oncePerAtlas } from './oncePer'

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

/** Where a record stands on its tour. */
export interface Stage {
  readonly tour: Tour
  readonly number: number
}

/** A word that more records share than anybody travels legs is the name of something else. */
const MOST_LEGS = 300

/** Record indices by tour. A tour belongs to its data set: another may use the same word. */
function journeysOf({ columns: { size, tour, dataSet } }: Atlas): Iterable<readonly number[]> {
  const journeys = new Map<number, number[]>()
  for (let index = 0; index < size; index++) {
    const number = tour[index] ?? -1
    if (number === -1) continue
    const key = 256 * number + (dataSet[index] ?? 0)
    const indices = journeys.get(key)
    if (indices === undefined) journeys.set(key, [index])
    else indices.push(index)
  }
  return journeys.values()
}

function tourAlong(indices: readonly number[], { columns: { leg } }: Atlas): Tour {
  const legOf = (i: number) => leg[i] || Infinity
  // Records come in time order, which decides where the data numbers none or two alike.
  const legs = indices
    .toSorted((a, b) => (legOf(a) === legOf(b) ? a - b : legOf(a) - legOf(b)))
    .map((index, position) => ({ index, number: leg[index] || position + 1 }))
  return { legs, size: Math.max(...legs.map(({ number }) => number)) }
}

/** By record index. */
const stagesOf = oncePerAtlas((atlas: Atlas): ReadonlyMap<number, Stage> => {
  const stages = new Map<number, Stage>()
  for (const indices of journeysOf(atlas)) {
    if (indices.length < 2 || indices.length > MOST_LEGS) continue
    const tour = tourAlong(indices, atlas)
    for (const { index, number } of tour.legs) stages.set(index, { tour, number })
  }
  return stages
})

/** `null` for a record that is on no tour, or alone on it. */
export const stageOf = (atlas: Atlas, index: number): Stage | null => stagesOf(atlas).get(index) ?? null

/** The journey that a record is a leg of; `null` when it is on none, or alone on it. */
export const tourOf = (atlas: Atlas, index: number): Tour | null => stageOf(atlas, index)?.tour ?? null
