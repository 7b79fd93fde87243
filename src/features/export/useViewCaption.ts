/** What stands with a view that is taken away: its name, what it keeps, and by which filters. */
import { useTranslations } from 'use-intl'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import { splitByKind } from '@/core/query/splitByKind'
import type { Language } from '@/core/view/view'
import { formatList, formatNumber } from '@/i18n/numbers'
import { dateWords, guessWords, kindAndStatusWords } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { useViewTitle } from '@/i18n/useViewTitle'
import { useViewWords } from '@/i18n/useViewWords'
import { selectFiltered, selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export interface ViewCaption {
  readonly title: string
  /** What it keeps and by which filters; of a chosen record its days, kind and status. */
  readonly lead: string
}

export function useViewCaption(): ViewCaption {
  const t = useTranslations('filters')
  const tExport = useTranslations('export')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const { kept } = useAtlas(selectFiltered)
  const record = useAtlas(selectRecord)
  const titleOf = useViewTitle(atlas)
  const wordsOf = useViewWords(atlas)

  const total = t('count', {
    kept: formatNumber(kept.length, language),
    keptCount: kept.length,
    all: formatNumber(atlas.columns.size, language),
    allCount: atlas.columns.size,
  })
  const parts = splitByKind(atlas, kept).map(([part, count]) => t(`split.${part}`, { count }))
  const filters = wordsOf(view).map(({ kind, value }) => `${kind} ${value}`.trim())
  const sentences =
    record === null
      ? [
          parts.length === 0 ? total : tExport('count', { total, parts: formatList(parts, language, 'and') }),
          ...(filters.length === 0 ? [tExport('noFilter')] : []),
        ]
      : [recordWords(record, atlas, language)]
  return {
    title: titleOf(view) ?? t('allRecords'),
    lead: [
      ...sentences,
      ...(filters.length === 0 ? [] : [tExport('filters', { what: filters.join(tExport('between')) })]),
    ]
      .map((sentence) => `${sentence}.`)
      .join(' '),
  }
}

/** "30–31 mars 2021 (année déduite), visite de travail, effectuée" */
function recordWords(record: AtlasRecord, atlas: Atlas, language: Language): string {
  const days = dateWords(record, atlas, language)
  const guess = guessWords(record, 'year', language)
  return [guess === null ? days : `${days} (${guess})`, kindAndStatusWords(record, language)].join(', ')
}
