import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inSlices } from '@/features/export/inSlices'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Items that take so long to make, by the clock. */
function* slowly(count: number, milliseconds: number) {
  for (let i = 0; i < count; i++) {
    vi.advanceTimersByTime(milliseconds)
    yield i
  }
}

it('gives everything, in its order, and lets others work in between', async () => {
  const slices: (readonly number[])[] = []
  const done = inSlices(slowly(10, 5), (slice) => slices.push(slice), new AbortController().signal)
  await vi.runAllTimersAsync()
  await done
  expect(slices.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(slices.length).toBeGreaterThan(2)
})

it('gives what is quickly made at once', async () => {
  const slices: (readonly number[])[] = []
  await inSlices([1, 2, 3], (slice) => slices.push(slice), new AbortController().signal)
  expect(slices).toEqual([[1, 2, 3]])
})

it('goes no further once nobody waits for it', async () => {
  const slices: (readonly number[])[] = []
  const waiting = new AbortController()
  const done = inSlices(slowly(10, 5), (slice) => slices.push(slice), waiting.signal)
  waiting.abort()
  const ended = expect(done).rejects.toThrow('abort')
  await vi.runAllTimersAsync()
  await ended
  expect(slices).toHaveLength(1)
})
