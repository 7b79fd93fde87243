/** How many records each value of a facet would keep, under all other groups of the filter. */
import type { FacetCounts, Filter, ValueCounts } from './filter'
import { facetBit, judge, PARTY } from './judge'
import type { Atlas, ListColumn } from '@/core/atlas/atlas'
import { partyOfCode } from '@/core/atlas/continuators'
import { Dictionary } from '@/core/atlas/dictionary'
import { perFacet } from '@/core/view/perFacet'

/** Renamed codes count as one party, and a record that a party sends to itself once. */
function countParties({ columns }: Atlas, verdicts: Uint16Array): ValueCounts {
  const { sends, hosts, size } = columns
  const values = new Dictionary()
  const valueOf = Int32Array.from(columns.parties, (code) => values.number(partyOfCode(code)))
  const counts = new Uint32Array(values.members.length)
  for (let i = 0; i < size; i++) {
    const verdict = verdicts[i]
    if (verdict !== 0 && verdict !== PARTY) continue
    const sender = valueOf[sends[i] ?? -1]
    const host = valueOf[hosts[i] ?? -1]
    if (sender !== undefined) counts[sender] = (counts[sender] ?? 0) + 1
    if (host !== undefined && host !== sender) counts[host] = (counts[host] ?? 0) + 1
  }
  return { values: values.members, counts }
}

function countValues(
  { starts, values, dictionary }: ListColumn,
  verdicts: Uint16Array,
  bit: number,
): ValueCounts {
  const counts = new Uint32Array(dictionary.length)
  for (let i = 0; i < verdicts.length; i++) {
    const verdict = verdicts[i]
    if (verdict !== 0 && verdict !== bit) continue
    const end = starts[i + 1] ?? 0
    for (let k = starts[i] ?? 0; k < end; k++) {
      const value = values[k] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return { values: dictionary, counts }
}

export function countFacets(atlas: Atlas, filter: Filter): FacetCounts {
  const verdicts = judge(atlas, filter)
  return {
    party: countParties(atlas, verdicts),
    ...perFacet((facet, f) => countValues(atlas.columns.facets[facet], verdicts, facetBit(f))),
  }
}
