/** Records that are likely the same visit told twice: shown, and all kept. */
import { useTranslations } from 'use-intl'
import styles from './openData.module.css'
import type { Atlas } from '@/core/atlas/atlas'
import type { Preview } from '@/core/opening/openingSession'
import { formatNumber } from '@/i18n/numbers'
import { dateWords, routeWords, travellerNames } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'

interface DuplicateListProps {
  readonly preview: Preview
  readonly atlas: Atlas
}

export function DuplicateList({ preview, atlas }: DuplicateListProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const { duplicates, duplicateGroups } = preview
  return (
    <details className={styles.fold}>
      <summary className={styles.title}>
        {t('duplicates')} <span className={styles.aside}>{formatNumber(duplicateGroups, language)}</span>
      </summary>
      <p className={styles.hint}>{t('duplicatesHint', { count: duplicateGroups })}</p>
      <ul className={styles.duplicates}>
        {duplicates.map(({ ids, size }) => {
          const record = atlas.records.byId(ids[0] ?? '')
          if (record === undefined) return null
          return (
            <li key={ids.join(' ')}>
              <bdi>
                {[
                  travellerNames(record, atlas, language),
                  routeWords(record, atlas, language),
                  dateWords(record, atlas, language),
                ].join(', ')}
              </bdi>{' '}
              <span className={styles.aside}>
                {ids.join(', ')}
                {size > ids.length && `, … (${formatNumber(size, language)})`}
              </span>
            </li>
          )
        })}
      </ul>
      {duplicateGroups > duplicates.length && (
        <p className={styles.hint}>{t('moreDuplicates', { count: duplicateGroups - duplicates.length })}</p>
      )}
    </details>
  )
}
