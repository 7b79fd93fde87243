/** Ordered pairs of small numbers, numbered in the order in which they first come. */
export interface NumberedPairs {
  /** By number of the pair. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** The pair of each index; -1 where it has none. */
  readonly of: Int32Array
  /** The number of a pair, -1 for one that never comes. */
  readonly numberOf: (from: number, to: number) => number
}

/**
 * @param froms by index: the first of its pair, `tos` the second, both below `below`
 * @param isPair whether the numbers that stand at an index are one; -1 never is
 */
export function numberPairs(
  froms: ArrayLike<number>,
  tos: ArrayLike<number>,
  below: number,
  isPair: (from: number, to: number, index: number) => boolean,
): NumberedPairs {
  const numbers = new Map<number, number>()
  const [from, to]: [number[], number[]] = [[], []]
  const of = new Int32Array(froms.length).fill(-1)
  for (let i = 0; i < froms.length; i++) {
    const [first, second] = [froms[i] ?? -1, tos[i] ?? -1]
    if (first < 0 || second < 0 || !isPair(first, second, i)) continue
    const key = first * below + second
    let number = numbers.get(key)
    if (number === undefined) {
      number = from.push(first) - 1
      to.push(second)
      numbers.set(key, number)
    }
    of[i] = number
  }
  return {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    of,
    numberOf: (first, second) => numbers.get(first * below + second) ?? -1,
  }
}
