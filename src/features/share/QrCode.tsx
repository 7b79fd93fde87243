/** A link as a QR code, dark on light in both themes: many readers of such codes take no other. */
import { useTranslations } from 'use-intl'
import styles from './share.module.css'
import { qrPath } from '@/core/formats/qrPath'

export function QrCode({ text }: { readonly text: string }) {
  const t = useTranslations('share')
  const code = qrPath(text)
  if (code === null) return <p>{t('qrTooLong')}</p>
  return (
    <div className={styles.qr}>
      <svg
        className={styles.code}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t('qrName')}
      >
        <path d={code.path} />
      </svg>
      <p className={styles.hint}>{t('qrUse')}</p>
    </div>
  )
}
