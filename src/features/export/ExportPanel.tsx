/** What stands in the dialog Export: the records of the view as a file, its map as a picture, and both on paper. */
import { useTranslations } from 'use-intl'
import styles from './export.module.css'
import { PictureWay } from './PictureWay'
import { RecordsWay } from './RecordsWay'
import { LazyWords } from '@/i18n/LazyWords'

export function ExportPanel() {
  return (
    <LazyWords of="export">
      <Ways />
    </LazyWords>
  )
}

function Ways() {
  const t = useTranslations('export')
  return (
    <>
      <section className={styles.way}>
        <h3 className={styles.title}>{t('records')}</h3>
        <RecordsWay />
      </section>
      <section className={styles.way}>
        <h3 className={styles.title}>{t('picture')}</h3>
        <PictureWay />
      </section>
      {/* Here rather than in Share: paper carries the view away, as a picture does, and leads nowhere by itself. */}
      <section className={styles.way}>
        <h3 className={styles.title}>{t('paper')}</h3>
        <p className={styles.hint}>{t('paperHint')}</p>
        <div className={styles.actions}>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('print')}
          </button>
        </div>
      </section>
    </>
  )
}
