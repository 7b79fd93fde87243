/** What was read: an absence proves nothing without it. */
import { useTranslations } from 'use-intl'
import { usePage } from './usePage'
import { codebookPath } from '@/i18n/codebookPath'

export function Coverage() {
  const t = useTranslations('list')
  const { atlas, language, wayTo } = usePage()
  return (
    <p>
      <strong>{t('coverage')}</strong> {atlas.file.coverage.text[language]}{' '}
      <a href={wayTo(codebookPath(language))}>{t('coverageMore')}</a>
    </p>
  )
}
