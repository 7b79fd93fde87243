/** Where a record stands among the filtered ones, and which come before and after it. */

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
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle] ?? Infinity) < index) low = middle + 1
    else high = middle
  }
  const found = kept[low] === index
  return {
    position: found ? low + 1 : null,
    previous: kept[low - 1] ?? null,
    next: kept[found ? low + 1 : low] ?? null,
  }
}
