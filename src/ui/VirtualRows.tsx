/**
 * A list of rows of unequal height, of which only those near the window are in the document. A row that comes to show
 * something else stays the same element.
 */
import type { ReactNode } from 'react'
import { useRowWindow } from './useRowWindow'
import styles from './VirtualRows.module.css'

interface VirtualRowsProps {
  /** What the rows are of: another value, other rows. */
  readonly rows: object
  readonly count: number
  /** A first guess of a row's height, in px. */
  readonly guess: number
  readonly render: (row: number) => ReactNode
  /** The row that holds the Tab stop, -1 for none: it stays in the document wherever the rows are scrolled to. */
  readonly stop: number
  /** A row to scroll to, `null` for none: where the keyboard goes next. */
  readonly reveal: number | null
  readonly label: string
}

export function VirtualRows({ render, label, ...wish }: VirtualRowsProps) {
  const { frame, shown, height } = useRowWindow<HTMLUListElement>(wish)
  return (
    <ul ref={frame} className={styles.rows} aria-label={label} style={{ height }}>
      {shown.map(({ row, top }) => (
        <li
          key={row}
          data-row={row}
          aria-setsize={wish.count}
          aria-posinset={row + 1}
          className={styles.row}
          style={{ transform: `translateY(${top}px)` }}
        >
          {render(row)}
        </li>
      ))}
    </ul>
  )
}
