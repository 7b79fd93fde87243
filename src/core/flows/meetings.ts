/** Which records are meetings: points of the map, whose journeys are not recorded. Found once for each atlas. */
import type { Atlas } from '@/core/atlas/atlas'
import { SPLIT } from '@/core/atlas/recordTraits'

const MEETING = SPLIT.indexOf('meeting')
const known = new WeakMap<Atlas['columns'], Uint8Array>()

/** By record index: 1 for a meeting. */
export function meetingsOf({ columns }: Pick<Atlas, 'columns'>): Uint8Array {
  const before = known.get(columns)
  if (before !== undefined) return before
  const meetings = columns.part.map((part) => (part === MEETING ? 1 : 0))
  known.set(columns, meetings)
  return meetings
}
