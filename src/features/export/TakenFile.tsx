/** What to do where the browser saves nothing, as inside other apps: the file is still here. */
import { useTranslations } from 'use-intl'
import styles from './export.module.css'
import { useBlobAddress } from './useBlobAddress'

interface TakenFileProps {
  readonly name: string
  readonly content: Blob
  /** Of a file that is text. */
  readonly text: string | null
}

export function TakenFile({ name, content, text }: TakenFileProps) {
  const t = useTranslations('export')
  const address = useBlobAddress(content)
  return (
    <>
      <p role="status" className={styles.hint}>
        {t('asked', { name })}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {t('openFile', { name })}
        </a>
      </p>
      {text !== null && (
        <label>
          <span className={styles.label}>{t('source')}</span>
          <textarea className={styles.source} readOnly rows={3} spellCheck={false} value={text} />
        </label>
      )}
    </>
  )
}
