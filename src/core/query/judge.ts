/**
 * One pass of the filter engine: for each record, which groups of the filter turn it away.
 *
 * AND stands between groups, OR inside one. A group that asks nothing turns nobody away. From the verdicts
 * follow the kept records (none), the ghosts (the period alone) and the counts beside a facet's values (no
 * other group than that facet).
 */
import type { Filter } from './filter'
import type { Atlas, ListColumn } from '@/core/atlas/atlas'
import { CONTINUATORS, partyOfCode } from '@/core/atlas/continuators'
import { searchWords } from '@/core/text/fold'
import { FACETS } from '@/core/view/view'

export const PERIOD = 1 << 0
export const PARTY = 1 << 1
export const SEARCH = 1 << 2
/** The bit of facet `FACETS[i]`. */
export const facetBit = (i: number): number => 1 << (3 + i)

/** Whether each dictionary party answers to the chosen ones; with `withFormerStates` a dissolved state answers to its continuator. */
export function chosenParties(parties: readonly string[], filter: Filter): Uint8Array {
  const chosen = new Set(filter.parties.map(partyOfCode))
  return Uint8Array.from(parties, (id) => {
    const current = partyOfCode(id)
    const successors = filter.withFormerStates ? (CONTINUATORS.get(current) ?? []) : []
    return [current, ...successors].some((each) => chosen.has(each)) ? 1 : 0
  })
}

const judgePeriod = ({ columns }: Atlas, { period, certainOnly }: Filter, verdicts: Uint16Array) => {
  if (period === null) return
  const start = certainOnly ? columns.startLatest : columns.startEarliest
  const end = certainOnly ? columns.endEarliest : columns.endLatest
  for (let i = 0; i < columns.size; i++) {
    const overlaps = i < columns.dated && (start[i] ?? 0) <= period.to && (end[i] ?? 0) >= period.from
    if (!overlaps) verdicts[i] = (verdicts[i] ?? 0) | PERIOD
  }
}

const judgeParties = ({ columns }: Atlas, filter: Filter, verdicts: Uint16Array) => {
  if (filter.parties.length === 0) return
  const chosen = chosenParties(columns.parties, filter)
  const part = filter.part === 'between' && filter.parties.length < 2 ? 'any' : filter.part
  for (let i = 0; i < columns.size; i++) {
    const sends = chosen[columns.sends[i] ?? -1] === 1
    const hosts = chosen[columns.hosts[i] ?? -1] === 1
    const takesPart =
      part === 'sends'
        ? sends
        : part === 'hosts'
          ? hosts
          : part === 'between'
            ? sends && hosts
            : sends || hosts
    if (!takesPart) verdicts[i] = (verdicts[i] ?? 0) | PARTY
  }
}

const judgeSearch = ({ columns }: Atlas, { search }: Filter, verdicts: Uint16Array) => {
  const words = searchWords(search).map((word) => ` ${word}`)
  if (words.length === 0) return
  for (let i = 0; i < columns.size; i++) {
    const text = columns.text[i] ?? ''
    if (!words.every((word) => text.includes(word))) verdicts[i] = (verdicts[i] ?? 0) | SEARCH
  }
}

const judgeFacet = (column: ListColumn, chosen: readonly string[], bit: number, verdicts: Uint16Array) => {
  if (chosen.length === 0) return
  const wanted = Uint8Array.from(column.dictionary, (member) => (chosen.includes(member) ? 1 : 0))
  for (let i = 0; i < verdicts.length; i++) {
    const end = column.starts[i + 1] ?? 0
    let k = column.starts[i] ?? 0
    while (k < end && wanted[column.values[k] ?? -1] !== 1) k++
    if (k === end) verdicts[i] = (verdicts[i] ?? 0) | bit
  }
}

/** One number per record, in time order: the sum of the bits of the groups that turn it away. */
export function judge(atlas: Atlas, filter: Filter): Uint16Array {
  const verdicts = new Uint16Array(atlas.columns.size)
  judgePeriod(atlas, filter, verdicts)
  judgeParties(atlas, filter, verdicts)
  judgeSearch(atlas, filter, verdicts)
  for (const [i, facet] of FACETS.entries()) {
    judgeFacet(atlas.columns.facets[facet], filter.facets[facet], facetBit(i), verdicts)
  }
  return verdicts
}
