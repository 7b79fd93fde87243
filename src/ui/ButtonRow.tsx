/** Buttons one after the other, with what is said beside them. */
import type { ReactNode } from 'react'
import styles from './ButtonRow.module.css'

interface ButtonRowProps {
  /** Of the space around it. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ButtonRow({ className = '', children }: ButtonRowProps) {
  return <div className={`${styles.row} ${className}`}>{children}</div>
}
