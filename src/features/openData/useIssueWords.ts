/** An issue as a row of words: the same on screen and in the file that is saved. */
import { useTranslations } from 'use-intl'
import type { Text } from '@/core/atlas/schema'
import type { RowIssue } from '@/core/opening/opening'
import { countryName } from '@/i18n/countryNames'
import { useLanguage } from '@/i18n/useLanguage'

interface IssueWords {
  readonly headers: readonly string[]
  readonly cells: (issue: RowIssue) => readonly string[]
}

const PLACED: ReadonlySet<RowIssue['reason']> = new Set([
  'found-by-name',
  'ambiguous-place',
  'set-at-capital',
  'country-of-place',
])

export function useIssueWords(): IssueWords {
  const t = useTranslations('openData')
  const reasons = useTranslations('openData.reasons')
  const language = useLanguage()
  /** A code in words: an encoding, an order, the country of a place ("Bamako, MLI"). */
  const detailWords = (reason: RowIssue['reason'], given: string | Text): string => {
    const detail = typeof given === 'string' ? given : given[language]
    if (reason === 'date-order-assumed') return t(detail === 'month-first' ? 'monthFirst' : 'dayFirst')
    if (!PLACED.has(reason)) return detail
    return detail.replace(/[A-Z]{3}$/, (code) => countryName(code, language))
  }
  return {
    headers: [t('row'), t('column'), t('value'), t('reason'), t('outcomeHead')],
    cells: ({ row, column, value, reason, outcome, detail }) => {
      const why = reasons(reason)
      return [
        row === 0 ? t('wholeFile') : String(row),
        column === '' && row > 0 ? t('wholeRow') : column,
        value,
        detail === undefined ? why : t('became', { reason: why, detail: detailWords(reason, detail) }),
        t(`outcome.${outcome}`),
      ]
    },
  }
}
