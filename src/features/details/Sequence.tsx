/** Members with commas between them; a comma never begins a line. */
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import styles from './panel.module.css'

/** A member and its comma. */
export function WithComma({ children }: { readonly children: ReactNode }) {
  return <span className={styles.held}>{children},</span>
}

export function Sequence({ items }: { readonly items: readonly ReactNode[] }) {
  return items.map((item, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      {i < items.length - 1 ? <WithComma>{item}</WithComma> : item}
    </Fragment>
  ))
}
