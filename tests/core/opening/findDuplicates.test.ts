import { expect, it } from 'vitest'
import { destinationKey, findDuplicates, peopleKey } from '@/core/opening/findDuplicates'
import { NO_GROUP } from '@/core/opening/rowGroups'

/** One letter for each record; a dot where it says nothing. */
const told = (letters: string) => ({
  at: [...letters].map((letter) => (letter === '.' ? NO_GROUP : letter.charCodeAt(0) - 'a'.charCodeAt(0))),
  size: new Set(letters.replaceAll('.', '')).size,
})

it('names the records that agree in everything, the group first whose second record comes first', () => {
  expect(findDuplicates([told('abbaba'), told('aaaaaa')])).toEqual([
    [1, 2, 4],
    [0, 3, 5],
  ])
  expect(findDuplicates([told('abbaba'), told('abcdea')])).toEqual([[0, 5]])
})

it('takes no record for another of which something is not known', () => {
  expect(findDuplicates([told('aa..'), told('a.a.')])).toEqual([])
  expect(findDuplicates([told('...'), told('aaa')])).toEqual([])
})

it('compares persons in any order, and a destination by its place and its host', () => {
  expect(peopleKey([{ person: 'b' }, { person: 'a' }])).toBe(peopleKey([{ person: 'a' }, { person: 'b' }]))
  expect(peopleKey([])).toBeNull()
  expect(destinationKey(null, null)).toBeNull()
  expect(destinationKey('bamako', null)).not.toBe(destinationKey(null, 'bamako'))
})
