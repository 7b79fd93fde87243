/** Days and periods from their ISO text, for tests. */
import type { Day, Period } from '@/core/time/day'
import { parseDay } from '@/core/time/day'

export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`no day ${text}`)
  return parsed
}

/** `period('2021-03-01/2021-03-31')` */
export function period(text: string): Period {
  const [from = '', to = from] = text.split('/')
  return { from: day(from), to: day(to) }
}
