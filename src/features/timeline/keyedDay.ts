/** Where a key moves an edge of the period: a day, a month, or to the end of what there is. */
import type { Day, Period } from '@/core/time/day'
import { addDays, dayOf, daysInMonth, toYmd } from '@/core/time/day'

/** The same day of another month, or the last one that it has. */
function addMonths(day: Day, count: number): Day {
  const { year, month, day: ofMonth } = toYmd(day)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(ofMonth, daysInMonth(toYear, toMonth))) ?? day
}

/** `null` for keys that move nothing. */
export function keyedDay(day: Day, key: string, { from, to }: Period): Day | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(day, -1)
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'PageUp':
      return addMonths(day, 1)
    case 'Home':
      return from
    case 'End':
      return to
    default:
      return null
  }
}
