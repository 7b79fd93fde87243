/** Asks once whether days or months come first, where no date of the file tells. */
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './DayOrderChoice.module.css'
import type { DayOrder, OpeningChoices } from '@/core/opening/opening'
import { dayOf } from '@/core/time/day'
import { useDates } from '@/i18n/useLanguage'
import { Choice } from '@/ui/Choice'
import lettering from '@/ui/lettering.module.css'

/** A date with its two readings; `null` for one that is a day in one of them alone. */
function readBothWays(date: string) {
  const [a = 0, b = 0, year = 0] = date.split(/[./-]/).map(Number)
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)]
  return dayFirst === null || monthFirst === null
    ? null
    : { 'day-first': dayFirst, 'month-first': monthFirst }
}

interface DayOrderChoiceProps {
  /** In numbers, of the file. */
  readonly date: string
  readonly choices: OpeningChoices
  readonly onChange: (choices: OpeningChoices) => void
}

export function DayOrderChoice({ date, choices, onChange }: DayOrderChoiceProps) {
  const t = useTranslations('openData')
  const dates = useDates()
  const name = useId()
  const readings = readBothWays(date)
  const words: Readonly<Record<DayOrder, string>> = {
    'day-first': t('dayFirst'),
    'month-first': t('monthFirst'),
  }
  return (
    <fieldset className={styles.question}>
      <legend className={lettering.title}>{t('dayOrder')}</legend>
      <p className={lettering.hint}>
        {readings === null ? t('dayOrderPlain') : t('dayOrderHint', { example: date })}
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
              {readings !== null && (
                <>
                  {' '}
                  <em>({dates.formatDay(readings[order])})</em>
                </>
              )}
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
