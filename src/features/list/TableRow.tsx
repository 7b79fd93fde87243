/** One record of the table. */
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import styles from './RecordTable.module.css'
import { useRecordRow } from './useRecordRow'
import type { RowProps } from './useRecordRow'
import { hasNoKind, isImprecise, isMeeting } from '@/core/atlas/recordTraits'
import { InWords } from '@/i18n/InWords'
import { guessWords, kindWords, routeWords, statusWords, travellerNames } from '@/i18n/records'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { DataSetKey } from '@/ui/DataSetKey'
import { LineSample } from '@/ui/LineSample'

export const TableRow = memo(function TableRow(props: RowProps) {
  const t = useTranslations('list')
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const shown = useRecordRow(props)
  if (shown === null) return null

  const { record, span, stage, keyed, isSelected, rowProps, buttonProps } = shown
  const office = record.delegation[0]?.office?.[language]
  const guessedYear = guessWords(record, 'year', language)
  const guessedOrigin = guessWords(record, 'origin', language)
  return (
    // A press anywhere in the row; the button in the first cell is what the keyboard uses.
    <tr className={styles.row} {...rowProps} aria-rowindex={props.row + 2}>
      <td className={styles.date}>
        <button type="button" className={styles.open} {...buttonProps}>
          <InWords>{span === null ? t('undated') : dates.formatSpan(span, { short: true })}</InWords>
        </button>
        {guessedYear !== null && <em className={styles.note}>{guessedYear}</em>}
      </td>
      <td className={styles.route}>
        <bdi>{routeWords(record, atlas, language)}</bdi>
        {guessedOrigin !== null && <em className={styles.note}>{guessedOrigin}</em>}
        {stage !== null && <span className={styles.stage}>{stage}</span>}
      </td>
      <td>
        <strong>
          <InWords>{travellerNames(record, atlas, language)}</InWords>
        </strong>
        {office !== undefined && <span className={styles.office}>{office}</span>}
      </td>
      <td>
        {hasNoKind(record) ? (
          <em className={styles.note}>{t('kindNotStated')}</em>
        ) : (
          kindWords(record, language)
        )}
      </td>
      <td>
        <LineSample
          status={record.status}
          meeting={isMeeting(record)}
          imprecise={isImprecise(span)}
          selected={isSelected}
          ghost={props.tone === 'ghost'}
        />
        {keyed !== null && (
          <span className={styles.key}>
            <DataSetKey
              letter={keyed.letter}
              colour={keyed.dataSet.colour}
              title={keyed.dataSet.title[language]}
            />
          </span>
        )}
        <span className={styles.status}>{statusWords(record, language)}</span>
      </td>
    </tr>
  )
})
