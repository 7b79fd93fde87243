/** What stands with a view that is taken away: its name, what it keeps, and by which filters. */
import { useTranslations } from 'use-intl'
import { splitByKind } from '@/core/query/splitByKind'
import { formatList, formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import { useViewTitle } from '@/i18n/useViewTitle'
import { useViewWords } from '@/i18n/useViewWords'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export interface ViewCaption {
  readonly title: string
  /** "3 fiches sur 4 : 2 visites effectuées et 1 réunion" */
  readonly count: string
  /** "Filtres : pays Mali ; période mars 2021"; `null` where nothing filters. */
  readonly filters: string | null
}

export function useViewCaption(): ViewCaption {
  const t = useTranslations('filters')
  const tExport = useTranslations('export')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const { kept } = useAtlas(selectFiltered)
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
  return {
    title: titleOf(view) ?? t('allVisits'),
    count:
      parts.length === 0 ? total : tExport('count', { total, parts: formatList(parts, language, 'and') }),
    filters: filters.length === 0 ? null : tExport('filters', { what: filters.join(tExport('between')) }),
  }
}
