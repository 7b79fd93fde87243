/** In how many of the given records each party takes part, and how. */
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import type { PartyId } from '@/core/view/view'

export interface CountryCounts {
  /** Records in which the party takes part; one that it sends to itself counts once. */
  readonly records: number
  readonly visitsMade: number
  readonly visitsReceived: number
  readonly meetingsHosted: number
}

export const NO_RECORDS: CountryCounts = { records: 0, visitsMade: 0, visitsReceived: 0, meetingsHosted: 0 }

export function countCountries(
  { records, columns }: Atlas,
  indices: Iterable<number>,
): ReadonlyMap<PartyId, CountryCounts> {
  const counts = new Map<PartyId, CountryCounts>()
  const add = (party: PartyId, key: keyof CountryCounts, counted: boolean) => {
    const so = counts.get(party) ?? NO_RECORDS
    counts.set(party, { ...so, records: so.records + (counted ? 1 : 0), [key]: so[key] + 1 })
  }
  for (const i of indices) {
    const record = records[i]
    const meeting = record !== undefined && isMeeting(record)
    const sends = columns.parties[columns.sends[i] ?? -1]
    const hosts = columns.parties[columns.hosts[i] ?? -1]
    if (sends !== undefined) add(sends, 'visitsMade', true)
    if (hosts !== undefined) add(hosts, meeting ? 'meetingsHosted' : 'visitsReceived', hosts !== sends)
  }
  return counts
}

/** In how many articles each party is named without taking part. */
export function countMentions({ file }: Atlas): ReadonlyMap<PartyId, number> {
  const articles = new Map<PartyId, Set<string>>()
  for (const { subject, evidence } of file.mentions) {
    if (subject.party === undefined) continue
    const named = articles.get(subject.party)
    if (named === undefined) articles.set(subject.party, new Set([evidence.article]))
    else named.add(evidence.article)
  }
  return new Map([...articles].map(([party, named]) => [party, named.size]))
}
