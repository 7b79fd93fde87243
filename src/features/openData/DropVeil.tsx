/** Lies over the page while a file is held over it, and says what letting go will do. */
import { useTranslations } from 'use-intl'
import styles from './DropVeil.module.css'

export function DropVeil() {
  const t = useTranslations('openData')
  return (
    <div className={styles.veil}>
      <div className={styles.card}>
        <p className={styles.title}>{t('dropTitle')}</p>
        <p>{t('dropHint')}</p>
      </div>
    </div>
  )
}
