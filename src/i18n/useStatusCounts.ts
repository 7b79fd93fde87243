/** "1 effectuée, 1 annoncée": records counted by status, meetings as meetings. */
import { useTranslations } from 'use-intl'
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import { STATUSES } from '@/core/atlas/schema'

export function useStatusCounts({
  records: all,
}: Pick<Atlas, 'records'>): (indices: readonly number[]) => string {
  const t = useTranslations('details')

  return (indices) => {
    const records = indices.map((index) => all[index]).filter((record) => record !== undefined)
    const words = (['statusCount', 'meetingCount'] as const).flatMap((kind) =>
      STATUSES.map((status) => {
        const count = records.filter(
          (record) => record.status === status && isMeeting(record) === (kind === 'meetingCount'),
        ).length
        return count === 0 ? null : t(`${kind}.${status}`, { count })
      }),
    )
    return words.filter((word) => word !== null).join(', ')
  }
}
