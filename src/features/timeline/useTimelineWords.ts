/** The words of the chart that follow the language: lanes, what lies beyond an edge, bins, the axis. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Outside } from './beyond'
import type { LaneSubject, LaneTable } from './lanes'
import type { AxisWords, Beyond } from '@/adapters/vis-timeline/timelineState'
import type { Period } from '@/core/time/day'
import { addDays, toYmd } from '@/core/time/day'
import { partyName } from '@/i18n/parties'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export interface LaneWords {
  /** Of a pair that shares one party with all others the other one alone. */
  readonly name: string
  readonly fullName: string
}

export function useLaneWords({ inAll }: LaneTable): (subject: LaneSubject) => LaneWords {
  const atlas = useAtlas((state) => state.atlas)
  const language = useLanguage()
  const t = useTranslations('timeline')
  const nameOf = (party: string | null) =>
    party === null ? t('lane.unknownParty') : partyName(party, atlas, language)
  const once = (name: string) => ({ name, fullName: name })

  return (subject) => {
    switch (subject.type) {
      case 'place':
        return once(atlas.places.get(subject.place)?.name[language] ?? subject.place)
      case 'host':
        return once(subject.party === null ? t('lane.noHost') : nameOf(subject.party))
      case 'pair': {
        const [a, b] = subject.parties
        if (a === null && b === null) return once(t('lane.nobody'))
        const fullName = `${nameOf(a)}–${nameOf(b)}`
        return inAll === null ? once(fullName) : { name: nameOf(a === inAll ? b : a), fullName }
      }
    }
  }
}

export function useBeyondWords(): (outside: Outside, side: 'before' | 'after') => Beyond {
  const { formatSpan } = useDates()
  const t = useTranslations('timeline')
  return ({ count, span, day, selected }, side) => {
    const words =
      count > 1 && !selected
        ? t(side === 'before' ? 'bar.manyBefore' : 'bar.manyAfter', { count })
        : t(`bar.${side}`, { words: formatSpan(span, { year: false }) })
    return { words, day, selected }
  }
}

export function useAxisWords(): AxisWords {
  const { formatDay, formatMonth } = useDates()
  return useMemo(
    () => ({
      minor: (day, unit) => {
        if (unit === 'month') return formatMonth(day, { short: true })
        const { year, day: ofMonth } = toYmd(day)
        return String(unit === 'year' ? year : ofMonth)
      },
      major: (day, unit) => {
        const { year } = toYmd(day)
        if (unit === 'hour') return formatDay(day)
        return unit === 'day' ? `${formatMonth(day)} ${year}` : String(year)
      },
    }),
    [formatDay, formatMonth],
  )
}

/** The days of a bin: « 2010 », « 2010–2014 », « mars 2021 », « janvier–mars 2021 », « 8–14 mars 2021 ». */
export function useBinWords(): (days: Period) => string {
  const { formatMonth, formatPeriod } = useDates()
  return ({ from, to }) => {
    const first = toYmd(from)
    const last = toYmd(to)
    if (first.day !== 1 || toYmd(addDays(to, 1)).day !== 1 || from === to) return formatPeriod({ from, to })
    if (first.month === 1 && last.month === 12)
      return first.year === last.year ? String(first.year) : `${first.year}–${last.year}`
    const months = first.month === last.month ? formatMonth(from) : `${formatMonth(from)}–${formatMonth(to)}`
    return first.year === last.year ? `${months} ${last.year}` : formatPeriod({ from, to })
  }
}
