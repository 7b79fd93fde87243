/** Asks once whether days or months come first, where no date of the file tells. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './openData.module.css'
import type { DayOrder, OpeningChoices, RowIssue } from '@/core/opening/opening'
import type { Preview } from '@/core/opening/openingSession'
import { dayOf } from '@/core/time/day'
import { useDates } from '@/i18n/useLanguage'
import { Choice } from '@/ui/Choice'

const NUMERIC = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/

/** A date of the file that can be read both ways, with both readings. */
function twoReadings(texts: readonly string[]) {
  for (const text of texts) {
    const [written, a, b, year] = NUMERIC.exec(text) ?? []
    if (written === undefined || a === b) continue
    const dayFirst = dayOf(Number(year), Number(b), Number(a))
    const monthFirst = dayOf(Number(year), Number(a), Number(b))
    if (dayFirst !== null && monthFirst !== null)
      return { written, 'day-first': dayFirst, 'month-first': monthFirst }
  }
  return null
}

interface DayOrderChoiceProps {
  readonly preview: Preview
  readonly choices: OpeningChoices
  readonly issues: readonly RowIssue[] | null
  readonly onChange: (choices: OpeningChoices) => void
}

export function DayOrderChoice({ preview, choices, issues, onChange }: DayOrderChoiceProps) {
  const t = useTranslations('openData')
  const dates = useDates()
  const name = useId()
  const assumed = (issues ?? []).filter(({ reason }) => reason === 'date-order-assumed')
  const example = twoReadings([
    ...preview.columns.flatMap(({ examples }) => examples),
    ...assumed.map(({ value }) => value),
  ])
  const words: Readonly<Record<DayOrder, string>> = {
    'day-first': t('dayFirst'),
    'month-first': t('monthFirst'),
  }
  return (
    <fieldset className={styles.question}>
      <legend className={styles.title}>{t('dayOrder')}</legend>
      <p className={styles.hint}>
        {example === null ? t('dayOrderPlain') : t('dayOrderHint', { example: example.written })}
      </p>
      <div className={styles.choices}>
        {(['day-first', 'month-first'] as const).map((order) => (
          <Choice
            key={order}
            type="radio"
            name={name}
            checked={choices.dayOrder === order}
            onChange={() => onChange({ ...choices, dayOrder: order })}
          >
            <span>
              {words[order]}
              {example !== null && (
                <>
                  {' '}
                  <em>({dates.formatDay(example[order])})</em>
                </>
              )}
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
