/**
 * Rows by what they say in several columns together: two rows have the same number where all their texts are the
 * same. What depends on these columns alone is then found out once for all rows of a number.
 */

export interface RowGroups {
  /** By row; empty where all rows are one group. */
  readonly at: readonly number[]
  readonly size: number
}

const ALL: RowGroups = { at: [], size: 1 }

function join(a: RowGroups, b: RowGroups): RowGroups {
  const known = new Map<number, number>()
  const at = a.at.map((group, row) => {
    const key = group * b.size + (b.at[row] ?? 0)
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, known.size)
    return known.size - 1
  })
  return { at, size: known.size }
}

export const groupRows = (groups: readonly RowGroups[]): RowGroups => {
  const [first = ALL, ...others] = groups.filter(({ size }) => size > 1)
  return others.reduce(join, first)
}
