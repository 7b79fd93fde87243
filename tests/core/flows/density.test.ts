import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { BIN_UNITS, binEdges, chooseUnit, countByBin, firstFrom } from '@/core/flows/density'
import type { Day } from '@/core/time/day'
import { clampDay, MAX_DAY, MIN_DAY, parseDay } from '@/core/time/day'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`no day ${text}`)
  return parsed
}
const days = (...texts: readonly string[]) => texts.map(day)
const anyDay = fc.integer({ min: MIN_DAY, max: MAX_DAY }).map(clampDay)

describe('binEdges', () => {
  it('begins with the first day of the first month and ends after the last', () => {
    const period = { from: day('2021-03-08'), to: day('2021-05-02') }
    expect(binEdges(period, 'month')).toEqual(days('2021-03-01', '2021-04-01', '2021-05-01', '2021-06-01'))
  })

  it('parts a year into its quarters', () => {
    const period = { from: day('2021-01-01'), to: day('2021-12-31') }
    expect(binEdges(period, 'quarter')).toEqual(
      days('2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01', '2022-01-01'),
    )
  })

  it('makes one bin of one day', () => {
    const period = { from: day('2021-03-08'), to: day('2021-03-08') }
    expect(binEdges(period, 'day')).toEqual([period.from, period.from + 1])
  })

  it('covers the first and the last day there is', () => {
    for (const unit of ['year', 'decade', 'century'] as const) {
      const edges = binEdges({ from: MIN_DAY, to: MAX_DAY }, unit)
      expect(edges[0]).toBe(MIN_DAY)
      expect(edges.at(-1)).toBe(MAX_DAY + 1)
    }
  })
})

it('keeps bins few: months for a year, quarters for eleven, centuries for all time', () => {
  expect(chooseUnit({ from: day('2021-03-01'), to: day('2021-04-15') }, 60)).toBe('day')
  expect(chooseUnit({ from: day('2021-01-01'), to: day('2021-12-31') }, 60)).toBe('month')
  expect(chooseUnit({ from: day('2015-01-01'), to: day('2025-12-31') }, 60)).toBe('quarter')
  expect(chooseUnit({ from: MIN_DAY, to: MAX_DAY }, 60)).toBe('century')
  expect(chooseUnit({ from: day('2021-03-01'), to: day('2021-03-02') }, 60, 'month')).toBe('month')
})

describe('countByBin', () => {
  it('counts a day on a left edge and not on a right one', () => {
    const edges = days('2021-03-01', '2021-04-01', '2021-05-01')
    expect(countByBin(days('2021-03-01', '2021-03-31', '2021-04-01'), edges)).toEqual([2, 1])
  })

  it('adds up to the number of days, whatever the unit', () => {
    const law = fc.property(
      fc.array(anyDay, { minLength: 1 }),
      fc.constantFrom(...BIN_UNITS.slice(3)),
      (some, unit) => {
        const sorted = some.toSorted((a, b) => a - b)
        const [from = MIN_DAY] = sorted
        const counts = countByBin(sorted, binEdges({ from, to: sorted.at(-1) ?? from }, unit))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(some.length)
      },
    )
    fc.assert(law, { numRuns: numRuns(1000) })
  })
})

it('finds the first day from a day on', () => {
  expect(firstFrom([1, 3, 3, 5], 3)).toBe(1)
  expect(firstFrom([1, 3, 3, 5], 4)).toBe(3)
  expect(firstFrom([1, 3, 3, 5], 6)).toBe(4)
})
