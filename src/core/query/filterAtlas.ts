/** Which records a filter keeps, and which stand beside them without being counted. */
import type { Filter, Filtered } from './filter'
import { chosenParties, judge, PARTY, PERIOD } from './judge'
import type { Atlas } from '@/core/atlas/atlas'

export function filterAtlas(atlas: Atlas, filter: Filter): Filtered {
  const { columns, places } = atlas
  const verdicts = judge(atlas, filter)
  const kept: number[] = []
  const ghosts: number[] = []
  const undated: number[] = []
  const placeOnly: number[] = []

  const countries = columns.places.map((id) => places.get(id)?.country ?? '')
  const chosenCountry = filter.parties.length === 0 ? null : chosenParties(countries, filter)
  const takesPart = filter.parties.length === 0 ? null : chosenParties(columns.parties, filter)

  for (let i = 0; i < columns.size; i++) {
    const verdict = verdicts[i]
    if (verdict === 0) kept.push(i)
    else if (verdict === PERIOD) (i < columns.dated ? ghosts : undated).push(i)
    else if (
      verdict === PARTY &&
      chosenCountry?.[columns.place[i] ?? -1] === 1 &&
      takesPart?.[columns.sends[i] ?? -1] !== 1 &&
      takesPart?.[columns.hosts[i] ?? -1] !== 1
    ) {
      placeOnly.push(i)
    }
  }
  return {
    kept: Uint32Array.from(kept),
    ghosts: Uint32Array.from(ghosts),
    undated: Uint32Array.from(undated),
    placeOnly: Uint32Array.from(placeOnly),
  }
}
