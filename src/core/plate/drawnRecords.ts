/** Which records the map draws, in ink and in pencil. */
import type { Atlas } from '@/core/atlas/atlas'
import { tourOf } from '@/core/atlas/tour'
import { isAmong } from '@/core/flows/density'
import type { RecordIndices } from '@/core/flows/flowsAmong'
import type { Filtered } from '@/core/query/filter'

/** Record indices in time order. */
export interface DrawnRecords {
  readonly kept: RecordIndices
  /** Left out by the period alone, or undated while there is one. */
  readonly ghosts: RecordIndices
  /** The selected record with all legs of its journey, or alone: each is drawn by itself, whatever its flow. */
  readonly journey: readonly number[]
}

function joined(a: Uint32Array, b: ArrayLike<number>): Uint32Array {
  const both = new Uint32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/**
 * What the filters leave, and the selected record with its journey, which a link shows even where they leave it out.
 */
export function drawnRecords(
  atlas: Atlas,
  filtered: Pick<Filtered, 'kept' | 'ghosts' | 'undated'>,
  selected: string | null,
): DrawnRecords {
  const { kept, undated } = filtered
  const ghosts = undated.length === 0 ? filtered.ghosts : joined(filtered.ghosts, undated)
  const index = atlas.records.indexOf(selected ?? '')
  if (index === -1) return { kept, ghosts, journey: [] }
  const journey = tourOf(atlas, index)?.legs.map((leg) => leg.index) ?? [index]
  const outside = journey.filter((each) => !isAmong(kept, each) && !isAmong(ghosts, each))
  return {
    kept: outside.length > 0 ? joined(kept, outside).toSorted() : kept,
    ghosts,
    journey,
  }
}
