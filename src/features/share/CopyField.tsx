/** A text to take away: shown whole, copied by a button, and by hand where the browser refuses to copy. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './CopyField.module.css'
import { useCopy } from './useCopy'
import type { Language } from '@/core/view/view'
import { ButtonRow } from '@/ui/ButtonRow'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** What the button says. */
  readonly action: string
  /** The one act that most readers came for. */
  readonly isPrimary?: boolean
  /** Lines of a longer text; one line where it is left out. */
  readonly rows?: number
  /** For marks rather than sentences. */
  readonly isCode?: boolean
  /** Of the text, where it is not that on screen. */
  readonly language?: Language
  /** What else can be done with the text. */
  readonly children?: ReactNode
}

export function CopyField({
  label,
  text,
  action,
  isPrimary = false,
  rows,
  isCode = false,
  language,
  children,
}: CopyFieldProps) {
  const t = useTranslations('share')
  const id = useId()
  const { field, copy, answer } = useCopy<HTMLInputElement & HTMLTextAreaElement>(text)
  const Field = rows === undefined ? 'input' : 'textarea'
  return (
    <div className={styles.copyField} data-line={rows === undefined || undefined}>
      <label className={lettering.label} htmlFor={id}>
        {label}
      </label>
      <Field
        ref={field}
        id={id}
        className={`${fields.text} ${styles.text} ${isCode ? lettering.code : ''}`}
        rows={rows}
        lang={language}
        readOnly
        spellCheck={false}
        value={text}
      />
      <ButtonRow className={styles.actions}>
        <button
          type="button"
          className="button"
          data-primary={isPrimary || undefined}
          onClick={() => void copy()}
        >
          {action}
        </button>
        {children}
      </ButtonRow>
      <p className={styles.answer} role="status">
        {answer === 'copied' && t('copied')}
        {answer === 'refused' && t('copyRefused')}
      </p>
    </div>
  )
}
