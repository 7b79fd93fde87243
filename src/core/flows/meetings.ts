/** Which records are meetings: points of the map, whose journeys are not recorded. Found once for each atlas. */
import type { RecordIndices } from './sumFlows'
import type { Atlas } from '@/core/atlas/atlas'
import { SPLIT } from '@/core/atlas/recordTraits'

const MEETING = SPLIT.indexOf('meeting')

const known = new WeakMap<Atlas, Uint8Array>()

/** By record index: 1 for a meeting. */
export function meetingsOf(atlas: Atlas): Uint8Array {
  const before = known.get(atlas)
  if (before !== undefined) return before
  const meetings = atlas.columns.part.map((part) => (part === MEETING ? 1 : 0))
  known.set(atlas, meetings)
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
