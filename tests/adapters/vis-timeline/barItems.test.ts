import { expect, it } from 'vitest'
import { createBarItems } from '@/adapters/vis-timeline/barItems'
import type { TimelineBar } from '@/adapters/vis-timeline/timelineState'
import { clampDay } from '@/core/time/day'

/** A bar on each day, from day 0 on. */
const daily = (count: number): readonly TimelineBar[] =>
  Array.from({ length: count }, (_, day) => ({
    id: String(day),
    lane: 'lane',
    from: clampDay(day),
    to: clampDay(day),
    look: 'solid',
    start: 'sharp',
    end: 'sharp',
    ghost: false,
    dataSet: 0,
    words: '',
    label: '',
  }))
const window = { from: clampDay(80), to: clampDay(99) }

it('is fed at most fifty bars in one frame, those in the window first', () => {
  const { items, update } = createBarItems((id) => id)
  const bars = daily(120)
  expect(update(bars, window)).toBe(true)
  expect(items.length).toBe(50)
  expect(items.getIds()).toEqual(expect.arrayContaining(bars.slice(80, 100).map(({ id }) => id)))
  expect(update(bars, window)).toBe(true)
  expect(items.length).toBe(100)
  expect(update(bars, window)).toBe(false)
  expect(items.length).toBe(120)
})

it('drops what is gone at once, also what was still to come', () => {
  const { items, nodeOf, update } = createBarItems((id) => id)
  update(daily(120), window)
  expect(update(daily(3), window)).toBe(false)
  expect(items.getIds()).toEqual(['0', '1', '2'])
  expect(nodeOf('90')).toBeUndefined()
})
