/** Records counted by status, meetings apart: what "1 held, 1 announced" is said from. */
import type { Atlas } from '@/core/atlas/atlas'
import type { Status } from '@/core/atlas/schema'
import { STATUSES } from '@/core/atlas/schema'
import { meetingsOf } from '@/core/flows/meetings'

/** A number for each of `STATUSES`: of visits, then of meetings. */
export type StatusTally = ArrayLike<number>

export const TALLIED = 2 * STATUSES.length

/** Where records of a status are counted. */
export const tallyIndex = (status: Status, isMeeting: boolean): number =>
  STATUSES.indexOf(status) + (isMeeting ? STATUSES.length : 0)

/** Where the record of an index is counted. */
export function tallyIndexOf(atlas: Pick<Atlas, 'columns'>): (index: number) => number {
  // A record has one status.
  const { dictionary, values } = atlas.columns.facets.status
  const places = STATUSES.map((status) => dictionary.indexOf(status))
  const isMeeting = meetingsOf(atlas)
  return (index) => places.indexOf(values[index] ?? -1) + (isMeeting[index] === 1 ? STATUSES.length : 0)
}

export function tallyStatuses(atlas: Pick<Atlas, 'columns'>, indices: Iterable<number>): StatusTally {
  const tally = new Uint32Array(TALLIED)
  const indexOf = tallyIndexOf(atlas)
  for (const index of indices) {
    const at = indexOf(index)
    tally[at] = (tally[at] ?? 0) + 1
  }
  return tally
}
