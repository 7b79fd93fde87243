/** Where a record stands among the filtered ones, and which come before and after it. */

export interface Neighbours {
  /** Counted from 1; `null` when the filters leave the record out. */
  readonly position: number | null
  /** Index of the record before it in time order, whether or not it is itself among them. */
  readonly previous: number | null
  readonly next: number | null
}

/** Where `index` stands in `kept`, or would stand. */
function findPlace(kept: Uint32Array, index: number): number {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle] ?? Infinity) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** @param kept record indices in time order, ascending */
export const isAmong = (kept: Uint32Array, index: number): boolean => kept[findPlace(kept, index)] === index

/**
 * @param kept record indices in time order, ascending
 * @param index the record's own
 */
export function neighbours(kept: Uint32Array, index: number): Neighbours {
  const place = findPlace(kept, index)
  const found = kept[place] === index
  return {
    position: found ? place + 1 : null,
    previous: kept[place - 1] ?? null,
    next: kept[found ? place + 1 : place] ?? null,
  }
}
