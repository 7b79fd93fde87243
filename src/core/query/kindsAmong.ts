/** Which kinds, or kinds together, some records are of, so that each need be put into words only once. */
import type { Atlas } from '@/core/atlas/atlas'

export interface KindsCount {
  /** Index of the first record of these kinds. */
  readonly first: number
  readonly count: number
}

/** In the order of their first records. */
export function kindsAmong(
  { columns }: Pick<Atlas, 'columns'>,
  indices: Iterable<number>,
): readonly KindsCount[] {
  const { starts, values } = columns.facets.kind
  const found = new Map<string, KindsCount>()
  for (const i of indices) {
    const kinds = values.subarray(starts[i], starts[i + 1]).join()
    const { first, count } = found.get(kinds) ?? { first: i, count: 0 }
    found.set(kinds, { first, count: count + 1 })
  }
  return [...found.values()]
}
