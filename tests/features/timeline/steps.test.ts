/** Small steps through time: play and keys. */
import { describe, expect, it } from 'vitest'
import { day, period } from './days'
import { keyedDay } from '@/features/timeline/keyedDay'
import { walkOn } from '@/features/timeline/playback'

describe('walkOn', () => {
  const scope = period('2021-01-01/2021-01-20')

  it('walks through the whole scope in 20 seconds, in half of that at double speed', () => {
    expect(walkOn(scope, scope.from, 10_000, 1)).toBe(scope.from + 10)
    expect(walkOn(scope, scope.from, 5_000, 2)).toBe(scope.from + 10)
  })

  it('gives the last day its time, then ends', () => {
    expect(walkOn(scope, scope.from, 19_999, 1)).toBeGreaterThan(scope.to)
    expect(walkOn(scope, scope.from, 20_000, 1)).toBeNull()
  })
})

describe('keyedDay', () => {
  const limits = period('2021-01-10/2021-12-20')
  it.each([
    ['ArrowRight', '2021-04-01'],
    ['ArrowLeft', '2021-03-30'],
    ['PageUp', '2021-04-30'],
    ['PageDown', '2021-02-28'],
    ['Home', '2021-01-10'],
    ['End', '2021-12-20'],
  ])('%s leads from 31 March to %s', (key, to) => {
    expect(keyedDay(day('2021-03-31'), key, limits)).toBe(day(to))
  })

  it('knows no other key', () => {
    expect(keyedDay(day('2021-03-31'), 'Tab', limits)).toBeNull()
  })
})
