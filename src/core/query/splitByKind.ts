/** How records split by kind and status: visits by status, transits and meetings by themselves. */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'
import type { SplitPart } from '@/core/atlas/recordTraits'
import { SPLIT } from '@/core/atlas/recordTraits'

type Split = readonly (readonly [SplitPart, number])[]
type Indices = Iterable<number> & WeakKey

const splitOf = oncePerAtlas((atlas: Atlas) => oncePer((indices: Indices) => splitAnew(atlas, indices)))

/**
 * The parts that are not empty, in the order of `SPLIT`; their counts add up to the number of `indices`. Counted once
 * for each list of records.
 */
export const splitByKind = (atlas: Atlas, indices: Indices): Split => splitOf(atlas)(indices)

function splitAnew({ columns }: Atlas, indices: Indices): Split {
  const counts = new Uint32Array(SPLIT.length)
  for (const i of indices) {
    const part = columns.part[i]
    if (part !== undefined) counts[part] = (counts[part] ?? 0) + 1
  }
  return SPLIT.flatMap((part, p) => {
    const count = counts[p] ?? 0
    return count === 0 ? [] : [[part, count] as const]
  })
}
