import { expect, it } from 'vitest'
import { neighbours } from '@/features/details/neighbours'

const kept = Uint32Array.of(2, 5, 9)

it('counts a filtered record from 1 and finds those beside it', () => {
  expect(neighbours(kept, 5)).toEqual({ position: 2, previous: 2, next: 9 })
})

it('has nothing before the first and nothing after the last', () => {
  expect(neighbours(kept, 2)).toEqual({ position: 1, previous: null, next: 5 })
  expect(neighbours(kept, 9)).toEqual({ position: 3, previous: 5, next: null })
})

it('walks from a record that the filters leave out to the nearest ones in time', () => {
  expect(neighbours(kept, 6)).toEqual({ position: null, previous: 5, next: 9 })
  expect(neighbours(kept, 0)).toEqual({ position: null, previous: null, next: 2 })
  expect(neighbours(kept, 11)).toEqual({ position: null, previous: 9, next: null })
})

it('has no neighbours when the filters keep nothing', () => {
  expect(neighbours(new Uint32Array(), 3)).toEqual({ position: null, previous: null, next: null })
})
