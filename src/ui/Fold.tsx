/** A section that is made when it is opened. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Fold.module.css'

interface FoldProps {
  readonly title: ReactNode
  readonly children: ReactNode
}

export function Fold({ title, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {isOpen && <div className={styles.folded}>{children}</div>}
    </details>
  )
}
