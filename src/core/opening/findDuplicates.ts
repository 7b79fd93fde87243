/** Records of the same persons, days and destination: likely one visit that was entered twice. */
import type { AtlasRecord } from '@/core/atlas/schema'

const keyOf = ({ delegation, date, place, hosts }: AtlasRecord): string | null => {
  const [first, ...others] = delegation
  if (first === undefined || date === null || (place === null && hosts === null)) return null
  const people =
    others.length === 0
      ? first.person
      : delegation
          .map(({ person }) => person)
          .toSorted()
          .join()
  return `${date}|${people}|${place ?? ''}|${hosts ?? ''}`
}

/** Groups of two or more, by their ids; the group whose second record comes first is the first. */
export function findDuplicates(records: readonly AtlasRecord[]): readonly (readonly string[])[] {
  const first = new Map<string, string>()
  const groups = new Map<string, string[]>()
  for (const record of records) {
    const key = keyOf(record)
    if (key === null) continue
    const before = first.get(key)
    const group = groups.get(key)
    if (group !== undefined) group.push(record.id)
    else if (before !== undefined) groups.set(key, [before, record.id])
    else first.set(key, record.id)
  }
  return [...groups.values()]
}
