import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { groupRows, joinGroups, NO_GROUP, recallGroups, regroup } from '@/core/opening/rowGroups'

const number = fc.integer({ min: 0, max: 3 })
const rows = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 40 })

/** Each column by itself. */
const columnsOf = (given: readonly (readonly number[])[]) =>
  [0, 1, 2].map((i) => ({ at: given.map((row) => row[i] ?? 0), size: 4 }))

it('gives two rows one number where they say the same in all columns, in the order of the rows', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { at, size } = groupRows(columnsOf(given))
      const met = [...new Set(given.map((row) => row.join()))]
      expect(Array.from(at)).toEqual(given.map((row) => met.indexOf(row.join())))
      expect(size).toBe(met.length)
    }),
    { numRuns: numRuns(500) },
  )
})

it('takes all rows for one group where no column tells them apart', () => {
  expect(groupRows([])).toEqual({ at: [], size: 1 })
  expect(groupRows([{ at: [0, 0], size: 1 }])).toEqual({ at: [], size: 1 })
})

it('makes what belongs to a group once', () => {
  const made: number[] = []
  const of = recallGroups({ at: [0, 1, 0, 1], size: 2 }, (row) => made.push(row))
  expect([0, 1, 2, 3].map(of)).toEqual([1, 2, 1, 2])
  expect(made).toEqual([0, 1])
})

it('joins the groups that have one key, of the rows that are asked for', () => {
  const keys = ['a', null, 'b', 'a']
  const groups = { at: [0, 1, 2, 3], size: 4 }
  const { at, size } = regroup(groups, [3, 1, 2, 0], (row) => keys[row] ?? null)
  expect(Array.from(at)).toEqual([0, NO_GROUP, 1, 0])
  expect(size).toBe(2)
})

it('leaves a row in no group that is in none of one column', () => {
  const { at, size } = joinGroups({ at: [0, NO_GROUP, 0, 0], size: 1 }, { at: [0, 0, NO_GROUP, 0], size: 1 })
  expect(Array.from(at)).toEqual([0, NO_GROUP, NO_GROUP, 0])
  expect(size).toBe(1)
})
