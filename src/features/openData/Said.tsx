/** What has just changed, in words: read out, and no room taken while there is nothing to say. */
import type { ReactNode } from 'react'
import styles from './Said.module.css'

export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={styles.said}>
      {children}
    </p>
  )
}
