/** One record of the list: days, route, who, and the very line of the map with its status in words. */
import { useTranslations } from 'use-intl'
import styles from './RecordRow.module.css'
import { recordAttribute } from './listEntries'
import type { Tone } from './listEntries'
import { isImprecise, isMeeting } from '@/core/atlas/recordTraits'
import { InWords } from '@/i18n/InWords'
import { kindAndStatusWords, recordLabel, routeEnds, routeWords, travellerWords } from '@/i18n/records'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { LineSample } from '@/ui/LineSample'

interface RecordRowProps {
  readonly index: number
  readonly row: number
  readonly tone: Tone
  /** The row that holds the list's Tab stop. */
  readonly isStop: boolean
  /** Without a year's head above it, a row says its year itself. */
  readonly withYear: boolean
}

export function RecordRow({ index, row, tone, isStop, withYear }: RecordRowProps) {
  const t = useTranslations('list')
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const record = useAtlas((state) => state.atlas.records[index])
  const isSelected = useAtlas(({ view }) => view.record === record?.id)
  const isHovered = useAtlas(({ hovered }) => hovered === record?.id)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const hoverRecord = useAtlas((state) => state.hoverRecord)
  if (record === undefined) return null

  const span = atlas.spans[index] ?? null
  const { from, to } = routeEnds(record, atlas, language)
  const isPoint = isMeeting(record)
  const yearInferred = record.claims.some(({ fact, basis }) => fact === 'year' && basis === 'inferred')
  const days = span === null ? t('undated') : dates.formatSpan(span, { year: withYear, short: true })

  return (
    // The button inside is what the keyboard and a screen reader use; the row only makes it larger.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      className={styles.row}
      data-row={row}
      data-tone={tone}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      onClick={() => selectRecord(record.id)}
      onPointerEnter={() => hoverRecord(record.id)}
      onPointerLeave={() => hoverRecord(null)}
      onFocus={() => hoverRecord(record.id)}
      onBlur={() => hoverRecord(null)}
    >
      <div className={styles.date}>
        <InWords>{days}</InWords>
        {yearInferred && <em>{t('yearInferred')}</em>}
      </div>
      <div className={styles.body}>
        <button
          type="button"
          className={styles.route}
          {...{ [recordAttribute(tone)]: record.id }}
          aria-pressed={isSelected}
          aria-label={recordLabel(record, atlas, language)}
          tabIndex={isStop ? 0 : -1}
        >
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
            ghost={tone === 'ghost'}
          />
          {kindAndStatusWords(record, language)}
        </p>
      </div>
    </div>
  )
}
