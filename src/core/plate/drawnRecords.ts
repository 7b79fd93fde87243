/** Which records the map draws, in ink and in pencil. */
import type { Atlas } from '@/core/atlas/atlas'
import type { Filtered } from '@/core/query/filter'

/** Record indices in time order. */
export interface DrawnRecords {
  readonly kept: readonly number[]
  /** Left out by the period alone, or undated while there is one. */
  readonly ghosts: readonly number[]
}

/** What the filters leave, and the selected record, which a link shows even where they leave it out. */
export function drawnRecords(
  { indexOf }: Atlas,
  filtered: Pick<Filtered, 'kept' | 'ghosts' | 'undated'>,
  selected: string | null,
): DrawnRecords {
  const kept = [...filtered.kept]
  const ghosts = [...filtered.ghosts, ...filtered.undated]
  const index = selected === null ? undefined : indexOf.get(selected)
  const isOutside = index !== undefined && !kept.includes(index) && !ghosts.includes(index)
  return { kept: isOutside ? [...kept, index].toSorted((a, b) => a - b) : kept, ghosts }
}
