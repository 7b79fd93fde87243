/** Another name for a data set; its id, and the links to it, stay. */
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import fields from '@/ui/field.module.css'
import lettering from '@/ui/lettering.module.css'

interface RenameFormProps {
  readonly title: string
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}

const MAX_LENGTH = 120

export function RenameForm({ title, onRename, onCancel }: RenameFormProps) {
  const t = useTranslations('dataSets')
  const [name, setName] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(function takeFocus() {
    field.current?.select()
  }, [])

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onRename(name.trim())
      }}
    >
      <label htmlFor={id} className={lettering.aside}>
        {t('newName')}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        className={fields.text}
        value={name}
        maxLength={MAX_LENGTH}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button">
        {t('save')}
      </button>
      <button type="button" className="link" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  )
}
