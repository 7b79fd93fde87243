/**
 * The order in which a pair is named. Both directions are one pair, "Togo–Mali", and it is called so wherever
 * it stands: the party that sent first in this data set comes first, whatever the filters leave.
 */
import type { Atlas } from './atlas'
import { oncePer } from './oncePer'

type Columns = Pick<Atlas['columns'], 'size' | 'parties' | 'sends' | 'hosts'>

/** One number for both directions; -1 is a party that is not stated. */
const keyOf = (a: number, b: number, { parties }: Columns): number =>
  (Math.min(a, b) + 1) * (parties.length + 1) + Math.max(a, b) + 1

/** For each pair that has a record, who sent in the first one: indices into `parties`. */
const firstSendersOf = oncePer((columns: Columns): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  for (let i = 0; i < columns.size; i++) {
    const sends = columns.sends[i] ?? -1
    const key = keyOf(sends, columns.hosts[i] ?? -1, columns)
    if (!found.has(key)) found.set(key, sends)
  }
  return found
})

/**
 * Both parties in the order of their pair's name.
 *
 * @param pair ids in any order; `null` is a party that is not stated
 * @returns who sent first in time, then the other; a pair without records in the order of its codes
 */
export function orderPair<P extends string | null>(
  pair: readonly [P, P],
  { columns }: { readonly columns: Columns },
): readonly [P, P] {
  const [a, b] = pair
  const indexOf = (party: P) => (party === null ? -1 : columns.parties.indexOf(party))
  const first = firstSendersOf(columns).get(keyOf(indexOf(a), indexOf(b), columns))
  const isOrdered = first === undefined ? (a ?? '') <= (b ?? '') : first === indexOf(a)
  return isOrdered ? pair : [b, a]
}
