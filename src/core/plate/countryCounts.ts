/** In how many of the given records each party takes part, and how. */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePer, oncePerAtlas } from '@/core/atlas/oncePer'
import { meetingsOf } from '@/core/flows/meetings'
import type { PartyId } from '@/core/view/view'

export interface CountryCounts {
  /** Records in which the party takes part; one that it sends to itself counts once. */
  readonly records: number
  readonly visitsMade: number
  readonly visitsReceived: number
  readonly meetingsHosted: number
}

export const NO_RECORDS: CountryCounts = { records: 0, visitsMade: 0, visitsReceived: 0, meetingsHosted: 0 }

const countsOf = oncePerAtlas((atlas: Atlas) => oncePer((indices: Indices) => countAnew(atlas, indices)))

/** Counted once for each list of records. */
export const countCountries = (atlas: Atlas, indices: Indices): ReadonlyMap<PartyId, CountryCounts> =>
  countsOf(atlas)(indices)

type Indices = ArrayLike<number> & WeakKey

function countAnew(atlas: Atlas, indices: Indices): ReadonlyMap<PartyId, CountryCounts> {
  const { parties, sends, hosts } = atlas.columns
  const meetings = meetingsOf(atlas)
  const tally = () => new Uint32Array(parties.length)
  const [records, made, received, held] = [tally(), tally(), tally(), tally()]
  const add = (counts: Uint32Array, party: number) => {
    counts[party] = (counts[party] ?? 0) + 1
  }
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? 0
    const [from, to] = [sends[i] ?? -1, hosts[i] ?? -1]
    if (from >= 0) {
      add(records, from)
      add(made, from)
    }
    if (to < 0) continue
    if (to !== from) add(records, to)
    add(meetings[i] === 1 ? held : received, to)
  }
  return new Map(
    parties.flatMap((party, p) =>
      records[p] === 0
        ? []
        : [
            [
              party,
              {
                records: records[p] ?? 0,
                visitsMade: made[p] ?? 0,
                visitsReceived: received[p] ?? 0,
                meetingsHosted: held[p] ?? 0,
              },
            ],
          ],
    ),
  )
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
