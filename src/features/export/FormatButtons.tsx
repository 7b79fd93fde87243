/**
 * A button for each format that something can be taken away in; one that cannot be had now says why. While a file is
 * being made they do nothing, and keep the focus.
 */
import styles from './FormatButtons.module.css'
import { ButtonRow } from '@/ui/ButtonRow'

interface FormatButtonsProps<F extends string> {
  readonly formats: readonly F[]
  /** Of the text that says why a format cannot be had now; `null` for one that can. */
  readonly reasonOf: (format: F) => string | null
  readonly isBusy?: boolean
  readonly onTake: (format: F) => void
}

export function FormatButtons<F extends string>({
  formats,
  reasonOf,
  isBusy = false,
  onTake,
}: FormatButtonsProps<F>) {
  return (
    <ButtonRow className={styles.buttons}>
      {formats.map((format) => {
        const reason = reasonOf(format)
        return (
          <button
            key={format}
            type="button"
            className="button"
            translate="no"
            disabled={reason !== null}
            aria-disabled={isBusy}
            aria-describedby={reason ?? undefined}
            onClick={() => {
              if (!isBusy) onTake(format)
            }}
          >
            {format}
          </button>
        )
      })}
    </ButtonRow>
  )
}
