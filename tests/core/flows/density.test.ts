import { describe, expect, it } from 'vitest'
import { binEdges, chooseUnit, firstFrom } from '@/core/flows/density'
import type { Day } from '@/core/time/day'
import { MAX_DAY, MIN_DAY, parseDay } from '@/core/time/day'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`no day ${text}`)
  return parsed
}
const days = (...texts: readonly string[]) => texts.map(day)

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

  it('begins weeks on Monday, and five years with the first of them', () => {
    const period = { from: day('2021-03-10'), to: day('2021-03-15') }
    expect(binEdges(period, 'week')).toEqual(days('2021-03-08', '2021-03-15', '2021-03-22'))
    expect(binEdges(period, 'fiveYears')).toEqual(days('2020-01-01', '2025-01-01'))
  })

  it('covers the first and the last day there is', () => {
    for (const unit of ['week', 'year', 'decade', 'century'] as const) {
      const edges = binEdges({ from: MIN_DAY, to: MAX_DAY }, unit)
      expect(edges[0]).toBe(MIN_DAY)
      expect(edges.at(-1)).toBe(MAX_DAY + 1)
    }
  })
})

it('keeps bins few: weeks for a year, quarters for eleven, centuries for all time', () => {
  expect(chooseUnit({ from: day('2021-03-01'), to: day('2021-04-15') }, 60)).toBe('day')
  expect(chooseUnit({ from: day('2021-01-01'), to: day('2021-12-31') }, 60)).toBe('week')
  expect(chooseUnit({ from: day('2021-01-01'), to: day('2021-12-31') }, 50)).toBe('month')
  expect(chooseUnit({ from: day('2015-01-01'), to: day('2025-12-31') }, 60)).toBe('quarter')
  expect(chooseUnit({ from: MIN_DAY, to: MAX_DAY }, 60)).toBe('century')
  expect(chooseUnit({ from: day('2021-03-01'), to: day('2021-03-02') }, 60, 'month')).toBe('month')
})

it('finds the first day from a day on', () => {
  expect(firstFrom([1, 3, 3, 5], 3)).toBe(1)
  expect(firstFrom([1, 3, 3, 5], 4)).toBe(3)
  expect(firstFrom([1, 3, 3, 5], 6)).toBe(4)
})
