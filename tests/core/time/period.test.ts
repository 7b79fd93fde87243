import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import type { Day, Period, Span } from '@/core/time/day'
import { MAX_DAY, MIN_DAY, parseDay } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'
import { clampPeriod, overlaps, roundOutward, surelyOverlaps } from '@/core/time/period'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`no such day: ${text}`)
  return parsed
}
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const span = (text: string): Span => {
  const reading = parseEdtf(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`)
  return reading.span
}

describe('a visit of 30–31 March', () => {
  const visit = span('2021-03-30/2021-03-31')

  it.each([
    ['2021-03-01', '2021-03-30', true],
    ['2021-03-31', '2021-04-30', true],
    ['2021-03-01', '2021-03-29', false],
    ['2021-04-01', '2021-04-30', false],
  ])('is kept by %s to %s: %s', (from, to, kept) => {
    expect(overlaps(visit, period(from, to))).toBe(kept)
    expect(surelyOverlaps(visit, period(from, to))).toBe(kept)
  })
})

describe('an imprecise date', () => {
  it('overlaps a week of its month possibly, the whole month surely', () => {
    expect(overlaps(span('2021-11'), period('2021-11-08', '2021-11-14'))).toBe(true)
    expect(surelyOverlaps(span('2021-11'), period('2021-11-08', '2021-11-14'))).toBe(false)
    expect(surelyOverlaps(span('2021-11'), period('2021-11-01', '2021-11-30'))).toBe(true)
  })

  it('is not weakened by a question mark or a tilde', () => {
    expect(surelyOverlaps(span('2021-11-10%'), period('2021-11-10', '2021-11-10'))).toBe(true)
  })

  it('with an open end surely touches what its start surely touches', () => {
    expect(surelyOverlaps(span('2021-05-01/..'), period('2021-05-01', '2021-05-02'))).toBe(true)
    expect(surelyOverlaps(span('2021-05-01/..'), period('2022-01-01', '2022-12-31'))).toBe(false)
    expect(overlaps(span('2021-05-01/..'), period('2022-01-01', '2022-12-31'))).toBe(true)
  })
})

it('overlaps as some, surely overlaps as every visit that the date may mean', () => {
  const small = fc.integer({ min: 0, max: 6 })
  const anySpan = fc
    .tuple(small, small, small, small)
    .filter(([a, b, c, d]) => a <= b && c <= d && a <= c && b <= d)
    .map(([startEarliest, startLatest, endEarliest, endLatest]) => ({
      startEarliest: startEarliest as Day,
      startLatest: startLatest as Day,
      endEarliest: endEarliest as Day,
      endLatest: endLatest as Day,
      openStart: false,
      openEnd: false,
      approximate: false,
      uncertain: false,
    }))
  const anyPeriod = fc
    .tuple(small, small)
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => ({ from: from as Day, to: to as Day }))
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

  fc.assert(
    fc.property(anySpan, anyPeriod, (imprecise, chosen) => {
      const touches = range(imprecise.startEarliest, imprecise.startLatest).flatMap((start) =>
        range(imprecise.endEarliest, imprecise.endLatest)
          .filter((end) => start <= end)
          .map((end) => start <= chosen.to && end >= chosen.from),
      )
      expect(overlaps(imprecise, chosen)).toBe(touches.includes(true))
      expect(surelyOverlaps(imprecise, chosen)).toBe(!touches.includes(false))
    }),
    { numRuns: numRuns(10_000) },
  )
})

describe('a period', () => {
  it('is cut to an extent, or becomes its nearest day', () => {
    const extent = period('2021-03-01', '2021-11-30')
    expect(clampPeriod(period('2020-01-01', '2021-05-01'), extent)).toEqual(
      period('2021-03-01', '2021-05-01'),
    )
    expect(clampPeriod(period('2022-01-01', '2022-05-01'), extent)).toEqual(
      period('2021-11-30', '2021-11-30'),
    )
  })

  it.each([
    [3.5, 5, [3, 4]],
    [3, 4, [3, 3]],
    [3, 4.01, [3, 4]],
    [3.2, 3.3, [3, 3]],
    [3, 3, [3, 3]],
    [-0.5, 0.5, [-1, 0]],
    [-Infinity, Infinity, [MIN_DAY, MAX_DAY]],
  ])('from %d to %d touches the days %j', (start, end, [from, to]) => {
    expect(roundOutward(start, end)).toEqual({ from, to })
  })
})
