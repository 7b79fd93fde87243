/** Days as vis-timeline's instants, and back: a day is its midnight in UTC, a closed range runs to the next one. */
import type { Period } from '@/core/time/day'
import { MS_PER_DAY } from '@/core/time/day'
import { roundOutward } from '@/core/time/period'

export const instantOf = (day: number): Date => new Date(day * MS_PER_DAY)

/** Days since 1970-01-01, with the time of day as a fraction. */
export const daysOf = (instant: Date): number => instant.getTime() / MS_PER_DAY

/** The days that a window touches. */
export const periodOf = (start: Date, end: Date): Period => roundOutward(daysOf(start), daysOf(end))
