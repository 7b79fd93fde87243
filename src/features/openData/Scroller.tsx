/** Rows that scroll in place, under their heads. */
import type { ReactNode } from 'react'
import styles from './Scroller.module.css'

interface ScrollerProps {
  readonly label: string
  readonly children: ReactNode
}

export function Scroller({ label, children }: ScrollerProps) {
  return (
    // Scrolled by keyboard as well.
    <div className={styles.scroller} data-scroller tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
