/** All records of an atlas: one list for whoever asks, so that what is worked out of it is worked out once. */
import type { Atlas } from '@/core/atlas/atlas'

const known = new WeakMap<Atlas['columns'], Uint32Array>()

/** Record indices in time order. Not to be changed. */
export function everyRecord({ columns }: Pick<Atlas, 'columns'>): Uint32Array {
  const all = known.get(columns) ?? Uint32Array.from({ length: columns.size }, (_, i) => i)
  known.set(columns, all)
  return all
}
