/** What the reader is told once: in the page's text, until closed. */
import { useTranslations } from 'use-intl'
import styles from './Notices.module.css'
import type { Notice } from '@/core/view/notice'
import { useNoticeText } from '@/i18n/useNoticeText'
import { useAtlas } from '@/store/useAtlas'

/** The link was understood; what is told is what became of it, or of a click. */
const NOT_MISREAD: readonly Notice['type'][] = ['record-outside-filters', 'language-missing']

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
          <p key={JSON.stringify(notice)}>{textOf(notice)}</p>
        ))}
      </div>
      <button type="button" className="link" onClick={dismiss}>
        {t('close')}
      </button>
    </aside>
  )
}
