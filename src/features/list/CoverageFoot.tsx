/** What was read, always in sight: an absence proves nothing without it. */
import { useTranslations } from 'use-intl'
import styles from './CoverageFoot.module.css'
import { BUNDLED } from '@/core/dataSets/dataSetId'
import { codebookPath } from '@/i18n/codebookPath'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { siteAddress } from '@/ui/siteFiles'

export function CoverageFoot() {
  const t = useTranslations('list')
  const language = useLanguage()
  const text = useAtlas(({ atlas }) => atlas.file.coverage.text)
  // Of what a reader has opened nothing is known but what it says of itself.
  const isOurs = useAtlas(({ atlas }) => atlas.dataSets.some(({ id }) => id === BUNDLED))
  return (
    <footer className={styles.foot}>
      <p>
        {isOurs && <strong>{t('coverage')} </strong>}
        {text[language]}
        {isOurs && (
          <>
            {' '}
            <a href={siteAddress(codebookPath(language))}>{t('coverageMore')}</a>
          </>
        )}
      </p>
    </footer>
  )
}
