/** The pairs of parties between which most passes, both directions counted: what the panel opens on among many. */
import type { Atlas } from '@/core/atlas/atlas'
import type { NumberedPairs } from '@/core/atlas/numberPairs'
import { numberPairs } from '@/core/atlas/numberPairs'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'
import { orderPair } from '@/core/atlas/pair'
import type { PartyId } from '@/core/view/view'

export interface BusyPair {
  /** In the order of the pair's name. */
  readonly parties: readonly [PartyId, PartyId]
  /** Records that the first sends to the second, and the other way. */
  readonly there: number
  readonly back: number
}

/** Who sent to whom. */
interface Directions extends NumberedPairs {
  /** By number: that of the other way, -1 where nobody went it. */
  readonly back: Int32Array
}

const directionsOf = oncePerAtlas(({ columns }: Pick<Atlas, 'columns'>): Directions => {
  const { sends, hosts, parties } = columns
  const pairs = numberPairs(sends, hosts, parties.length, (sender, host) => sender !== host)
  const { from, to, numberOf } = pairs
  return { ...pairs, back: Int32Array.from(from, (sender, n) => numberOf(to[n] ?? -1, sender)) }
})

/** Records by direction, counted once for each list of them. */
const countsOf = oncePerAtlas((atlas: Atlas) => {
  const { from, of } = directionsOf(atlas)
  return oncePer((indices: ArrayLike<number> & WeakKey) => {
    const counts = new Uint32Array(from.length)
    for (let k = 0; k < indices.length; k++) {
      const number = of[indices[k] ?? -1] ?? -1
      if (number !== -1) counts[number] = (counts[number] ?? 0) + 1
    }
    return counts
  })
})

/**
 * The busiest first, equal ones by their codes. Records that lack a party, and those that a party sends to itself,
 * are in none.
 */
export function busiestPairs(
  atlas: Atlas,
  indices: ArrayLike<number> & WeakKey,
  most: number,
): readonly BusyPair[] {
  const { from, to, back } = directionsOf(atlas)
  const counts = countsOf(atlas)(indices)
  const countOf = (number: number) => counts[number] ?? 0
  const bothWays = (number: number) => countOf(number) + countOf(back[number] ?? -1)
  const code = (party: number | undefined) => atlas.columns.parties[party ?? -1] ?? ''
  const nameOf = (number: number) => [code(from[number]), code(to[number])].toSorted().join('-')

  // A pair goes by that of its directions that was taken first.
  const isPair = (number: number) =>
    bothWays(number) > 0 && ((back[number] ?? -1) === -1 || (back[number] ?? -1) > number)
  const pairs = [...counts.keys()].filter(isPair)
  // Most pairs are out of the question before they are named.
  const least = Uint32Array.from(pairs, bothWays).sort().at(-most) ?? 0
  return pairs
    .filter((number) => bothWays(number) >= least)
    .toSorted((a, b) => bothWays(b) - bothWays(a) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, most)
    .map((number) => {
      const [there, other] = [countOf(number), countOf(back[number] ?? -1)]
      const parties = orderPair([code(from[number]), code(to[number])], atlas)
      const isThere = parties[0] === code(from[number])
      return { parties, there: isThere ? there : other, back: isThere ? other : there }
    })
}
