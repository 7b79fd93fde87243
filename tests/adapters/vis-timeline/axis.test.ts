import { expect, it } from 'vitest'
import { ordinalOf, placeLabels } from '@/adapters/vis-timeline/axis'
import { clampDay } from '@/core/time/day'

/** Twelve months from January 2021 on, `step` px each, the first at `start`. */
const months = (step: number, length: number, start = 0) =>
  Array.from({ length: 12 }, (_, i) => ({ left: start + i * step, length, ordinal: 12 * 2021 + i }))

const shown = (places: readonly (number | null)[]) => places.flatMap((at, i) => (at === null ? [] : [i]))

it('shows every label that fits', () => {
  expect(placeLabels(months(36, 33), 432)).toEqual(months(36, 33).map(({ left }) => left))
})

it('leaves labels out in an even rhythm, though only one is too long', () => {
  const labels = months(36, 20).map((label, i) => (i === 8 ? { ...label, length: 50 } : label))
  expect(shown(placeLabels(labels, 432))).toEqual([0, 2, 4, 6, 8, 10])
  expect(shown(placeLabels(months(36, 80), 432))).toEqual([0, 3, 6, 9])
})

it('keeps the same months while the window moves', () => {
  const [here, moved] = [placeLabels(months(36, 50), 400), placeLabels(months(36, 50, -40), 400)]
  expect(shown(here)).toEqual([0, 2, 4, 6, 8])
  expect(shown(moved)).toEqual([2, 4, 6, 8, 10])
})

it('shows the month that began before the window at its edge, if the next one leaves it room', () => {
  expect(placeLabels(months(36, 20, -10), 400)[0]).toBe(0)
  expect(placeLabels(months(36, 20, -30), 400)[0]).toBeNull()
})

it('cuts no label at the right edge', () => {
  expect(placeLabels(months(36, 20), 410).at(-1)).toBeNull()
})

it('counts months and years through, and days since 1970', () => {
  const day = clampDay(18_700)
  expect(ordinalOf(day, 'year')).toBe(2021)
  expect(ordinalOf(day, 'month')).toBe(12 * 2021 + 2)
  expect(ordinalOf(day, 'day')).toBe(18_700)
})
