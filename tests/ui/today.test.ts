import { afterEach, expect, it, vi } from 'vitest'
import { formatDay } from '@/core/time/day'
import { today } from '@/ui/today'

afterEach(() => vi.restoreAllMocks())

it.each([
  ['Auckland in summer', -780, '2026-12-03T12:00:00Z', '2026-12-04'],
  ['Bamako', 0, '2026-12-03T23:59:59Z', '2026-12-03'],
  ['Honolulu', 600, '2026-12-03T02:00:00Z', '2026-12-02'],
])('is the day on the clock in %s', (_, minutesBehind, instant, day) => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(minutesBehind)
  expect(formatDay(today(new Date(instant)))).toBe(day)
})
