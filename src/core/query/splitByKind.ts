/** How records split by kind and status: visits by status, transits and meetings by themselves. */
import type { Atlas } from '@/core/atlas/atlas'
import type { SplitPart } from '@/core/atlas/recordTraits'
import { SPLIT } from '@/core/atlas/recordTraits'

/** The parts that are not empty, in the order of `SPLIT`; their counts add up to the number of `indices`. */
export function splitByKind(
  { columns }: Atlas,
  indices: Iterable<number>,
): readonly (readonly [SplitPart, number])[] {
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
