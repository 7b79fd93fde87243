import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { layoutLane } from '@/adapters/vis-timeline/layoutLane'

const bar = (left: number, right: number, words: number) => ({ left, right, words })
const sides = (bars: Parameters<typeof layoutLane>[0], width = 1000) =>
  layoutLane(bars, width).map(({ side, row }) => `${side} ${row}`)

it('puts words right of their bar, left where there is no room', () => {
  expect(sides([bar(100, 110, 80), bar(960, 970, 80)])).toEqual(['right 0', 'left 0'])
})

it('puts words left when the next bar stands where they would', () => {
  expect(sides([bar(200, 210, 80), bar(230, 600, 80)])).toEqual(['left 0', 'right 0'])
})

it('lowers a bar that would collide', () => {
  expect(sides([bar(20, 30, 80), bar(50, 200, 80)])).toEqual(['right 0', 'right 1'])
})

it('interrupts a bar that fills the window', () => {
  expect(sides([bar(-50, 1100, 80)])).toEqual(['over 0'])
})

it('cuts words short where neither side holds them whole', () => {
  expect(layoutLane([bar(100, 110, 2000)], 1000)).toEqual([{ row: 0, side: 'right', room: 882 }])
})

it('gives bars outside the window no room', () => {
  expect(sides([bar(-50, 0, 80), bar(0, 20, 80), bar(1000, 1010, 80)])).toEqual(['out 0', 'right 0', 'out 0'])
})

it('leaves bars alone when a lane is full of words', () => {
  const crowded = Array.from({ length: 8 }, () => bar(100, 110, 80))
  const placed = layoutLane(crowded, 1000)
  expect(placed.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(placed.map(({ side }) => side === 'none')).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    true,
  ])
})

it('keeps out of the words at the edges of a lane', () => {
  const placed = layoutLane([bar(100, 110, 80), bar(600, 610, 80)], 1000, [[0, 150]])
  expect(placed.map(({ row }) => row)).toEqual([1, 0])
})

it('lets no two bars of a row meet', () => {
  const anyBar = fc
    .tuple(
      fc.integer({ min: -100, max: 1100 }),
      fc.integer({ min: 7, max: 400 }),
      fc.integer({ min: 0, max: 300 }),
    )
    .map(([left, length, words]) => bar(left, left + length, words))
  const law = fc.property(fc.array(anyBar, { maxLength: 60 }), (bars) => {
    const sorted = bars.toSorted((a, b) => a.left - b.left)
    const placed = layoutLane(sorted, 1000)
      .map((placing, i) => ({ ...placing, ...sorted[i] }))
      .filter(({ side }) => side !== 'out')
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) {
        if (a.row === b.row)
          expect((a.left ?? 0) < (b.right ?? 0) && (b.left ?? 0) < (a.right ?? 0)).toBe(false)
      }
    }
  })
  fc.assert(law, { numRuns: numRuns(500) })
})
