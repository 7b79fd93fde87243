/** What went wrong, or will not go as it usually does: between two rules, on a ground of its own. */
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** Read out at once: it answers what the reader has just done. */
  readonly isAlert?: boolean
  readonly children: ReactNode
}

export function Notice({ isAlert = false, children }: NoticeProps) {
  return (
    <div role={isAlert ? 'alert' : undefined} className={styles.notice}>
      {children}
    </div>
  )
}
