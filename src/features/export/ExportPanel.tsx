/** What stands in the dialog Export: the records of the view as a file, its map as a picture, and both on paper. */
import { useTranslations } from 'use-intl'
import styles from './ExportPanel.module.css'
import { PictureWay } from './PictureWay'
import { RecordsWay } from './RecordsWay'
import { LazyWords } from '@/i18n/LazyWords'
import { ButtonRow } from '@/ui/ButtonRow'
import lettering from '@/ui/lettering.module.css'
import { useFirstFocus } from '@/ui/useFirstFocus'

export function ExportPanel() {
  return (
    <LazyWords of="export">
      <Ways />
    </LazyWords>
  )
}

function Ways() {
  const t = useTranslations('export')
  const ways = useFirstFocus<HTMLDivElement>()
  return (
    <div ref={ways}>
      <section className={styles.way}>
        <h3 className={lettering.title}>{t('records')}</h3>
        <RecordsWay />
      </section>
      <section className={styles.way}>
        <h3 className={lettering.title}>{t('picture')}</h3>
        <PictureWay />
      </section>
      {/* Here rather than in Share: paper carries the view away, as a picture does, and leads nowhere by itself. */}
      <section className={styles.way}>
        <h3 className={lettering.title}>{t('paper')}</h3>
        <p className={lettering.hint}>{t('paperHint')}</p>
        <ButtonRow className={styles.buttons}>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('print')}
          </button>
        </ButtonRow>
      </section>
    </div>
  )
}
