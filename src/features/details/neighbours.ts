/** Where a record stands among the filtered ones, and which come before and after it. */
import { firstFrom } from '@/core/flows/density'

export interface Neighbours {
  /** Counted from 1; `null` when the filters leave the record out. */
  readonly position: number | null
  /** Index of the record before it in time order, whether or not it is itself among them. */
  readonly previous: number | null
  readonly next: number | null
}

/**
 * @param kept record indices in time order, ascending
 * @param index the record's own
 */
export function neighbours(kept: Uint32Array, index: number): Neighbours {
  const place = firstFrom(kept, index)
  const found = kept[place] === index
  return {
    position: found ? place + 1 : null,
    previous: kept[place - 1] ?? null,
    next: kept[found ? place + 1 : place] ?? null,
  }
}
