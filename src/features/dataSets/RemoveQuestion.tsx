/** Asks once more before a data set is removed: nothing brings it back but the file. */
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import { ButtonRow } from '@/ui/ButtonRow'

interface RemoveQuestionProps {
  readonly title: string
  readonly onRemove: () => void
  readonly onCancel: () => void
}

export function RemoveQuestion({ title, onRemove, onCancel }: RemoveQuestionProps) {
  const t = useTranslations('dataSets')
  const keep = useRef<HTMLButtonElement>(null)

  useEffect(function takeFocus() {
    keep.current?.focus()
  }, [])

  return (
    <div className={styles.question} role="group" aria-label={t('removeQuestion', { title })}>
      <p>{t('removeQuestion', { title })}</p>
      <ButtonRow className={styles.answers}>
        <button type="button" className="button" onClick={onRemove}>
          {t('removeForGood')}
        </button>
        <button ref={keep} type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </ButtonRow>
    </div>
  )
}
