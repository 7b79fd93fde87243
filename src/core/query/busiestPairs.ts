/** The pairs of parties between which most passes, both directions counted: what the panel opens on among many. */
import type { Atlas } from '@/core/atlas/atlas'
import { orderPair } from '@/core/atlas/pair'
import type { PartyId } from '@/core/view/view'

export interface BusyPair {
  /** In the order of the pair's name. */
  readonly parties: readonly [PartyId, PartyId]
  /** Records that the first sends to the second, and the other way. */
  readonly there: number
  readonly back: number
}

/**
 * The busiest first, equal ones by their codes. Records that lack a party, and those that a party sends to itself,
 * are in none.
 */
export function busiestPairs(atlas: Atlas, indices: ArrayLike<number>, most: number): readonly BusyPair[] {
  const { sends, hosts, parties } = atlas.columns
  const counts = new Map<number, number>()
  for (let k = 0; k < indices.length; k++) {
    const [from, to] = [sends[indices[k] ?? -1] ?? -1, hosts[indices[k] ?? -1] ?? -1]
    if (from < 0 || to < 0 || from === to) continue
    const key = from * parties.length + to
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const countOf = (from: number, to: number) => counts.get(from * parties.length + to) ?? 0
  const code = (party: number) => parties[party] ?? ''
  return Array.from(counts.keys(), (key): readonly [number, number] => [
    Math.floor(key / parties.length),
    key % parties.length,
  ])
    .filter(([from, to]) => from < to || countOf(to, from) === 0)
    .map(([from, to]) => ({ from, to, count: countOf(from, to) + countOf(to, from) }))
    .toSorted(
      (a, b) =>
        b.count - a.count || (pairKey(code(a.from), code(a.to)) < pairKey(code(b.from), code(b.to)) ? -1 : 1),
    )
    .slice(0, most)
    .map(({ from, to }) => {
      const pair = orderPair([code(from), code(to)], atlas)
      const [first, second] = pair[0] === code(from) ? [from, to] : [to, from]
      return { parties: pair, there: countOf(first, second), back: countOf(second, first) }
    })
}

const pairKey = (a: string, b: string): string => [a, b].toSorted().join('-')
