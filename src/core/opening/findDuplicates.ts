/** Records of the same persons, days and destination: likely one visit that was entered twice. */
import type { RowGroups } from './rowGroups'
import { joinGroups, NO_GROUP } from './rowGroups'
import type { AtlasRecord } from '@/core/atlas/schema'

/** The persons of a delegation, whatever their order; `null` for none. */
export function peopleKey(delegation: AtlasRecord['delegation']): string | null {
  const [first, ...others] = delegation
  if (first === undefined || others.length === 0) return first?.person ?? null
  return delegation
    .map(({ person }) => person)
    .toSorted()
    .join()
}

export const destinationKey = (place: string | null, hosts: string | null): string | null =>
  place === null && hosts === null ? null : `${place ?? ''}|${hosts ?? ''}`

const NO_RECORD = -1

/**
 * @param told what records say of persons, days and destination: in one group where they say the same
 * @returns the positions of records in groups of two or more; the group whose second record comes first is the first
 */
export function findDuplicates(told: readonly RowGroups[]): readonly (readonly number[])[] {
  const { at, size } = told.reduce(joinGroups)
  const first = new Int32Array(size).fill(NO_RECORD)
  const groups = new Map<number, number[]>()
  for (let i = 0; i < at.length; i++) {
    const group = at[i] ?? NO_GROUP
    if (group === NO_GROUP) continue
    const before = first[group] ?? NO_RECORD
    if (before === NO_RECORD) {
      first[group] = i
      continue
    }
    const met = groups.get(group)
    if (met === undefined) groups.set(group, [before, i])
    else met.push(i)
  }
  return [...groups.values()]
}
