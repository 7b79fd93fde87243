import { expect, it } from 'vitest'
import { localId, localMember, newDataSetId, plainMembers } from '@/core/dataSets/dataSetId'
import { parseDataSet } from '@/core/view/linkValues'

it('makes ids that a link can carry of any name', () => {
  for (const [name, id] of [
    ['Visites à Lomé (2021).csv', 'visites-a-lome-2021-csv'],
    ['Wizyty – Łódź', 'wizyty-lodz'],
    ['北京', 'data'],
    ['', 'data'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ] as const) {
    expect(newDataSetId(name, () => false)).toBe(id)
    expect(parseDataSet(localMember(id))).toBe(localMember(id))
    expect(localId(localMember(id))).toBe(id)
  }
  expect(newDataSetId('a', (id) => ['a', 'a-2'].includes(id))).toBe('a-3')
  expect(localId('bundled')).toBeNull()
})

it('leaves the bundled data set alone unsaid', () => {
  expect(plainMembers(['bundled'])).toEqual([])
  expect(plainMembers(['local:b', 'bundled', 'local:b'])).toEqual(['bundled', 'local:b'])
})
