/** The language on screen, and dates in it. */
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import type { DateStyle } from './dates'
import { formatBounds, formatDayInWords, formatMonth, formatPeriod, formatSpan } from './dates'
import type { Day, Period, Span } from '@/core/time/day'
import type { Language } from '@/core/view/view'

export const useLanguage = (): Language => useLocale()

/** The functions of `dates.ts`, in the language on screen. */
export function useDates() {
  const language = useLanguage()
  return useMemo(
    () => ({
      formatSpan: (span: Span, style?: DateStyle) => formatSpan(span, language, style),
      formatPeriod: (period: Period, style?: DateStyle) => formatPeriod(period, language, style),
      formatDay: (day: Day, style?: DateStyle) => formatDayInWords(day, language, style),
      formatMonth: (day: Day, style?: DateStyle) => formatMonth(day, language, style),
      formatBounds: (earliest: Day | null, latest: Day | null, style?: DateStyle) =>
        formatBounds(earliest, latest, language, style),
    }),
    [language],
  )
}
