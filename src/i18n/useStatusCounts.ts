/** "1 effectuée, 1 annoncée": records counted by status, meetings as meetings. */
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { Atlas } from '@/core/atlas/atlas'
import { STATUSES } from '@/core/atlas/schema'
import type { StatusTally } from '@/core/query/statusTally'
import { tallyIndex, tallyStatuses } from '@/core/query/statusTally'

export function useStatusWords(): (tally: StatusTally) => string {
  const t = useTranslations('map')
  return useCallback(
    (tally: StatusTally) =>
      (['statusCount', 'meetingCount'] as const)
        .flatMap((kind) =>
          STATUSES.flatMap((status) => {
            const count = tally[tallyIndex(status, kind === 'meetingCount')] ?? 0
            return count === 0 ? [] : [t(`${kind}.${status}`, { count })]
          }),
        )
        .join(', '),
    [t],
  )
}

export function useStatusCounts(atlas: Pick<Atlas, 'columns'>): (indices: readonly number[]) => string {
  const words = useStatusWords()
  return (indices) => words(tallyStatuses(atlas, indices))
}
