/** Whether a table writes the day or the month first, by all its dates in numbers together. */
import type { DayOrder } from './opening'
import { readDayAndMonth } from './readDate'

export interface DayOrderFinding {
  /** `null` when the dates do not tell: none is decisive, or they contradict each other. */
  readonly order: DayOrder | null
  /** `true` when a date can be read both ways and nothing decides. */
  readonly asks: boolean
}

const LIKELY = /[/.-]\d{1,2}[/.-]\d{4}/
const IN_NUMBERS = /\d{1,2}([/.-])\d{1,2}\1\d{4}/g

export function findDayOrder(texts: Iterable<string>): DayOrderFinding {
  let dayFirst = false
  let monthFirst = false
  let open = false
  for (const text of texts) {
    if (!LIKELY.test(text)) continue
    for (const [date] of text.matchAll(IN_NUMBERS)) {
      const [first = 0, second = 0] = readDayAndMonth(date) ?? []
      if (first > 12 && second <= 12) dayFirst = true
      else if (second > 12 && first <= 12) monthFirst = true
      else if (first !== second) open = true
    }
  }
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'day-first' : 'month-first', asks: false }
  return { order: null, asks: dayFirst || open }
}
