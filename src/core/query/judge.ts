/**
 * The verdicts of the filter engine: for each record, which groups of the filter turn it away.
 *
 * Each group that asks something begins by turning everybody away, and lets in those whom its posting lists or
 * the day index name: a country costs what it has taken part in, not what there is. AND stands between groups, OR inside one. A group that asks nothing turns nobody away. From the verdicts
 * follow the kept records (none), the ghosts (the period alone) and the counts beside a facet's values (no other
 * group than that facet).
 */
import type { Filter } from './filter'
import type { Atlas, ListColumn, Postings } from '@/core/atlas/atlas'
import { CONTINUATORS, partyOfCode } from '@/core/atlas/continuators'
import { firstFrom } from '@/core/flows/density'
import { searchWords } from '@/core/text/fold'
import type { Period } from '@/core/time/day'
import { FACETS } from '@/core/view/view'

export const PERIOD = 1 << 0
export const PARTY = 1 << 1
export const SEARCH = 1 << 2
/** The bit of facet `FACETS[i]`. */
export const facetBit = (i: number): number => 1 << (3 + i)

/** Whether each dictionary party answers to the chosen ones; with `withFormerStates` a dissolved state answers to its continuator. */
export function chosenParties(
  parties: readonly string[],
  filter: Pick<Filter, 'parties' | 'withFormerStates'>,
): Uint8Array {
  const chosen = new Set(filter.parties.map(partyOfCode))
  return Uint8Array.from(parties, (id) => {
    const current = partyOfCode(id)
    const answers =
      chosen.has(current) ||
      (filter.withFormerStates && (CONTINUATORS.get(current) ?? []).some((each) => chosen.has(each)))
    return answers ? 1 : 0
  })
}

type Verdicts = Uint16Array

const letIn = (verdicts: Verdicts, i: number, bit: number) => {
  verdicts[i] = (verdicts[i] ?? 0) & ~bit
}

/** The records that hold a dictionary member. */
export const posted = ({ starts, records }: Postings, member: number): Uint32Array =>
  records.subarray(starts[member] ?? 0, starts[member + 1] ?? 0)

const judgePeriod = ({ columns }: Atlas, { from, to }: Period, certainOnly: boolean, verdicts: Verdicts) => {
  const { startEarliest, dated, reach } = columns
  const start = certainOnly ? columns.startLatest : startEarliest
  const end = certainOnly ? columns.endEarliest : columns.endLatest
  // Nothing before the first that reaches `from`, and nothing that cannot begin by `to`.
  const last = firstFrom(startEarliest.subarray(0, dated), to + 1)
  for (let i = firstFrom(reach, from); i < last; i++)
    if ((start[i] ?? 0) <= to && (end[i] ?? 0) >= from) letIn(verdicts, i, PERIOD)
}

const judgeParties = ({ columns }: Atlas, filter: Filter, verdicts: Verdicts) => {
  const { sentBy, hostedBy, hosts } = columns
  const chosen = chosenParties(columns.parties, filter)
  const part = filter.part === 'between' && filter.parties.length < 2 ? 'any' : filter.part
  for (let party = 0; party < chosen.length; party++) {
    if (chosen[party] === 0) continue
    if (part !== 'hosts')
      for (const i of posted(sentBy, party))
        if (part !== 'between' || chosen[hosts[i] ?? -1] === 1) letIn(verdicts, i, PARTY)
    if (part === 'any' || part === 'hosts') for (const i of posted(hostedBy, party)) letIn(verdicts, i, PARTY)
  }
}

const judgeSearch = ({ columns }: Atlas, words: readonly string[], verdicts: Verdicts) => {
  const found = columns.search.find(words)
  for (let i = 0; i < found.length; i++) if (found[i] === 1) letIn(verdicts, i, SEARCH)
}

const judgeFacet = (
  { dictionary, postings }: ListColumn,
  chosen: readonly string[],
  bit: number,
  verdicts: Verdicts,
) => {
  for (const value of chosen) {
    const member = dictionary.indexOf(value)
    if (member !== -1) for (const i of posted(postings, member)) letIn(verdicts, i, bit)
  }
}

/** The bits of the groups that ask something. */
function askingOf({ period, parties, facets }: Filter, words: readonly string[]): number {
  return (
    (period === null ? 0 : PERIOD) |
    (parties.length === 0 ? 0 : PARTY) |
    (words.length === 0 ? 0 : SEARCH) |
    FACETS.reduce((bits, facet, i) => (facets[facet].length === 0 ? bits : bits | facetBit(i)), 0)
  )
}

/** Whether a filter turns nobody away. */
export const asksNothing = (filter: Filter): boolean => askingOf(filter, searchWords(filter.search)) === 0

/** One number per record, in time order: the sum of the bits of the groups that turn it away. */
export function judge(atlas: Atlas, filter: Filter): Uint16Array {
  const { columns } = atlas
  const words = searchWords(filter.search)
  const verdicts = new Uint16Array(columns.size).fill(askingOf(filter, words))
  if (filter.period !== null) judgePeriod(atlas, filter.period, filter.certainOnly, verdicts)
  judgeParties(atlas, filter, verdicts)
  if (words.length > 0) judgeSearch(atlas, words, verdicts)
  for (const [i, facet] of FACETS.entries())
    judgeFacet(columns.facets[facet], filter.facets[facet], facetBit(i), verdicts)
  return verdicts
}
