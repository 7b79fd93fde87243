/** Lies over the page while a file is held over it, and says what letting go will do. */
import { useTranslations } from 'use-intl'
import styles from './openData.module.css'

export function DropVeil() {
  const t = useTranslations('openData')
  return (
    <div className={styles.veil}>
      <div className={styles.veilCard}>
        <p className={styles.veilTitle}>{t('dropTitle')}</p>
        <p>{t('dropHint')}</p>
      </div>
    </div>
  )
}
