/**
 * The mark of a basis: filled dot for what an article states, dashed ring for what is inferred or assumed,
 * hollow ring for what no article says. The words stand beside it, so it is hidden from screen readers.
 */
import styles from './Mark.module.css'

type Basis = 'stated' | 'inferred' | 'assumed' | 'absent'

export function Mark({ basis }: { readonly basis: Basis }) {
  return (
    <svg className={styles.mark} width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" focusable="false">
      <circle className={shapes[basis]} cx="4.5" cy="4.5" r={basis === 'stated' ? 4 : 3.6} />
    </svg>
  )
}

const shapes: { readonly [B in Basis]: string | undefined } = {
  stated: styles.filled,
  inferred: styles.dashed,
  assumed: styles.dashed,
  absent: styles.hollow,
}
