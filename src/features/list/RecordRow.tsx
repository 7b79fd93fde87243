/** One record of the list: days, route, who, and the very line of the map with its status in words. */
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import styles from './RecordRow.module.css'
import { useRecordRow } from './useRecordRow'
import type { RowProps } from './useRecordRow'
import { isImprecise, isMeeting } from '@/core/atlas/recordTraits'
import { InWords } from '@/i18n/InWords'
import { guessWords, kindAndStatusWords, routeEnds, routeWords, travellerWords } from '@/i18n/records'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { DataSetKey } from '@/ui/DataSetKey'
import { LineSample } from '@/ui/LineSample'

interface RecordRowProps extends RowProps {
  /** Without a year's head above it, a row says its year itself. */
  readonly withYear: boolean
}

/** A row that scrolls, or one above that opens, leaves the others as they are. */
export const RecordRow = memo(function RecordRow({ withYear, ...props }: RecordRowProps) {
  const t = useTranslations('list')
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const shown = useRecordRow(props)
  if (shown === null) return null

  const { record, span, stage, keyed, isSelected, rowProps, buttonProps } = shown
  const { from, to } = routeEnds(record, atlas, language)
  const isPoint = isMeeting(record)
  const guessedYear = guessWords(record, 'year', language)
  const days = span === null ? t('undated') : dates.formatSpan(span, { year: withYear, short: true })

  return (
    // The button inside is what the keyboard and a screen reader use; the row only makes it larger.
    <div className={styles.row} {...rowProps}>
      <div className={styles.date}>
        <InWords>{days}</InWords>
        {guessedYear !== null && <em>{guessedYear}</em>}
      </div>
      <div className={styles.body}>
        <button type="button" className={styles.route} {...buttonProps}>
          {isPoint || from === null || to === null ? (
            <bdi>{routeWords(record, atlas, language)}</bdi>
          ) : (
            <>
              <bdi>{from}</bdi> <span className={styles.arrow}>→</span> <bdi>{to}</bdi>
            </>
          )}
        </button>
        <p className={styles.who}>
          <InWords>{travellerWords(record, atlas, language)}</InWords>
        </p>
        <p className={styles.status}>
          <LineSample
            status={record.status}
            meeting={isPoint}
            imprecise={isImprecise(span)}
            selected={isSelected}
            ghost={props.tone === 'ghost'}
          />
          {kindAndStatusWords(record, language)}
          {stage !== null && ` · ${stage}`}
          {keyed !== null && (
            <DataSetKey
              letter={keyed.letter}
              colour={keyed.dataSet.colour}
              title={keyed.dataSet.title[language]}
            />
          )}
        </p>
      </div>
    </div>
  )
})
