/** The link itself: to copy, or to hand to the system where it takes one. */
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CopyField } from './CopyField'
import lettering from '@/ui/lettering.module.css'

interface LinkFieldProps {
  readonly link: string
  /** What the link shows, in words. */
  readonly title: string
}

export function LinkField({ link, title }: LinkFieldProps) {
  const t = useTranslations('share')
  const [hasFailed, setFailed] = useState(false)

  const handleShare = async () => {
    setFailed(false)
    try {
      await navigator.share({ title: `${title} · Axes`, url: link })
    } catch (error) {
      // Whoever closes the system's sheet knows it.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }

  return (
    <>
      <CopyField label={t('link')} text={link} action={t('copyLink')} isPrimary>
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => void handleShare()}>
            {t('system')}
          </button>
        )}
      </CopyField>
      {hasFailed && <p role="alert">{t('systemFailed')}</p>}
      <p className={lettering.hint}>{t('opensIn')}</p>
    </>
  )
}
