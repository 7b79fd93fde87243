/** A name in the text that keeps only the records it stands for. */
import type { ReactNode } from 'react'
import styles from './panel.module.css'

interface FilterButtonProps {
  readonly children: ReactNode
  /** What a press does, in words. */
  readonly hint: string
  readonly strong?: boolean
  readonly onPress: () => void
}

export function FilterButton({ children, hint, strong = false, onPress }: FilterButtonProps) {
  return (
    <button
      type="button"
      className={strong ? `${styles.filter} ${styles.name}` : styles.filter}
      title={hint}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
