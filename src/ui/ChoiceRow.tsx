/** A few choices beside each other under the words that ask for one. */
import type { ReactNode } from 'react'
import styles from './ChoiceRow.module.css'
import lettering from './lettering.module.css'

interface ChoiceRowProps {
  readonly legend: string
  /** Of the space around it. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ChoiceRow({ legend, className = '', children }: ChoiceRowProps) {
  return (
    <fieldset className={`${styles.row} ${className}`}>
      <legend className={lettering.label}>{legend}</legend>
      {children}
    </fieldset>
  )
}
