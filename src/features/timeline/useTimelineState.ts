/**
 * What the chart shows, put together from the view: lanes, the bars near the window or the densities in
 * their place, words at the edges, lines across. What does not depend on the window is kept while it moves, and
 * what does costs the same however many records there are.
 */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { beyondWindow } from './beyond'
import type { DensityRow } from './densities'
import { densityRows } from './densities'
import { createFeeder, indexByTime } from './feed'
import { createLaneChooser, MOST_LANES_OF, OTHERS } from './laneChoice'
import { lanesOf } from './lanes'
import { useBars } from './useBars'
import { useMarks } from './useMarks'
import { useAxisWords, useBeyondWords, useBinWords, useLaneWords } from './useTimelineWords'
import type { TimelineLane, TimelineState } from '@/adapters/vis-timeline/timelineState'
import { countDays, countsIn } from '@/core/flows/countedDays'
import type { BinUnit } from '@/core/flows/density'
import { binEdges, chooseUnit } from '@/core/flows/density'
import type { Period } from '@/core/time/day'
import { clampDay } from '@/core/time/day'
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export interface ChartProps {
  /** Dated and undated records that every filter but the period keeps, in time order. */
  readonly records: Uint32Array
  readonly window: Period
  readonly limits: Period
  /** While the end of the period walks, the window stands still around it. */
  readonly walking: boolean
  readonly narrow: boolean
  /** How many bins there is room for. */
  readonly mostBins: number
}

export interface ChartState extends TimelineState {
  /** When densities stand in place of bars: the unit of their bins, and what fills a row. */
  readonly scale: {
    readonly unit: BinUnit
    readonly most: number
    /** In the row of all others, if there is one. */
    readonly mostOfOthers: number | null
  } | null
}

export function useTimelineState(props: ChartProps): ChartState {
  const { records, window, limits, walking, narrow, mostBins } = props
  const atlas = useAtlas((state) => state.atlas)
  const by = useAtlas((state) => state.view.lanes)
  const period = useAtlas((state) => state.view.period)
  const certainOnly = useAtlas((state) => state.view.certainOnly)
  const selected = useAtlas((state) => state.view.record)
  const hovered = useAtlas((state) => state.hovered)
  const language = useLanguage()
  const table = lanesOf(atlas, by)
  const laneWords = useLaneWords(table)
  const axis = useAxisWords()
  const marks = useMarks(walking)
  const beyondWords = useBeyondWords()
  const binWords = useBinWords()
  const t = useTranslations('timeline')

  const feeder = useMemo(() => createFeeder(indexByTime(atlas, records)), [atlas, records])
  const grouping = useMemo(() => ({ groupOf: table.laneOf, groups: table.lanes.length }), [table])
  /** With what is in a period just as the filter says, and with what could be. */
  const days = useMemo(
    () => countDays(atlas.columns, records, { ...grouping, certainOnly }),
    [atlas, records, grouping, certainOnly],
  )
  const possible = useMemo(
    () => (certainOnly ? countDays(atlas.columns, records, grouping) : days),
    [atlas, records, grouping, certainOnly, days],
  )
  const allDays = useMemo(
    () => countDays(atlas.columns, records, { certainOnly }),
    [atlas, records, certainOnly],
  )
  const choose = useMemo(() => createLaneChooser(days), [days])

  const feed = feeder(window)
  const isDense = feed.records === null
  /** The days that are counted: while the end of the period walks, not all of the window. */
  const scope = period ?? window
  const counts = countsIn(days, scope)
  // The bars' lanes are those of all that is fed, so that they stand still while the window moves a little.
  const choice = isDense
    ? choose(countsIn(days, window), MOST_LANES_OF.densities)
    : choose(countsIn(days, feed.fed), MOST_LANES_OF.bars)
  const bars = useBars(feed, table, choice, narrow)

  const unit = isDense ? chooseUnit(window, mostBins) : null
  const edges = unit === null ? [] : binEdges(scope, unit)
  const rows = unit === null ? [] : densityRows(choice, counts, countsIn(allDays, scope), edges)

  const laneNamed = (number: number) => {
    const lane = table.lanes[number]
    if (lane === undefined) throw new RangeError(`useTimelineState: no lane ${number}`)
    return { id: lane.id, ...laneWords(lane.subject) }
  }
  const others = { id: OTHERS, name: t('lane.others'), fullName: t('lane.others') }
  const nothing = { before: null, after: null, density: null }

  const barLane = (number: number): TimelineLane => {
    const { before, after } = walking
      ? { before: null, after: null }
      : beyondWindow(atlas, possible, number, window, atlas.records.indexOf(selected ?? ''))
    return {
      ...laneNamed(number),
      before: before === null ? null : beyondWords(before, 'before'),
      after: after === null ? null : beyondWords(after, 'after'),
      density: null,
    }
  }
  const denseLane = ({ lane, counts: binCounts, total, most }: DensityRow): TimelineLane => {
    const named = lane === null ? others : laneNamed(lane)
    const words = (bin: number) => {
      const from = clampDay(Math.max(edges[bin] ?? scope.from, scope.from))
      const to = clampDay(Math.min((edges[bin + 1] ?? scope.to + 1) - 1, scope.to))
      return t('lane.bin', { name: named.fullName, days: binWords({ from, to }), count: binCounts[bin] ?? 0 })
    }
    const density = {
      counts: binCounts,
      most,
      isOwnScale: lane === null,
      total: formatNumber(total, language),
      label: t('lane.density', { name: named.fullName, count: total }),
      words,
    }
    return { ...nothing, ...named, density }
  }

  return {
    window,
    limits,
    lanes: isDense
      ? rows.map(denseLane)
      : [...choice.chosen.map(barLane), ...(choice.others ? [{ ...others, ...nothing }] : [])],
    bars,
    edges,
    marks,
    axis,
    selected,
    hovered,
    narrow,
    scale:
      unit === null
        ? null
        : {
            unit,
            most: rows[0]?.most ?? 1,
            mostOfOthers: rows.find(({ lane }) => lane === null)?.most ?? null,
          },
  }
}
