/** A text with its ordinals raised as French prints them: 1<sup>er</sup>, 2<sup>e</sup>. */
import styles from './InWords.module.css'

const ORDINAL = /\b(\d+)(er|re|es?)(?![\p{L}\d])/gu

export function InWords({ children }: { readonly children: string }) {
  // Splitting by a pattern with two groups gives text, number, ending, text, number, ending, …, text.
  return children.split(ORDINAL).map((part, i) =>
    i % 3 === 2 ? (
      <sup key={i} className={styles.ending}>
        {part}
      </sup>
    ) : (
      part
    ),
  )
}
