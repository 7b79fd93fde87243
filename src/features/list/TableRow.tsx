/** One record of the table. */
import { useTranslations } from 'use-intl'
import { recordAttribute } from './listEntries'
import type { Tone } from './listEntries'
import styles from './RecordTable.module.css'
import { hasNoKind, isGuessed, isImprecise, isMeeting } from '@/core/atlas/recordTraits'
import { InWords } from '@/i18n/InWords'
import { kindWords, recordLabel, routeWords, statusWord, travellerNames } from '@/i18n/records'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { LineSample } from '@/ui/LineSample'

interface TableRowProps {
  readonly index: number
  readonly row: number
  readonly tone: Tone
  readonly isStop: boolean
}

export function TableRow({ index, row, tone, isStop }: TableRowProps) {
  const t = useTranslations('list')
  const basis = useTranslations('records')
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
  const office = record.delegation[0]?.office?.[language]
  const originBasis = record.claims.find(({ fact }) => fact === 'origin')?.basis
  return (
    // A press anywhere in the row; the button in the first cell is what the keyboard uses.
    <tr
      className={styles.row}
      data-row={row}
      data-tone={tone}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      aria-rowindex={row + 2}
      onClick={() => selectRecord(record.id)}
      onPointerEnter={() => hoverRecord(record.id)}
      onPointerLeave={() => hoverRecord(null)}
    >
      <td className={styles.date}>
        <button
          type="button"
          className={styles.open}
          {...{ [recordAttribute(tone)]: record.id }}
          aria-pressed={isSelected}
          aria-label={recordLabel(record, atlas, language)}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => hoverRecord(record.id)}
          onBlur={() => hoverRecord(null)}
        >
          <InWords>{span === null ? t('undated') : dates.formatSpan(span, { short: true })}</InWords>
        </button>
        {isGuessed(record, 'year') && <em className={styles.note}>{t('yearInferred')}</em>}
      </td>
      <td className={styles.route}>
        <bdi>{routeWords(record, atlas, language)}</bdi>
        {originBasis !== undefined && isGuessed(record, 'origin') && (
          <em className={styles.note}>{t('originBasis', { basis: basis(`basis.${originBasis}`) })}</em>
        )}
      </td>
      <td>
        <strong>
          <InWords>{travellerNames(record, atlas, language)}</InWords>
        </strong>
        {office !== undefined && <span className={styles.office}>{office}</span>}
      </td>
      <td>{hasNoKind(record) ? '' : kindWords(record, language)}</td>
      <td>
        <LineSample
          status={record.status}
          meeting={isMeeting(record)}
          imprecise={isImprecise(span)}
          selected={isSelected}
          ghost={tone === 'ghost'}
        />
        <span className={styles.status}>{statusWord(record, language)}</span>
      </td>
    </tr>
  )
}
