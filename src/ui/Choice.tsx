/** A radio button or a checkbox before its words. */
import type { ComponentProps, ReactNode } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps extends ComponentProps<'input'> {
  readonly type: 'radio' | 'checkbox'
  readonly children: ReactNode
}

export function Choice({ children, ...input }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input {...input} />
      {children}
    </label>
  )
}
