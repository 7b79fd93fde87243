/** Lines across all lanes: today, where it lies within the data; and the end of the period while it walks. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { extentOf } from './extent'
import type { TimelineMark } from '@/adapters/vis-timeline/timelineState'
import { clampDay, MS_PER_DAY } from '@/core/time/day'
import { useDates } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function useMarks(walking: boolean): readonly TimelineMark[] {
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
