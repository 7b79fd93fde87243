/** A table of the preview: its name above it, its heads under a strong rule, a hairline under each row. */
import type { ReactNode } from 'react'
import styles from './PreviewTable.module.css'

interface PreviewTableProps {
  readonly className: string | undefined
  readonly caption: ReactNode
  readonly heads: readonly string[]
  /** Of the head, where not all rows are in the document. */
  readonly rowCount?: number
  /** The body with its rows. */
  readonly children: ReactNode
}

export function PreviewTable({ className = '', caption, heads, rowCount, children }: PreviewTableProps) {
  return (
    <table className={`${styles.table} ${className}`} aria-rowcount={rowCount}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}
