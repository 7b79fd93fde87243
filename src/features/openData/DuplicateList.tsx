/** Records that are likely the same visit told twice: shown, and all kept. */
import { useTranslations } from 'use-intl'
import styles from './DuplicateList.module.css'
import type { Atlas } from '@/core/atlas/atlas'
import type { Preview } from '@/core/opening/openingSession'
import { formatList, formatNumber } from '@/i18n/numbers'
import { dateWords } from '@/i18n/records'
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
        {duplicates.map(({ records, size }) => {
          const record = atlas.records.byId(records[0]?.id ?? '')
          if (record === undefined) return null
          const rows = records.map(({ row }) => formatNumber(row, language))
          return (
            <li key={record.id}>
              <bdi>{record.title[language]}</bdi>, {dateWords(record, atlas, language)},{' '}
              <span className={lettering.aside}>
                {size > rows.length
                  ? t('duplicateRowsFirst', { rows: rows.join(', '), count: size })
                  : t('duplicateRows', { rows: formatList(rows, language, 'and'), count: size })}
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
