/** A field for a file that looks as a button does, wherever it is clicked. */
import type { RefObject } from 'react'
import styles from './FileButton.module.css'

interface FileButtonProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly isPrimary: boolean
  readonly onFile: (file: File) => void
  readonly children: string
}

export function FileButton({ field, isPrimary, onFile, children }: FileButtonProps) {
  return (
    <label className={`button ${styles.file}`} data-primary={isPrimary || undefined}>
      {children}
      <input
        ref={field}
        type="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file may be chosen again, after it was changed.
          currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </label>
  )
}
