/** How the kept records split by kind and status: visits by status, transits and meetings by themselves. */
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'

export const SPLIT = [
  'visitHeld',
  'visitAnnounced',
  'visitPostponed',
  'visitCancelled',
  'visitUnknown',
  'transit',
  'meeting',
] as const
export type SplitPart = (typeof SPLIT)[number]

const BY_STATUS = {
  held: 'visitHeld',
  announced: 'visitAnnounced',
  postponed: 'visitPostponed',
  cancelled: 'visitCancelled',
  unknown: 'visitUnknown',
} as const

const partOf = (record: AtlasRecord): SplitPart =>
  isMeeting(record) ? 'meeting' : record.kinds.includes('transit') ? 'transit' : BY_STATUS[record.status]

/** The parts that are not empty, in the order of `SPLIT`; their counts add up to the number of `indices`. */
export function splitByKind(
  { records }: Atlas,
  indices: Iterable<number>,
): readonly (readonly [SplitPart, number])[] {
  const counts = new Map<SplitPart, number>()
  for (const i of indices) {
    const record = records[i]
    if (record === undefined) continue
    const part = partOf(record)
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return SPLIT.flatMap((part) => {
    const count = counts.get(part)
    return count === undefined ? [] : [[part, count] as const]
  })
}
