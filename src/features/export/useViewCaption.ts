/** What stands with a view that is taken away: its name, what it keeps, and by which filters. */
import { useMemo } from 'react'
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

const inSentences = (parts: readonly string[]): string => parts.map((part) => `${part}.`).join(' ')

/** Of the view as it stands: of a chosen record, where one is chosen. */
export function useViewCaption(): ViewCaption {
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const { kept } = useAtlas(selectFiltered)
  const record = useAtlas(selectRecord)
  const titleOf = useViewTitle(atlas)
  const filters = useFilterSentence()
  const ofRecords = useRecordsCaption(kept)
  if (record === null) return ofRecords
  return {
    title: titleOf(view) ?? ofRecords.title,
    lead: inSentences([recordWords(record, atlas, language), ...(filters === null ? [] : [filters])]),
  }
}

/** Of the records that the filters leave, whichever of them is chosen. @param kept their indices */
export function useRecordsCaption(kept: Uint32Array): ViewCaption {
  const t = useTranslations('filters')
  const tExport = useTranslations('export')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const titleOf = useViewTitle(atlas)
  const filters = useFilterSentence()

  const total = useCountOf(kept.length)
  const split = useMemo(() => splitByKind(atlas, kept), [atlas, kept])
  const parts = split.map(([part, count]) => t(`split.${part}`, { count }))
  const counted =
    parts.length === 0 ? total : tExport('count', { total, parts: formatList(parts, language, 'and') })
  return {
    title: titleOf({ ...view, record: null }) ?? t('allRecords'),
    lead: inSentences([counted, filters ?? tExport('noFilter')]),
  }
}

/** "2 fiches sur 4" */
export function useCountOf(kept: number): string {
  const t = useTranslations('filters')
  const language = useLanguage()
  const all = useAtlas(({ atlas }) => atlas.columns.size)
  return t('count', {
    kept: formatNumber(kept, language),
    keptCount: kept,
    all: formatNumber(all, language),
    allCount: all,
  })
}

/** "Filtres : pays Mali"; `null` when nothing filters. */
function useFilterSentence(): string | null {
  const t = useTranslations('export')
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const filters = useViewWords(atlas)(view).map(({ kind, value }) => `${kind} ${value}`.trim())
  return filters.length === 0 ? null : t('filters', { what: filters.join(t('between')) })
}

/** "30–31 mars 2021 (année déduite), visite de travail, effectuée" */
function recordWords(record: AtlasRecord, atlas: Atlas, language: Language): string {
  const days = dateWords(record, atlas, language)
  const guess = guessWords(record, 'year', language)
  return [guess === null ? days : `${days} (${guess})`, kindAndStatusWords(record, language)].join(', ')
}
