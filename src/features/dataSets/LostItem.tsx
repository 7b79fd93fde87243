/** A data set that the list can only name: the browser has removed it, or a newer Axes keeps it. */
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import type { KeptDataSet } from '@/adapters/storage/kept'

interface LostItemProps {
  readonly kept: Exclude<KeptDataSet, { readonly status: 'kept' }>
  /** Not to be named again. */
  readonly onForget: () => void
}

export function LostItem({ kept: { status, title }, onForget }: LostItemProps) {
  const t = useTranslations('dataSets')
  return (
    <li className={styles.item} aria-label={title}>
      <p className={styles.lost}>
        <bdi className={styles.name}>{title}</bdi>
      </p>
      <p className={styles.warning}>{t(status)}</p>
      {status === 'gone' && (
        <div className={styles.actions}>
          <button type="button" className="link" onClick={onForget}>
            {t('forget')}
          </button>
        </div>
      )}
    </li>
  )
}
