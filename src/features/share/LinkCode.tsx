/** A link as a QR code, dark on light in both themes: many readers of such codes take no other. */
import { useTranslations } from 'use-intl'
import styles from './LinkCode.module.css'
import { qrPath } from '@/core/formats/qrPath'
import lettering from '@/ui/lettering.module.css'
import { QrCode } from '@/ui/QrCode'

export function LinkCode({ text }: { readonly text: string }) {
  const t = useTranslations('share')
  const code = qrPath(text)
  if (code === null) return <p>{t('qrTooLong')}</p>
  return (
    <div className={styles.qr}>
      <QrCode code={code} name={t('qrName')} className={styles.code} />
      <p className={lettering.hint}>{t('qrUse')}</p>
    </div>
  )
}
