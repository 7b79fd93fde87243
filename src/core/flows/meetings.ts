/** Which records are meetings: points of the map, whose journeys are not recorded. Found once for each atlas. */
import type { RecordIndices } from './sumFlows'
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'

const known = new WeakMap<Atlas['records'], Uint8Array>()

/** By record index: 1 for a meeting. */
export function meetingsOf({ records }: Atlas): Uint8Array {
  const before = known.get(records)
  if (before !== undefined) return before
  const meetings = Uint8Array.from(records, (record) => (isMeeting(record) ? 1 : 0))
  known.set(records, meetings)
  return meetings
}

/** The visits among some records. */
export function visitsAmong(atlas: Atlas, indices: RecordIndices): Uint32Array {
  const meetings = meetingsOf(atlas)
  const visits = new Uint32Array(indices.length)
  let size = 0
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? 0
    if (meetings[i] === 0) visits[size++] = i
  }
  return visits.subarray(0, size)
}
