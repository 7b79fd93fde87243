/** Records that are likely the same visit told twice: shown, and all kept. */
import { useTranslations } from 'use-intl'
import styles from './DuplicateList.module.css'
import type { Atlas } from '@/core/atlas/atlas'
import type { Preview } from '@/core/opening/openingSession'
import { formatNumber } from '@/i18n/numbers'
import { dateWords, routeWords, travellerNames } from '@/i18n/records'
import { useLanguage } from '@/i18n/useLanguage'
import { Fold } from '@/ui/Fold'
import lettering from '@/ui/lettering.module.css'

interface DuplicateListProps {
  readonly preview: Preview
  readonly atlas: Atlas
}

export function DuplicateList({ preview, atlas }: DuplicateListProps) {
  const t = useTranslations('openData')
  const language = useLanguage()
  const { duplicates, duplicateGroups } = preview
  return (
    <Fold
      title={
        <>
          {t('duplicates')} <span className={lettering.aside}>{formatNumber(duplicateGroups, language)}</span>
        </>
      }
    >
      <p className={lettering.hint}>{t('duplicatesHint', { count: duplicateGroups })}</p>
      <ul className={styles.list}>
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
              <span className={lettering.aside}>
                {ids.join(', ')}
                {size > ids.length && `, … (${formatNumber(size, language)})`}
              </span>
            </li>
          )
        })}
      </ul>
      {duplicateGroups > duplicates.length && (
        <p className={lettering.hint}>
          {t('moreDuplicates', { count: duplicateGroups - duplicates.length })}
        </p>
      )}
    </Fold>
  )
}
