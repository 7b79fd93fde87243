/** How many claims stand on each basis. */
import type { Basis, Claim } from './schema'

export function countBases(claims: readonly Claim[]): { readonly [B in Basis]: number } {
  const counts = { stated: 0, inferred: 0, assumed: 0, absent: 0 }
  for (const { basis } of claims) counts[basis]++
  return counts
}
