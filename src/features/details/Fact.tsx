/** A fact: its label, and its value beside it. */
import type { ReactNode } from 'react'
import styles from './panel.module.css'

export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  )
}
