import { expect, it } from 'vitest'
import { nextBar } from '@/adapters/vis-timeline/nextBar'
import { clampDay } from '@/core/time/day'

const stop = (id: string, lane: string, from: number) => ({ id, lane, from: clampDay(from) })
const stops = [stop('a', 'top', 0), stop('b', 'low', 10), stop('c', 'top', 40), stop('d', 'low', 90)]
const lanes = ['top', 'empty', 'low']
const lead = (from: string, key: string) => nextBar(stops, lanes, from, key)?.id

it('goes by date to the left and right, and stops at the ends', () => {
  expect(lead('a', 'ArrowRight')).toBe('b')
  expect(lead('c', 'ArrowLeft')).toBe('b')
  expect(lead('a', 'ArrowLeft')).toBe('a')
  expect(lead('d', 'ArrowRight')).toBe('d')
})

it('goes by lane up and down, to the nearest in time, past empty lanes', () => {
  expect(lead('a', 'ArrowDown')).toBe('b')
  expect(lead('d', 'ArrowUp')).toBe('c')
  expect(lead('a', 'ArrowUp')).toBe('a')
})

it('goes a month at a time by page', () => {
  expect(lead('a', 'PageDown')).toBe('c')
  expect(lead('d', 'PageUp')).toBe('c')
  expect(lead('d', 'PageDown')).toBe('d')
})

it('goes to both ends', () => {
  expect(lead('c', 'Home')).toBe('a')
  expect(lead('a', 'End')).toBe('d')
})

it('leaves other keys and unknown bars alone', () => {
  expect(nextBar(stops, lanes, 'a', 'Enter')).toBeNull()
  expect(nextBar(stops, lanes, 'zzz', 'End')).toBeNull()
})
