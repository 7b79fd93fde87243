import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { shadeOf, shadingBreaks } from '@/core/plate/shading'

describe('shadingBreaks', () => {
  it('gives one, two and three their own class while numbers are small', () => {
    expect(shadingBreaks([1, 3, 3])).toEqual([1, 2, 3])
    expect(shadingBreaks([])).toEqual([1, 2, 3])
  })

  it('stands near the median, the upper quarter and the upper tenth of many', () => {
    expect(shadingBreaks(Array.from({ length: 100 }, (_, i) => i + 1))).toEqual([50, 80, 90])
  })

  it('always rises', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { maxLength: 250 }), (counts) => {
        const [first, second, third] = shadingBreaks(counts)
        expect(first).toBeGreaterThanOrEqual(1)
        expect(second).toBeGreaterThan(first)
        expect(third).toBeGreaterThan(second)
      }),
      { numRuns: numRuns(1000) },
    )
  })
})

describe('shadeOf', () => {
  it('leaves a country below the first break as land', () => {
    expect([0, 1, 2, 3, 9].map((count) => shadeOf(count, [1, 2, 3]))).toEqual([0, 1, 2, 3, 3])
    expect(shadeOf(39, [40, 120, 300])).toBe(0)
  })
})
