/** What the reader is told about a link, one sentence for each notice. */
import { useTranslations } from 'use-intl'
import { formatList } from './numbers'
import { useLanguage } from './useLanguage'
import type { Notice } from '@/core/view/notice'

/** Gives the sentence of a notice in the language on screen. */
export function useNoticeText(): (notice: Notice) => string {
  const t = useTranslations('links')
  const language = useLanguage()

  return (notice) => {
    switch (notice.type) {
      case 'unreadable':
        return t('unreadable', { part: t(`parts.${notice.key}`), value: notice.value })
      case 'unknown': {
        const what = t(`unknown.${notice.key}`, { count: notice.values.length })
        const values = formatList(notice.values, language, 'and')
        return t(notice.inForce ? 'unknownInForce' : 'unknownDropped', { what, values })
      }
      case 'between-needs-two':
        return t('betweenNeedsTwo')
      case 'no-such-record':
        return t('noSuchRecord', { id: notice.id })
      case 'record-outside-filters':
        return t('recordOutsideFilters')
      case 'not-yet':
        return t(`notYet.${notice.key}`)
    }
  }
}
