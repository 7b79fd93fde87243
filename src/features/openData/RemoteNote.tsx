/** Whose data is shown, that it is not verified, and what can be done with it. */
import { useTranslations } from 'use-intl'
import { isolated } from './isolated'
import styles from './RemoteNote.module.css'

interface RemoteNoteProps {
  readonly host: string
  readonly records: number
  readonly refused: number
  readonly onKeep: () => void
  readonly onLeave: () => void
}

export function RemoteNote({ host, records, refused, onKeep, onLeave }: RemoteNoteProps) {
  const t = useTranslations('openData')
  return (
    <aside className={styles.note} aria-label={t('remoteLabel')}>
      <p>
        <strong>{t.rich('remoteBanner', { host, bdi: isolated })}</strong>{' '}
        {t('remoteCounts', { count: records, refused })}
      </p>
      <button type="button" className="link" onClick={onKeep}>
        {t('remoteKeep')}
      </button>
      <button type="button" className="link" onClick={onLeave}>
        {t('remoteClose')}
      </button>
    </aside>
  )
}
