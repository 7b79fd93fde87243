/** How many records each value of a facet would keep, under all other groups of the filter. */
import type { FacetCounts, Filter } from './filter'
import { facetBit, judge, PARTY } from './judge'
import type { Atlas } from '@/core/atlas/atlas'
import { partyOfCode } from '@/core/atlas/continuators'
import { FACETS } from '@/core/view/view'

/** Every value of the atlas stands in the counts, with 0 where nothing would be kept. */
const zeros = (members: readonly string[]): Map<string, number> =>
  new Map(members.map((member) => [member, 0]))

const add = (counts: Map<string, number>, member: string) => counts.set(member, (counts.get(member) ?? 0) + 1)

export function countFacets(atlas: Atlas, filter: Filter): FacetCounts {
  const { columns } = atlas
  const verdicts = judge(atlas, filter)
  const party = zeros(columns.parties.map(partyOfCode))
  const facets = FACETS.map((facet) => zeros(columns.facets[facet].dictionary))

  for (let i = 0; i < columns.size; i++) {
    const verdict = verdicts[i] ?? 0
    if (verdict === 0 || verdict === PARTY) {
      const taking = [columns.sends[i] ?? -1, columns.hosts[i] ?? -1].flatMap((k) => columns.parties[k] ?? [])
      for (const id of new Set(taking.map(partyOfCode))) add(party, id)
    }
    for (const [f, facet] of FACETS.entries()) {
      const counts = facets[f]
      if (counts === undefined || (verdict !== 0 && verdict !== facetBit(f))) continue
      const { starts, values, dictionary } = columns.facets[facet]
      for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++)
        add(counts, dictionary[values[k] ?? -1] ?? '')
    }
  }
  return Object.fromEntries([
    ['party', party],
    ...FACETS.map((facet, f) => [facet, facets[f] ?? new Map()] as const),
  ])
}
