/** Which records a filter keeps, and which stand beside them without being counted. */
import type { Filter, Filtered } from './filter'
import { chosenParties, judge, PARTY, PERIOD } from './judge'
import type { Atlas } from '@/core/atlas/atlas'

export function filterAtlas(atlas: Atlas, filter: Filter): Filtered {
  const { size, dated } = atlas.columns
  const verdicts = judge(atlas, filter)
  const kept = new Uint32Array(size)
  const outside = new Uint32Array(size)
  let [keptCount, ghosts, outsideCount] = [0, 0, 0]
  for (let i = 0; i < size; i++) {
    const verdict = verdicts[i]
    if (verdict === 0) kept[keptCount++] = i
    else if (verdict === PERIOD) outside[outsideCount++] = i
    if (i < dated) ghosts = outsideCount
  }
  return {
    kept: kept.slice(0, keptCount),
    ghosts: outside.slice(0, ghosts),
    undated: outside.slice(ghosts, outsideCount),
    placeOnly: filter.parties.length === 0 ? new Uint32Array() : placedOnly(atlas, filter, verdicts),
  }
}

/** Those whose place alone lies in a chosen country. */
function placedOnly({ columns, places }: Atlas, filter: Filter, verdicts: Uint16Array): Uint32Array {
  const { place, sends, hosts } = columns
  const countries = columns.places.map((id) => places.get(id)?.country ?? '')
  const isChosen = chosenParties(countries, filter)
  const takesPart = chosenParties(columns.parties, filter)
  const found: number[] = []
  for (let i = 0; i < columns.size; i++) {
    if (
      verdicts[i] === PARTY &&
      isChosen[place[i] ?? -1] === 1 &&
      takesPart[sends[i] ?? -1] !== 1 &&
      takesPart[hosts[i] ?? -1] !== 1
    )
      found.push(i)
  }
  return Uint32Array.from(found)
}
