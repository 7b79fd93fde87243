/** The day on the reader's own clock, wherever that is. */
import type { Day } from '@/core/time/day'
import { clampDay, MS_PER_DAY } from '@/core/time/day'

const MS_PER_MINUTE = 60_000

export const today = (now: Date): Day =>
  clampDay((now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE) / MS_PER_DAY)
