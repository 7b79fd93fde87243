/** The period in words; a click turns them into two fields where days can be typed. */
import { useId, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { samePeriod } from './extent'
import { parseTypedDay } from './typedDay'
import styles from './PeriodControl.module.css'
import type { Period } from '@/core/time/day'
import { toYmd } from '@/core/time/day'
import { InWords } from '@/i18n/InWords'
import { useDates } from '@/i18n/useLanguage'

interface Props {
  /** All days of the data. */
  readonly extent: Period
  readonly period: Period | null
  readonly onChange: (period: Period | null) => void
}

export function PeriodControl({ extent, period, onChange }: Props) {
  /** `left`: the fields were open just now, and the focus comes back to the words. */
  const [fields, setFields] = useState<'closed' | 'open' | 'left'>('closed')
  const t = useTranslations('timeline')
  const { formatDay } = useDates()

  if (fields === 'open') {
    const change = (next: Period | null) => {
      setFields('left')
      if (!samePeriod(next, period)) onChange(next)
    }
    return <PeriodFields days={period ?? extent} onChange={change} onClose={() => setFields('left')} />
  }

  const { from, to } = period ?? extent
  const sameYear = toYmd(from).year === toYmd(to).year
  const ends = { from: formatDay(from, { year: !sameYear }), to: formatDay(to) }
  const words =
    period === null ? t('wholeExtent', ends) : from === to ? t('oneDay', { day: ends.to }) : t('period', ends)
  return (
    <button
      ref={fields === 'left' ? takeFocus : undefined}
      type="button"
      className={styles.words}
      aria-label={t('changePeriod', { period: words })}
      onClick={() => setFields('open')}
    >
      <InWords>{words}</InWords>
    </button>
  )
}

const takeFocus = (element: HTMLElement | null) => element?.focus()

type Fault = { readonly field: 'from' | 'to'; readonly words: string }

interface FieldsProps {
  readonly days: Period
  readonly onChange: (period: Period | null) => void
  readonly onClose: () => void
}

function PeriodFields({ days, onChange, onClose }: FieldsProps) {
  const { formatDay } = useDates()
  const [from, setFrom] = useState(formatDay(days.from))
  const [to, setTo] = useState(formatDay(days.to))
  const [fault, setFault] = useState<Fault | null>(null)
  const faultId = useId()
  const t = useTranslations('timeline')

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const first = parseTypedDay(from, 'from')
    const last = parseTypedDay(to, 'to')
    if (first === null) setFault({ field: 'from', words: t('fields.unread', { text: from }) })
    else if (last === null) setFault({ field: 'to', words: t('fields.unread', { text: to }) })
    else if (first > last) setFault({ field: 'to', words: t('fields.reversed') })
    else onChange({ from: first, to: last })
  }

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // It closes the fields and nothing more.
    event.preventDefault()
    onClose()
  }

  const field = (edge: 'from' | 'to', value: string, onType: (text: string) => void) => (
    <label className={styles.field}>
      {t(`fields.${edge}`)}
      <input
        type="text"
        value={value}
        autoComplete="off"
        ref={edge === 'from' ? takeFocus : undefined}
        aria-invalid={fault?.field === edge || undefined}
        aria-describedby={fault?.field === edge ? faultId : undefined}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  )

  return (
    <form className={styles.fields} onSubmit={handleSubmit} onKeyDown={handleKeyDown}>
      {field('from', from, setFrom)}
      {field('to', to, setTo)}
      <button type="submit" className={styles.apply}>
        {t('fields.apply')}
      </button>
      <button type="button" className={styles.all} onClick={() => onChange(null)}>
        {t('fields.all')}
      </button>
      {fault === null ? null : (
        <p id={faultId} role="alert" className={styles.fault}>
          {fault.words}
        </p>
      )}
    </form>
  )
}
