/** What the reader is told once: in the page's text, until closed. */
import { Suspense } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useTranslations } from 'use-intl'
import styles from './Notices.module.css'
import type { Notice } from '@/core/view/notice'
import { useNoticeText } from '@/i18n/useNoticeText'
import { useAtlas } from '@/store/useAtlas'

/** The link was understood; what is told is what became of it, or of a click. */
const NOT_MISREAD: readonly Notice['type'][] = ['record-outside-filters', 'language-missing', 'other-version']

interface VersionNoteProps {
  readonly version: string
}

interface NoticesProps {
  /** Says what has changed since a version of the data, where that can be looked up. */
  readonly VersionNote?: ComponentType<VersionNoteProps>
}

export function Notices({ VersionNote }: NoticesProps) {
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
            {notice.type === 'other-version' && VersionNote !== undefined && (
              <Comparison>
                <VersionNote version={notice.version} />
              </Comparison>
            )}
          </p>
        ))}
      </div>
      <button type="button" className="link" onClick={dismiss}>
        {t('close')}
      </button>
    </aside>
  )
}

/** Comes after the sentence; when it cannot be had, that is said in its place. */
function Comparison({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('links')
  return (
    <ErrorBoundary fallback={` ${t('incomparable')}`}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  )
}
