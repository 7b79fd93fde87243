import { expect, it } from 'vitest'
import { keepLast } from '@/core/plate/keepLast'

it('keeps what was asked for last, and makes the rest again', () => {
  const made: number[] = []
  const get = keepLast(2, (key: number) => {
    made.push(key)
    return { key }
  })
  expect(get(1)).toBe(get(1))
  get(2)
  get(1)
  get(3)
  get(1)
  expect(made).toEqual([1, 2, 3])
  expect(get(2)).toEqual({ key: 2 })
  expect(made).toEqual([1, 2, 3, 2])
})
