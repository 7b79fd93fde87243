/** "1 effectuée, 1 annoncée": records counted by status, meetings as meetings. */
import { useTranslations } from 'use-intl'
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import { STATUSES } from '@/core/atlas/schema'

export function useStatusCounts({ records }: Pick<Atlas, 'records'>): (indices: readonly number[]) => string {
  const t = useTranslations('details')

  return (indices) => {
    const counts = new Map<string, number>()
    for (const index of indices) {
      const record = records.get(index)
      if (record === undefined) continue
      const key = `${isMeeting(record) ? 'meetingCount' : 'statusCount'}.${record.status}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const words = (['statusCount', 'meetingCount'] as const).flatMap((kind) =>
      STATUSES.flatMap((status) => {
        const count = counts.get(`${kind}.${status}`)
        return count === undefined ? [] : [t(`${kind}.${status}`, { count })]
      }),
    )
    return words.join(', ')
  }
}
