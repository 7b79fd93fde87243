/** What the reader is told once: in the page's text, until closed. */
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import { VersionNote } from './lazyParts'
import styles from './Notices.module.css'
import type { Notice } from '@/core/view/notice'
import { useNoticeText } from '@/i18n/useNoticeText'
import { useAtlas } from '@/store/useAtlas'

/** The link was understood; what is told is what became of it, or of a click. */
const NOT_MISREAD: readonly Notice['type'][] = ['record-outside-filters', 'language-missing', 'other-version']

export function Notices() {
  const notices = useAtlas((state) => state.notices)
  const dismiss = useAtlas((state) => state.dismissNotices)
  const t = useTranslations('app')
  const textOf = useNoticeText()
  if (notices.length === 0) return null

  const isMisread = notices.some(({ type }) => !NOT_MISREAD.includes(type))
  return (
    <aside className={styles.notice} aria-label={t('notices')}>
      <div className={styles.text}>
        {isMisread && <strong className={styles.lead}>{t('linkPartly')}</strong>}
        {notices.map((notice) => (
          <p key={JSON.stringify(notice)}>
            {textOf(notice)}
            {notice.type === 'other-version' && <Comparison version={notice.version} />}
          </p>
        ))}
      </div>
      <button type="button" className="link" onClick={dismiss}>
        {t('close')}
      </button>
    </aside>
  )
}

/** What has changed since a version, where that can be known. */
function Comparison({ version }: { readonly version: string }) {
  const t = useTranslations('links')
  return (
    <ErrorBoundary fallback={` ${t('incomparable')}`}>
      <Suspense fallback={null}>
        <VersionNote version={version} />
      </Suspense>
    </ErrorBoundary>
  )
}
