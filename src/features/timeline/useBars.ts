/** The bars that are fed, in words; those outside the period as outlines. */
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { barOf } from './barWords'
import { extentOf, homeWindow } from './extent'
import type { Feed } from './feed'
import type { LaneChoice } from './laneChoice'
import { OTHERS } from './laneChoice'
import type { LaneTable } from './lanes'
import type { TimelineBar } from '@/adapters/vis-timeline/timelineState'
import { spanAt } from '@/core/atlas/spanAt'
import { overlaps, surelyOverlaps } from '@/core/time/period'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

/** @param brief whether there is little room for words */
export function useBars(
  feed: Feed,
  table: LaneTable,
  { chosen }: LaneChoice,
  brief: boolean,
): readonly TimelineBar[] {
  const atlas = useAtlas((state) => state.atlas)
  const period = useAtlas((state) => state.view.period)
  const certainOnly = useAtlas((state) => state.view.certainOnly)
  const language = useLanguage()
  const t = useTranslations('timeline')

  const fed = useMemo(() => {
    const edges = homeWindow(extentOf(atlas) ?? feed.fed)
    return (feed.records ?? []).flatMap((i) => {
      const record = atlas.records.get(i)
      const span = spanAt(atlas, i)
      const number = table.laneOf[i] ?? -1
      if (record === undefined || span === null) return []
      const lane = (chosen.includes(number) ? table.lanes[number]?.id : undefined) ?? OTHERS
      const bar = barOf(record, span, { atlas, lane, edges, brief, language, t })
      return [{ bar, span }]
    })
  }, [atlas, feed, table, chosen, brief, language, t])

  // A bar that shows what it showed stays the same object, whatever the period.
  const isKept = certainOnly ? surelyOverlaps : overlaps
  return fed.map(({ bar, span }) => (period === null || isKept(span, period) ? bar : { ...bar, ghost: true }))
}
