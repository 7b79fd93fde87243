/** Records of the same persons, days and destination: likely one visit that was entered twice. */
import type { AtlasRecord } from '@/core/atlas/schema'

type Told = Pick<AtlasRecord, 'id' | 'date' | 'hosts' | 'place' | 'delegation'>

/** The persons of a delegation, whatever their order; `null` for none. */
function peopleOf({ delegation }: Told): string | null {
  const [first, ...others] = delegation
  if (first === undefined || others.length === 0) return first?.person ?? null
  return delegation
    .map(({ person }) => person)
    .toSorted()
    .join()
}

const keyOf = (record: Told): string =>
  `${record.date}|${peopleOf(record)}|${record.place ?? ''}|${record.hosts ?? ''}`

/** Groups of two or more, by their ids; the group whose second record comes first is the first. */
export function findDuplicates(records: readonly Told[]): readonly (readonly string[])[] {
  /** By people, then by day, the first record: few others are looked at more closely. */
  const met = new Map<string, Map<string, Told>>()
  const first = new Map<string, string>()
  const groups = new Map<string, string[]>()

  const compare = (record: Told) => {
    const key = keyOf(record)
    const before = first.get(key)
    const group = groups.get(key)
    if (group !== undefined) group.push(record.id)
    else if (before !== undefined) groups.set(key, [before, record.id])
    else first.set(key, record.id)
  }
  for (const record of records) {
    const people = peopleOf(record)
    const { date } = record
    if (people === null || date === null || (record.place === null && record.hosts === null)) continue
    let dates = met.get(people)
    if (dates === undefined) {
      dates = new Map()
      met.set(people, dates)
    }
    const before = dates.get(date)
    if (before === undefined) {
      dates.set(date, record)
      continue
    }
    if (!first.has(keyOf(before))) first.set(keyOf(before), before.id)
    compare(record)
  }
  return [...groups.values()]
}
