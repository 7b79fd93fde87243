/** Where a party is named without taking part: by whom, in what context, in which words. */
import { useTranslations } from 'use-intl/react'
import { Excerpts } from './Excerpts'
import { findSpeaker } from './findSpeaker'
import styles from './Mentions.module.css'
import panel from './panel.module.css'
import { Speaker } from './Speaker'
import type { Mention } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

export function Mentions({ mentions }: { readonly mentions: readonly Mention[] }) {
  const t = useTranslations('details')
  const articles = new Set(mentions.map(({ evidence }) => evidence.article)).size
  return (
    <>
      <div className={panel.sectionHead}>
        <h3 className={panel.sectionTitle}>{t('mentions')}</h3>
        <p className={panel.aside}>{t('mentionedBy', { count: articles })}</p>
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

function MentionWords({ mention }: { readonly mention: Mention }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const selectRecord = useAtlas((state) => state.selectRecord)
  const record = atlas.records[atlas.indexOf.get(mention.record ?? '') ?? -1] ?? null
  const telling = findSpeaker(mention, atlas)

  return (
    <>
      <p>{mention.context[language]}</p>
      <Excerpts evidence={[mention.evidence]} />
      <p className={panel.quiet}>
        {t.rich('namedBy', {
          speaker: () => (
            <Speaker speaker={mention.speaker} person={telling.person} record={telling.record} />
          ),
        })}
      </p>
      {record !== null && (
        <p>
          <button type="button" className={panel.filter} onClick={() => selectRecord(record.id)}>
            {record.title[language]}
          </button>
        </p>
      )}
    </>
  )
}
