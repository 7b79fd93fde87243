/** Records that are likely the same visit told twice: shown, and all kept. */
import { useTranslations } from 'use-intl'
import styles from './openData.module.css'
import type { Atlas } from '@/core/atlas/atlas'
import { SHOWN_DUPLICATES } from '@/core/opening/openingSession'
import { dateWords, routeWords, travellerNames } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'

interface DuplicateListProps {
  readonly groups: readonly (readonly string[])[]
  readonly atlas: Atlas
}

export function DuplicateList({ groups, atlas }: DuplicateListProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const shown = groups.slice(0, SHOWN_DUPLICATES)
  return (
    <details className={styles.fold}>
      <summary className={styles.title}>
        {t('duplicates')} <span className={styles.aside}>{groups.length}</span>
      </summary>
      <p className={styles.hint}>{t('duplicatesHint', { count: groups.length })}</p>
      <ul className={styles.duplicates}>
        {shown.map((ids) => {
          const record = atlas.records[atlas.indexOf.get(ids[0] ?? '') ?? -1]
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
              <span className={styles.aside}>{ids.join(', ')}</span>
            </li>
          )
        })}
      </ul>
      {groups.length > shown.length && (
        <p className={styles.hint}>{t('moreDuplicates', { count: groups.length - shown.length })}</p>
      )}
    </details>
  )
}
