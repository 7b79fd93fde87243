/** What parties do in the given records, and in how many articles they are only named. */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'
import { meetingsOf } from '@/core/flows/meetings'
import type { StatusTally } from '@/core/query/statusTally'
import { TALLIED, tallyIndexOf } from '@/core/query/statusTally'
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

/** How one party takes part; a visit to itself is both made and received, and one record. */
export interface PartyRoles {
  readonly records: number
  readonly made: number
  readonly received: number
  readonly meetingsHosted: number
  readonly statuses: StatusTally
}

type RolesOf = (party: PartyId) => PartyRoles | null

const rolesOf = oncePerAtlas((atlas: Atlas) => oncePer((indices: Indices) => countRolesAnew(atlas, indices)))

/** Counted once for each list of records. @returns the roles of a party, `null` of one that takes no part */
export const countRoles = (atlas: Atlas, indices: Indices): RolesOf => rolesOf(atlas)(indices)

/** Of all parties at once, in one pass. */
function countRolesAnew(atlas: Atlas, indices: ArrayLike<number>): RolesOf {
  const { parties, sends, hosts } = atlas.columns
  const isMeeting = meetingsOf(atlas)
  const tallyIndex = tallyIndexOf(atlas)
  const tally = (size = 1) => new Uint32Array(parties.length * size)
  const [made, received, held, statuses] = [tally(), tally(), tally(), tally(TALLIED)]
  const add = (counts: Uint32Array, at: number) => {
    counts[at] = (counts[at] ?? 0) + 1
  }
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? 0
    const [from, to, status] = [sends[i] ?? -1, hosts[i] ?? -1, tallyIndex(i)]
    if (from >= 0) {
      add(made, from)
      add(statuses, from * TALLIED + status)
    }
    if (to < 0) continue
    add(isMeeting[i] === 1 ? held : received, to)
    if (to !== from) add(statuses, to * TALLIED + status)
  }
  return (party) => {
    const at = parties.indexOf(party)
    if (at === -1) return null
    const own = statuses.subarray(at * TALLIED, (at + 1) * TALLIED)
    const records = own.reduce((sum, count) => sum + count, 0)
    if (records === 0) return null
    return {
      records,
      made: made[at] ?? 0,
      received: received[at] ?? 0,
      meetingsHosted: held[at] ?? 0,
      statuses: own,
    }
  }
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
