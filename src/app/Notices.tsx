/** What the reader is told once about the link: in the page's text, until closed. */
import { useTranslations } from 'use-intl'
import styles from './Notices.module.css'
import { useNoticeText } from '@/i18n/useNoticeText'
import { useAtlas } from '@/store/useAtlas'

export function Notices() {
  const notices = useAtlas((state) => state.notices)
  const dismiss = useAtlas((state) => state.dismissNotices)
  const t = useTranslations('app')
  const textOf = useNoticeText()
  if (notices.length === 0) return null

  const isMisread = notices.some(({ type }) => type !== 'record-outside-filters')
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
