import { describe, expect, it } from 'vitest'
import { WORLD_BOX } from '@/core/plate/graticule'
import { graticuleStep, plateTicks } from '@/core/plate/plateTicks'

describe('graticuleStep', () => {
  it.each([
    [360, 20],
    [110, 20],
    [90, 10],
    [40, 5],
    [12, 2],
    [3, 2],
  ])('on a plate of %i° is %i°', (degrees, step) => {
    expect(graticuleStep(degrees)).toBe(step)
  })
})

describe('plateTicks', () => {
  it('meets the central parallel of the world at even distances', () => {
    const [left, , right, bottom] = WORLD_BOX
    const { top } = plateTicks([left, bottom / 2, right, bottom], 1)
    const gaps = top.slice(1).map(({ at }, i) => at - (top[i]?.at ?? 0))
    for (const gap of gaps) expect(gap).toBeCloseTo((256 * 20) / 360, 5)
  })

  it('names meridians past 180° from the west', () => {
    const [left, , right, bottom] = WORLD_BOX
    const { top } = plateTicks([left, bottom / 2, right, bottom], 1)
    expect(top.map(({ degrees }) => degrees)).toContain(180)
    for (const { degrees } of top) expect(Math.abs(degrees)).toBeLessThanOrEqual(180)
  })

  it('has none above the pole', () => {
    expect(plateTicks([0, -50, 256, 60], 1).top).toEqual([])
  })
})
