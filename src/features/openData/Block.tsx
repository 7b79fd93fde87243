/** A part of what is to be given or checked, under a rule of its own. */
import type { ReactNode } from 'react'
import styles from './Block.module.css'
import lettering from '@/ui/lettering.module.css'

interface BlockProps {
  /** Where no table in it says the same. */
  readonly title?: string
  readonly children: ReactNode
}

export function Block({ title, children }: BlockProps) {
  return (
    <section className={styles.block}>
      {title !== undefined && <h4 className={lettering.title}>{title}</h4>}
      {children}
    </section>
  )
}
