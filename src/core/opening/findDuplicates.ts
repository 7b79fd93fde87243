/** Records of the same persons, days and destination: likely one visit that was entered twice. */
import type { AtlasRecord } from '@/core/atlas/schema'

const keyOf = ({ delegation, date, place, hosts }: AtlasRecord): string | null =>
  delegation.length === 0 || date === null || (place === null && hosts === null)
    ? null
    : [
        delegation
          .map(({ person }) => person)
          .toSorted()
          .join(','),
        date,
        place ?? '',
        hosts ?? '',
      ].join('|')

/** Groups of two or more, by their ids, in the order of the records. */
export function findDuplicates(records: readonly AtlasRecord[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const record of records) {
    const key = keyOf(record)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record.id])
    else group.push(record.id)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}
