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
  const { length } = parties
  const counts = new Map<number, number>()
  for (let k = 0; k < indices.length; k++) {
    const [from, to] = [sends[indices[k] ?? -1] ?? -1, hosts[indices[k] ?? -1] ?? -1]
    if (from < 0 || to < 0 || from === to) continue
    const key = from * length + to
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const countOf = (from: number, to: number) => counts.get(from * length + to) ?? 0
  const rankOf = ranksOf(parties)
  const pairs: { readonly from: number; readonly to: number; readonly count: number }[] = []
  for (const [key, count] of counts) {
    const [from, to] = [Math.floor(key / length), key % length]
    const back = countOf(to, from)
    if (back === 0 || (rankOf[from] ?? 0) < (rankOf[to] ?? 0)) {
      const isOrdered = (rankOf[from] ?? 0) < (rankOf[to] ?? 0)
      pairs.push({ from: isOrdered ? from : to, to: isOrdered ? to : from, count: count + back })
    }
  }
  const byCodes = (a: number, b: number) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0)
  return pairs
    .toSorted((a, b) => b.count - a.count || byCodes(a.from, b.from) || byCodes(a.to, b.to))
    .slice(0, most)
    .map(({ from, to }) => {
      const pair = orderPair([parties[from] ?? '', parties[to] ?? ''], atlas)
      const [first, second] = pair[0] === parties[from] ? [from, to] : [to, from]
      return { parties: pair, there: countOf(first, second), back: countOf(second, first) }
    })
}

/** By party its place among all by their codes. */
function ranksOf(parties: readonly string[]): Uint32Array {
  const code = (party: number) => parties[party] ?? ''
  const ranks = new Uint32Array(parties.length)
  const sorted = [...parties.keys()].toSorted((a, b) => (code(a) < code(b) ? -1 : 1))
  for (const [rank, party] of sorted.entries()) ranks[party] = rank
  return ranks
}
