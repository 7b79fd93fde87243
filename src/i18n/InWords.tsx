/** A text with its ordinals raised as French prints them. */
import styles from './InWords.module.css'
import { splitOrdinals } from './ordinals'

export function InWords({ children }: { readonly children: string }) {
  return splitOrdinals(children).map(({ text, raised }, i) =>
    raised ? (
      <sup key={i} className={styles.ending}>
        {text}
      </sup>
    ) : (
      text
    ),
  )
}
