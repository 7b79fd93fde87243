import { describe, expect, it } from 'vitest'
import type { Row } from '../bench/measure'
import { sampleOf } from '../bench/measure'
import type { Outcome } from '../bench/report'
import { reportOf } from '../bench/report'

const bench = { id: 'X1', what: 'what it is', measure: () => Promise.resolve([]) }
const around = {
  command: 'npm run bench',
  started: new Date('2026-11-22T10:00:00Z'),
  minutes: 3.2,
  chromium: '156.0',
  loads: [0.5, 1.25],
} as const

const linesOf = (...outcomes: readonly Outcome[]) => reportOf(outcomes, around).split('\n').slice(5)
const lineOf = (fields: Partial<Row>) =>
  linesOf({
    status: 'measured',
    bench,
    rows: [{ name: 'a row', ours: sampleOf([2, 4, 9]), baseline: null, ...fields }],
  })[0]

describe('sampleOf', () => {
  it('tells the middle, the highest of twenty and how far the middle half lies apart', () => {
    const figures = Array.from({ length: 20 }, (_, i) => 20 - i)
    expect(sampleOf(figures)).toEqual({ median: 11, p95: 20, spread: 10 / 11 })
  })
})

describe('reportOf', () => {
  it('holds the ratio of the medians to the budget', () => {
    const baseline = { name: 'another', sample: sampleOf([1]) }
    const line = (most: number) => lineOf({ baseline, budget: { of: 'ratio', most } })
    expect(line(4)).toBe(
      '| X1 | a row | 4 ms | 9 | 175 % | another | 1 ms | 1 | 0 % | 4.00× | ≤ 4.00× | yes |',
    )
    expect(line(3.9)).toMatch(/\*\*no\*\* \|$/)
  })

  it('holds a p95 to the median of its baseline, or to a figure of its own', () => {
    const baseline = { name: 'another', sample: sampleOf([2]) }
    expect(lineOf({ baseline, budget: { of: 'p95 ratio', most: 4 } })).toMatch(/\*\*no\*\* \|$/)
    expect(lineOf({ budget: { of: 'p95', most: 9 } })).toMatch(/\| p95 ≤ 9 ms \| yes \|$/)
  })

  it('asks for the very same where it is counted', () => {
    const same = (count: number) =>
      lineOf({
        baseline: { name: 'all', sample: sampleOf([count]) },
        budget: { of: 'same', most: 1 },
        unit: 'visits',
      })
    expect(same(4)).toMatch(/\| yes \|$/)
    expect(same(5)).toMatch(/\| \*\*no\*\* \|$/)
  })

  it('says a small ratio as a part', () => {
    expect(lineOf({ baseline: { name: 'another', sample: sampleOf([200]) } })).toMatch(/\| 1\/50 \|/)
  })

  it('keeps a row that failed, on one line', () => {
    expect(linesOf({ status: 'failed', bench, error: 'no\n| page' })).toEqual([
      '| X1 | what it is | failed: no page |',
    ])
  })
})
