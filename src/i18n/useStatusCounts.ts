/** "1 effectuée, 1 annoncée": records counted by status, meetings as meetings. */
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { Atlas } from '@/core/atlas/atlas'
import { STATUSES } from '@/core/atlas/schema'
import { meetingsOf } from '@/core/flows/meetings'

export function useStatusCounts(atlas: Pick<Atlas, 'columns'>): (indices: readonly number[]) => string {
  const t = useTranslations('map')

  return useCallback(
    (indices: readonly number[]) => {
      // A record has one status.
      const { dictionary, values } = atlas.columns.facets.status
      const isMeeting = meetingsOf(atlas)
      const counts = { statusCount: new Map<number, number>(), meetingCount: new Map<number, number>() }
      for (const index of indices) {
        const kind = isMeeting[index] === 1 ? counts.meetingCount : counts.statusCount
        const status = values[index] ?? -1
        kind.set(status, (kind.get(status) ?? 0) + 1)
      }
      const words = (['statusCount', 'meetingCount'] as const).flatMap((kind) =>
        STATUSES.flatMap((status) => {
          const count = counts[kind].get(dictionary.indexOf(status))
          return count === undefined ? [] : [t(`${kind}.${status}`, { count })]
        }),
      )
      return words.join(', ')
    },
    [atlas, t],
  )
}
