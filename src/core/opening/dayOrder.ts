/** Whether a table writes the day or the month first, by all its dates in numbers together. */
import type { DayOrder } from './opening'
import { isPlainDay, readDayAndMonth } from './readDate'

export interface DayOrderFinding {
  /** `null` when the dates do not tell: none is decisive, or they contradict each other. */
  readonly order: DayOrder | null
  /** A date that the reader must decide, since nothing else does; `null` when there is none. */
  readonly undecided: string | null
}

const LIKELY = /[/.-]\d{1,2}[/.-]\d{4}/
const IN_NUMBERS = /\d{1,2}([/.-])\d{1,2}\1\d{4}/g

export function findDayOrder(texts: Iterable<string>): DayOrderFinding {
  let dayFirst = false
  let monthFirst = false
  let open: string | null = null
  let contradicting: string | null = null
  for (const text of texts) {
    if (isPlainDay(text) || !LIKELY.test(text)) continue
    for (const [date] of text.matchAll(IN_NUMBERS)) {
      const [first = 0, second = 0] = readDayAndMonth(date) ?? []
      if (first > 12 && second <= 12) dayFirst = true
      else if (second > 12 && first <= 12) monthFirst = true
      else if (first !== second) open ??= date
      if (dayFirst && monthFirst) contradicting ??= date
    }
  }
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'day-first' : 'month-first', undecided: null }
  return { order: null, undecided: open ?? contradicting }
}
