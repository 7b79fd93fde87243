/** The ways on from here, each a button, with what is said beside them. */
import type { ReactNode } from 'react'
import styles from './Ways.module.css'
import { ButtonRow } from '@/ui/ButtonRow'

export const Ways = ({ children }: { readonly children: ReactNode }) => (
  <ButtonRow className={styles.ways}>{children}</ButtonRow>
)
