/** "visite de travail (2), visite officielle": records counted by kind, a number only where there are several. */
import { useTranslations } from 'use-intl'
import { kindWords } from './records'
import { useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import { hasNoKind } from '@/core/atlas/recordTraits'
import { kindsAmong } from '@/core/query/kindsAmong'

export function useKindCounts(atlas: Atlas): (indices: readonly number[]) => string {
  const t = useTranslations('details')
  const language = useLanguage()

  return (indices) => {
    const counts = new Map<string, number>()
    for (const { first, count } of kindsAmong(atlas, indices)) {
      const record = atlas.records.get(first)
      if (record === undefined) continue
      const words = hasNoKind(record) ? t('pairKindNotStated') : kindWords(record, language)
      counts.set(words, (counts.get(words) ?? 0) + count)
    }
    return Array.from(counts, ([words, count]) => (count === 1 ? words : `${words} (${count})`)).join(', ')
  }
}
