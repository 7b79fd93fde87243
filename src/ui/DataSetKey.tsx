/** The key of a data set while several are on: its letter in its colour. The words beside it, or a title, name it. */
import styles from './DataSetKey.module.css'

interface DataSetKeyProps {
  readonly letter: string
  /** 0: the ink of the atlas. */
  readonly colour: number
  /** Where no words stand beside it. */
  readonly title?: string
}

export function DataSetKey({ letter, colour, title }: DataSetKeyProps) {
  return (
    <span
      className={styles.key}
      data-set={colour === 0 ? undefined : colour}
      title={title}
      aria-hidden="true"
    >
      {letter}
    </span>
  )
}
