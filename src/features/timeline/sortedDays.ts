/** The day on which each record is counted: the first that its date names. Sorted, ready for `countByBin`. */
import { namedDays } from './extent'
import type { Atlas } from '@/core/atlas/atlas'

export function sortedDays({ spans }: Atlas, indices: ArrayLike<number>): Int32Array {
  const days = new Int32Array(indices.length)
  let dated = 0
  for (let i = 0; i < indices.length; i++) {
    const span = spans[indices[i] ?? -1] ?? null
    if (span !== null) days[dated++] = namedDays(span).from
  }
  return days.subarray(0, dated).sort()
}
