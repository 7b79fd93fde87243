import { expect, it } from 'vitest'
import { rangeWith } from '@/ui/rangeWith'

const near = { startIndex: 10, endIndex: 12, overscan: 1, count: 100 }

it('adds a row that is far from the window, in its order', () => {
  expect(rangeWith(3)(near)).toEqual([3, 9, 10, 11, 12, 13])
  expect(rangeWith(90)(near)).toEqual([9, 10, 11, 12, 13, 90])
})

it('adds nothing where the row is there already, or is none', () => {
  expect(rangeWith(11)(near)).toEqual([9, 10, 11, 12, 13])
  expect(rangeWith(-1)(near)).toEqual([9, 10, 11, 12, 13])
  expect(rangeWith(100)(near)).toEqual([9, 10, 11, 12, 13])
})
