/** What parties do in the given records, and in how many articles they are only named. */
import type { Atlas, Postings } from '@/core/atlas/atlas'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'
import { isAmong } from '@/core/flows/density'
import { meetingsOf } from '@/core/flows/meetings'
import { posted } from '@/core/query/judge'
import type { PartyId } from '@/core/view/view'

type Indices = ArrayLike<number> & WeakKey

const countsOf = oncePerAtlas((atlas: Atlas) => oncePer((indices: Indices) => countAnew(atlas, indices)))

/**
 * In how many of the given records each party takes part; one that it sends to itself counts once. Counted once for
 * each list of records.
 */
export const countCountries = (atlas: Atlas, indices: Indices): ReadonlyMap<PartyId, number> =>
  countsOf(atlas)(indices)

function countAnew({ columns }: Atlas, indices: Indices): ReadonlyMap<PartyId, number> {
  const { parties, sends, hosts } = columns
  const records = new Uint32Array(parties.length)
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? 0
    const [from, to] = [sends[i] ?? -1, hosts[i] ?? -1]
    if (from >= 0) records[from] = (records[from] ?? 0) + 1
    if (to >= 0 && to !== from) records[to] = (records[to] ?? 0) + 1
  }
  return new Map(parties.flatMap((party, p) => (records[p] === 0 ? [] : [[party, records[p] ?? 0]])))
}

/** The records of one party by what it does in them, in time order; a visit to itself is both made and received. */
export interface PartyRecords {
  readonly made: readonly number[]
  readonly received: readonly number[]
  /** Hosted. */
  readonly meetings: readonly number[]
}

/** @param indices those counted, rising */
export function recordsOfParty(atlas: Atlas, party: PartyId, indices: ArrayLike<number>): PartyRecords {
  const { parties, sentBy, hostedBy } = atlas.columns
  const isMeeting = meetingsOf(atlas)
  const at = parties.indexOf(party)
  const ofParty = (postings: Postings, meeting: 0 | 1) =>
    [...posted(postings, at)].filter((i) => isMeeting[i] === meeting && isAmong(indices, i))
  return { made: ofParty(sentBy, 0), received: ofParty(hostedBy, 0), meetings: ofParty(hostedBy, 1) }
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
