/**
 * What the chart shows, put together from the view: lanes, the bars near the window or the densities in
 * their place, words at the edges, lines across. What does not depend on the window is kept while it moves.
 */
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { barOf } from './barWords'
import type { Outside } from './beyond'
import { beyondWindow } from './beyond'
import { extentOf, homeWindow, widened } from './extent'
import { createFeeder, indexByTime } from './feed'
import type { Lane, LaneSubject } from './lanes'
import { busiest, lanesNear, lanesOf } from './lanes'
import { sortedDays } from './sortedDays'
import type {
  AxisWords,
  Beyond,
  TimelineLane,
  TimelineMark,
  TimelineState,
} from '@/adapters/vis-timeline/timelineState'
import type { Atlas } from '@/core/atlas/atlas'
import type { BinUnit } from '@/core/flows/density'
import { binEdges, chooseUnit, countByBin, firstFrom } from '@/core/flows/density'
import type { Period } from '@/core/time/day'
import { clampDay, MS_PER_DAY, toYmd } from '@/core/time/day'
import { overlaps, surelyOverlaps } from '@/core/time/period'
import { formatNumber } from '@/i18n/numbers'
import { partyName } from '@/i18n/parties'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

/** With more lanes in the data than this, those with most bars near the window are shown, and the rest as one. */
const MOST_LANES = 8
const OTHERS = 'others'
const DENSE_LANES = 5
const MOST_BINS = 60

export interface ChartProps {
  /** Dated and undated records that every filter but the period keeps, in time order. */
  readonly records: Uint32Array
  readonly window: Period
  readonly limits: Period
  /** While the end of the period walks, the window stands still around it. */
  readonly walking: boolean
  readonly narrow: boolean
}

export interface ChartState extends TimelineState {
  /** The unit of the bins when densities stand in place of bars. */
  readonly unit: BinUnit | null
}

export function useTimelineState({ records, window, limits, walking, narrow }: ChartProps): ChartState {
  const atlas = useAtlas((state) => state.atlas)
  const by = useAtlas((state) => state.view.lanes)
  const period = useAtlas((state) => state.view.period)
  const certainOnly = useAtlas((state) => state.view.certainOnly)
  const selected = useAtlas((state) => state.view.record)
  const hovered = useAtlas((state) => state.hovered)
  const language = useLanguage()
  const laneWords = useLaneWords()
  const axis = useAxisWords()
  const marks = useMarks(walking)
  const beyondWords = useBeyondWords()
  const t = useTranslations('timeline')

  const index = useMemo(() => indexByTime(atlas, records), [atlas, records])
  const lanes = useMemo(() => lanesOf(atlas, index.records, by), [atlas, index, by])
  const laneOf = useMemo(() => laneByRecord(atlas, lanes), [atlas, lanes])
  const dense = useMemo(() => denseLanes(lanes), [lanes])
  const denseDays = useMemo(() => dense.map((lane) => sortedDays(atlas, lane.records)), [atlas, dense])
  const feeder = useMemo(() => createFeeder(index), [index])
  const feed = feeder(window)

  const near = useMemo(
    () => lanesNear(lanes, lanesOf(atlas, feed.records ?? [], by), MOST_LANES),
    [atlas, lanes, feed, by],
  )
  const fed = useMemo(() => {
    const others = new Set(near.others)
    const edges = homeWindow(extentOf(atlas) ?? feed.fed)
    return (feed.records ?? []).flatMap((i) => {
      const record = atlas.records[i]
      const span = atlas.spans[i] ?? null
      const lane = others.has(i) ? OTHERS : lanes[laneOf[i] ?? -1]?.id
      if (record === undefined || span === null || lane === undefined) return []
      const bar = barOf(record, span, { atlas, lane, edges, brief: narrow, language, t })
      return [{ bar, span }]
    })
  }, [atlas, feed, lanes, laneOf, near, narrow, language, t])
  // A bar that shows what it showed stays the same object, whatever the period.
  const isKept = certainOnly ? surelyOverlaps : overlaps
  const bars = fed.map(({ bar, span }) =>
    period === null || isKept(span, period) ? bar : { ...bar, ghost: true },
  )

  const unit = feed.records === null ? chooseUnit(window, MOST_BINS) : null
  const edges = unit === null ? [] : binEdges(widened(window, 1), unit)

  const barLane = ({ id, subject, records: own }: Lane): TimelineLane => {
    const { before, after } = walking
      ? { before: null, after: null }
      : beyondWindow(atlas, own, window, atlas.indexOf.get(selected ?? ''))
    return {
      id,
      name: laneWords(subject),
      before: before === null ? null : beyondWords(before, 'before'),
      after: after === null ? null : beyondWords(after, 'after'),
      density: null,
    }
  }
  const denseLane = ({ id, subject, records: own }: DenseLane, i: number): TimelineLane => {
    const days = denseDays[i] ?? new Int32Array()
    const count = period === null ? own.length : firstFrom(days, period.to + 1) - firstFrom(days, period.from)
    const name = subject === null ? t('lane.others') : laneWords(subject)
    const density = {
      counts: countByBin(days, edges),
      total: formatNumber(count, language),
      label: t('lane.density', { name, count }),
    }
    return { id, name, before: null, after: null, density }
  }
  const othersLane: TimelineLane = {
    id: OTHERS,
    name: t('lane.others'),
    before: null,
    after: null,
    density: null,
  }

  return {
    window,
    limits,
    lanes:
      unit !== null
        ? dense.map(denseLane)
        : [...near.lanes.map(barLane), ...(near.others.length === 0 ? [] : [othersLane])],
    bars,
    edges,
    marks,
    axis,
    selected,
    hovered,
    narrow,
    unit,
  }
}

/** The place of each record's lane in `lanes`. */
function laneByRecord({ columns }: Atlas, lanes: readonly Lane[]): Int32Array {
  const places = new Int32Array(columns.size).fill(-1)
  for (const [place, { records }] of lanes.entries()) for (const i of records) places[i] = place
  return places
}

/** A lane of densities; `subject` is `null` for all that is not among the busiest. */
interface DenseLane {
  readonly id: string
  readonly subject: LaneSubject | null
  readonly records: readonly number[]
}

function denseLanes(all: readonly Lane[]): readonly DenseLane[] {
  const { lanes, others } = busiest(all, DENSE_LANES)
  return others.length === 0 ? lanes : [...lanes, { id: OTHERS, subject: null, records: others }]
}

function useLaneWords(): (subject: LaneSubject) => string {
  const atlas = useAtlas((state) => state.atlas)
  const language = useLanguage()
  const t = useTranslations('timeline')
  return (subject) => {
    switch (subject.type) {
      case 'place':
        return atlas.places.get(subject.place)?.name[language] ?? subject.place
      case 'host':
        return subject.party === null ? t('lane.noHost') : partyName(subject.party, atlas, language)
      case 'pair': {
        if (subject.parties.every((party) => party === null)) return t('lane.nobody')
        return subject.parties
          .map((party) => (party === null ? t('lane.unknownParty') : partyName(party, atlas, language)))
          .join('–')
      }
    }
  }
}

function useBeyondWords(): (outside: Outside, side: 'before' | 'after') => Beyond {
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

function useAxisWords(): AxisWords {
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

/** Today, where it lies within the data; and the end of the period while it walks. */
function useMarks(walking: boolean): readonly TimelineMark[] {
  const extent = useAtlas((state) => extentOf(state.atlas))
  const end = useAtlas((state) => state.view.period?.to ?? null)
  const t = useTranslations('timeline')
  const { formatDay } = useDates()

  const [today] = useState(() => clampDay(Date.now() / MS_PER_DAY))
  const isToday = extent !== null && today >= extent.from && today <= extent.to
  return [
    ...(isToday ? [{ day: today, look: 'today', words: t('today') } as const] : []),
    ...(walking && end !== null
      ? [{ day: clampDay(end + 1), look: 'end', words: formatDay(end) } as const]
      : []),
  ]
}
