/** Which records the map draws, in ink and in pencil. */
import type { Atlas } from '@/core/atlas/atlas'
import { tourOf } from '@/core/atlas/tour'
import type { Filtered } from '@/core/query/filter'

/** Record indices in time order. */
export interface DrawnRecords {
  readonly kept: readonly number[]
  /** Left out by the period alone, or undated while there is one. */
  readonly ghosts: readonly number[]
  /** The selected record with all legs of its journey, or alone: each is drawn by itself, whatever its flow. */
  readonly journey: readonly number[]
}

/**
 * What the filters leave, and the selected record with its journey, which a link shows even where they leave it out.
 */
export function drawnRecords(
  atlas: Atlas,
  filtered: Pick<Filtered, 'kept' | 'ghosts' | 'undated'>,
  selected: string | null,
): DrawnRecords {
  const kept = [...filtered.kept]
  const ghosts = [...filtered.ghosts, ...filtered.undated]
  const index = selected === null ? undefined : atlas.indexOf.get(selected)
  if (index === undefined) return { kept, ghosts, journey: [] }
  const journey = tourOf(atlas, index)?.legs.map((leg) => leg.index) ?? [index]
  const drawn = new Set([...kept, ...ghosts])
  const outside = journey.filter((each) => !drawn.has(each))
  return {
    kept: outside.length > 0 ? [...kept, ...outside].toSorted((a, b) => a - b) : kept,
    ghosts,
    journey,
  }
}
