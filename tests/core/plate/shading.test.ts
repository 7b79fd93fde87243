import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { shadeOf, shadingBreaks, shadingRanges } from '@/core/plate/shading'

describe('shadingBreaks', () => {
  it('gives one, two and three their own class while numbers are small', () => {
    expect(shadingBreaks([1, 3, 3])).toEqual([1, 2, 3])
    expect(shadingBreaks([])).toEqual([1, 2, 3])
  })

  it('stands near the median, the upper quarter and the upper tenth of many', () => {
    expect(shadingBreaks(Array.from({ length: 100 }, (_, i) => i + 1))).toEqual([50, 80, 90])
  })

  it('has fewer classes where countries have equal numbers', () => {
    expect(shadingBreaks([190, 190])).toEqual([190])
    expect(shadingBreaks([10, 10, 10, 500])).toEqual([10, 500])
    expect(shadingBreaks([199, 199])).toEqual([199])
  })

  it('always rises, and leaves no class empty', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 250 }), (counts) => {
        const most = Math.max(...counts)
        fc.pre(most > 5)
        const breaks = shadingBreaks(counts)
        expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b))
        expect(breaks[0]).toBeGreaterThanOrEqual(1)
        expect(shadeOf(most, breaks)).toBe(breaks.length)
      }),
      { numRuns: numRuns(1000) },
    )
  })
})

describe('shadingRanges', () => {
  it('says which numbers each class holds, and those that stay land', () => {
    expect(shadingRanges([1, 2, 3])).toEqual([
      [1, 1],
      [2, 2],
      [3, null],
    ])
    expect(shadingRanges([6, 8, 9])).toEqual([
      [1, 5],
      [6, 7],
      [8, 8],
      [9, null],
    ])
    expect(shadingRanges([190])).toEqual([
      [1, 189],
      [190, null],
    ])
  })
})

describe('shadeOf', () => {
  it('leaves a country below the first break as land', () => {
    expect([0, 1, 2, 3, 9].map((count) => shadeOf(count, [1, 2, 3]))).toEqual([0, 1, 2, 3, 3])
    expect(shadeOf(39, [40, 120, 300])).toBe(0)
  })
})
