/**
 * What the reader is told about the network: without it, of which day the data is; with it, that a newer
 * version of the atlas is ready. Both stand in the page's text, under the header.
 *
 * The browser is asked to keep the atlas when this is first shown, which is after the first view.
 */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import { keepOffline } from './keepOffline'
import { readNetwork, subscribeToNetwork } from './network'
import styles from './OfflineNotes.module.css'
import { parseDay } from '@/core/time/day'
import { LazyWords } from '@/i18n/LazyWords'
import { useDates } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

/** Without its words there is nothing to say; the atlas does not depend on it. */
export function OfflineNotes() {
  return (
    <ErrorBoundary fallback={null}>
      <LazyWords of="offline" isUnasked>
        <OfflineLine />
        {import.meta.env.PROD && <NewerVersion />}
      </LazyWords>
    </ErrorBoundary>
  )
}

function OfflineLine() {
  const t = useTranslations('offline')
  const { formatDay } = useDates()
  const dataDay = useAtlas(({ atlas }) => parseDay(atlas.file.dataVersion))
  const network = useSyncExternalStore(subscribeToNetwork, readNetwork)
  if (network === 'online') return null
  return (
    <p className={styles.offline}>
      {network === 'page-only'
        ? t('notKept')
        : dataDay === null
          ? t('offline')
          : t('data', { day: formatDay(dataDay) })}
    </p>
  )
}

function NewerVersion() {
  const t = useTranslations('offline')
  const [open, setOpen] = useState<(() => void) | null>(null)

  useEffect(function watchVersions() {
    const watch = new AbortController()
    keepOffline((openNewer) => setOpen(() => openNewer), watch.signal).catch(() => {
      // Refused, or not possible here: the atlas works with the network.
    })
    return () => watch.abort()
  }, [])

  if (open === null) return null
  return (
    <aside className={styles.newer} aria-label={t('versions')}>
      <p>{t('newer')}</p>
      <button type="button" className="button" onClick={open}>
        {t('reload')}
      </button>
      <button type="button" className="link" onClick={() => setOpen(null)}>
        {t('later')}
      </button>
    </aside>
  )
}
