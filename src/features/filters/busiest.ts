/** Which of a facet's values stand first, and which a reader's words mean; a facet may have a hundred thousand. */
import { post } from '@/core/atlas/dictionary'
import { searchWords } from '@/core/text/fold'

/** All values, the busiest first and equal ones as they are numbered: by counting, not comparing. */
export function byCount(counts: Uint32Array): Uint32Array {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0)
  return post(
    most + 1,
    counts.map((count) => most - count),
  ).records
}

/**
 * The first values in `order` whose names have each word at the start of one of theirs.
 *
 * @param foldedOf the name of a value, folded
 */
export function findValues(
  order: Iterable<number>,
  foldedOf: (value: number) => string,
  sought: string,
  most: number,
): readonly number[] {
  const starts = searchWords(sought).map((word) => ` ${word}`)
  const found: number[] = []
  for (const value of order) {
    const name = ` ${foldedOf(value)}`
    if (starts.every((start) => name.includes(start))) found.push(value)
    if (found.length === most) break
  }
  return found
}
