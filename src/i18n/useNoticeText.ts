/** What the reader is told, one sentence or two for each notice. */
import { useTranslations } from 'use-intl'
import { formatList } from './numbers'
import { useLanguage } from './useLanguage'
import type { Notice } from '@/core/view/notice'

/** How many unknown values a sentence names. */
const MAX_NAMED = 5

/** Gives the sentence of a notice in the language on screen. */
export function useNoticeText(): (notice: Notice) => string {
  const t = useTranslations('links')
  const language = useLanguage()

  return (notice) => {
    switch (notice.type) {
      case 'unreadable':
        return t('unreadable', { part: t(`parts.${notice.key}`), value: notice.value })
      case 'unknown': {
        const noun = notice.values.every((value) => value.startsWith('org:')) ? 'org' : notice.key
        const what = t(`unknown.${noun}`, { count: notice.values.length })
        const unnamed = notice.values.length - MAX_NAMED
        const named = notice.values.slice(0, MAX_NAMED)
        const values = formatList(
          unnamed > 0 ? [...named, t('others', { count: unnamed })] : named,
          language,
          'and',
        )
        return t(notice.inForce ? 'unknownInForce' : 'unknownDropped', { what, values })
      }
      case 'between-needs-two':
        return t('betweenNeedsTwo')
      case 'no-such-record':
        return t('noSuchRecord', { id: notice.id })
      case 'record-outside-filters':
        return t('recordOutsideFilters')
      case 'off-globe':
        return t(notice.swapped ? 'swapped' : 'offGlobe', { value: notice.value })
      case 'language-missing':
        return t('languageMissing')
      case 'other-version':
        return t('otherVersion', { version: notice.version })
      case 'data-sets-withheld':
        return t('dataSetsWithheld', {
          count: notice.names.length,
          names: formatList(notice.names, language, 'and'),
        })
      case 'not-yet':
        return t(`notYet.${notice.key}`)
    }
  }
}
