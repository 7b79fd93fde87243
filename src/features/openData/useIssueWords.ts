/** An issue as a row of words: the same on screen and in the file that is saved. */
import { useTranslations } from 'use-intl'
import type { RowIssue } from '@/core/opening/opening'

interface IssueWords {
  readonly headers: readonly string[]
  readonly cells: (issue: RowIssue) => readonly string[]
}

export function useIssueWords(): IssueWords {
  const t = useTranslations('openData')
  const reasons = useTranslations('openData.reasons')
  return {
    headers: [t('row'), t('column'), t('value'), t('reason'), t('outcomeHead')],
    cells: ({ row, column, value, reason, outcome, detail }) => {
      const why = reasons(reason)
      return [
        row === 0 ? t('wholeFile') : String(row),
        column === '' && row > 0 ? t('wholeRow') : column,
        value,
        detail === undefined ? why : t('became', { reason: why, detail }),
        t(`outcome.${outcome}`),
      ]
    },
  }
}
