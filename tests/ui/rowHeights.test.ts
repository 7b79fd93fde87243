import { fc, it as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../fixtures/numRuns'
import { RowHeights } from '@/ui/rowHeights'

describe('RowHeights', () => {
  it('begins with a guess, and moves what stands below a row that was measured', () => {
    const heights = new RowHeights(4, 50)
    expect(heights.total).toBe(200)
    expect(heights.measure(1, 80)).toBe(true)
    expect([0, 1, 2, 3, 4].map((row) => heights.top(row))).toEqual([0, 50, 130, 180, 230])
    expect(heights.measure(1, 80)).toBe(false)
  })

  it('names the nearest row outside of all', () => {
    const heights = new RowHeights(3, 10)
    expect([-5, 0, 9, 10, 29, 1000].map((y) => heights.rowAt(y))).toEqual([0, 0, 0, 1, 2, 2])
    expect(new RowHeights(0, 10).rowAt(5)).toBe(0)
  })

  const measurings = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 200 })), { maxLength: 80 })
  law.prop([fc.integer({ min: 1, max: 40 }), measurings, fc.integer({ min: 0, max: 6000 })], {
    numRuns: numRuns(5_000),
  })('agrees with adding up one row after the other', (count, measured, y) => {
    const heights = new RowHeights(count, 60)
    const plain = Array.from({ length: count }, () => 60)
    for (const [row, height] of measured) {
      heights.measure(row, height)
      if (row < count) plain[row] = height
    }
    const tops = plain.map((_, row) => plain.slice(0, row).reduce((sum, height) => sum + height, 0))
    expect(plain.map((_, row) => heights.top(row))).toEqual(tops)
    expect(heights.rowAt(y)).toBe(
      Math.max(
        0,
        tops.findLastIndex((top) => top <= y),
      ),
    )
  })
})
