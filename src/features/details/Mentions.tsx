/** Where a party is named without taking part. */
import { useTranslations } from 'use-intl'
import styles from './Mentions.module.css'
import panel from './panel.module.css'
import type { Mention } from '@/core/atlas/schema'
import { MentionWords } from '@/record/MentionWords'

interface MentionsProps {
  readonly mentions: readonly Mention[]
  /** In how many articles; `null` where that is said above. */
  readonly articles: number | null
}

export function Mentions({ mentions, articles }: MentionsProps) {
  const t = useTranslations('details')
  return (
    <>
      <div className={panel.sectionHead}>
        <h3 className={panel.sectionTitle}>{t('mentions')}</h3>
        {articles !== null && <p className={panel.aside}>{t('mentionedAsContext', { count: articles })}</p>}
      </div>
      <ul className={styles.mentions}>
        {mentions.map((mention, i) => (
          <li key={i}>
            <MentionWords mention={mention} />
          </li>
        ))}
      </ul>
    </>
  )
}
