/**
 * Rows by what they say in several columns together: two rows have the same number where all their texts are the
 * same. What depends on these columns alone is then found out once for all rows of a number.
 */

/** Of a row that says nothing, which is in no group. */
export const NO_GROUP = -1

export interface RowGroups {
  /** By row, numbered as they first appear; empty where all rows are one group. */
  readonly at: ArrayLike<number>
  readonly size: number
}

/** All rows. */
export const ONE_GROUP: RowGroups = { at: [], size: 1 }

const NONE = -1

/** Spreads numbers over all bits (D. Knuth, "The Art of Computer Programming", 6.4). */
const spread = (number: number): number => Math.imul(number, 0x9e3779b1)

/**
 * Rows by what they say in both; one that is in no group of either is in none. By open addressing: a map would hold an
 * entry for each pair, and rows have many.
 */
export function joinGroups(a: RowGroups, b: RowGroups): RowGroups {
  const rows = a.at.length
  const at = new Int32Array(rows)
  const first = new Int32Array(rows)
  /** Groups by their pair: at least half of the slots stay free. */
  const slots = new Int32Array(2 ** (33 - Math.clz32(rows))).fill(NONE)
  const shift = Math.clz32(rows) - 1
  let size = 0

  for (let row = 0; row < rows; row++) {
    const left = a.at[row] ?? 0
    const right = b.at[row] ?? 0
    if (left === NO_GROUP || right === NO_GROUP) {
      at[row] = NO_GROUP
      continue
    }
    let slot = spread(spread(left) ^ right) >>> shift
    let group = slots[slot] ?? NONE
    while (group !== NONE && (a.at[first[group] ?? 0] !== left || b.at[first[group] ?? 0] !== right)) {
      slot = (slot + 1) % slots.length
      group = slots[slot] ?? NONE
    }
    if (group === NONE) {
      group = size++
      slots[slot] = group
      first[group] = row
    }
    at[row] = group
  }
  return { at, size }
}

export const groupRows = (groups: readonly RowGroups[]): RowGroups => {
  const [one = ONE_GROUP, ...others] = groups.filter(({ size }) => size > 1)
  return others.reduce(joinGroups, one)
}

/** Makes what belongs to a group of rows once, for the first of them that asks. */
export function recallGroups<T>({ at, size }: RowGroups, make: (row: number) => T): (row: number) => T {
  const known = Array.from<T | undefined>({ length: size })
  return (row) => {
    const group = at[row] ?? 0
    const before = known[group]
    if (before !== undefined) return before
    const made = make(row)
    known[group] = made
    return made
  }
}

/**
 * Some rows by a key that those of one group share: groups of the same key become one.
 *
 * @param keyOf `null` where a row says nothing
 * @returns groups by the position of a row in `rows`
 */
export function regroup(
  groups: RowGroups,
  rows: ArrayLike<number>,
  keyOf: (row: number) => string | null,
): RowGroups {
  const numbers = new Map<string, number>()
  const numberOf = recallGroups(groups, (row) => {
    const key = keyOf(row)
    if (key === null) return NO_GROUP
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
  const at = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) at[i] = numberOf(rows[i] ?? 0)
  return { at, size: numbers.size }
}
