/** Where a party is named without taking part: in what context, in which words, and who says so. */
import { useTranslations } from 'use-intl'
import { Excerpts } from './Excerpts'
import styles from './Mentions.module.css'
import panel from './panel.module.css'
import { findSpeaker } from '@/core/atlas/findSpeaker'
import type { AtlasRecord, Mention } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { useSpeakerWords } from '@/i18n/useSpeakerWords'
import { useAtlas } from '@/store/useAtlas'

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

function MentionWords({ mention }: { readonly mention: Mention }) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const speakerWords = useSpeakerWords(atlas)
  const own = atlas.records.byId(mention.record ?? '') ?? null
  const telling = findSpeaker(mention, atlas)
  const said = telling.record ?? own

  return (
    <>
      <p>{mention.context[language]}</p>
      <Excerpts evidence={[mention.evidence]} />
      <p className={panel.quiet}>
        {t.rich('namedBy', {
          speaker: () => speakerWords({ speaker: mention.speaker, person: telling.person }, telling.record),
        })}
      </p>
      {said !== null && (
        <p className={panel.quiet}>{t.rich('namedIn', { record: () => <RecordButton record={said} /> })}</p>
      )}
      {own !== null && own !== said && (
        <p className={panel.quiet}>{t.rich('namedOf', { record: () => <RecordButton record={own} /> })}</p>
      )}
    </>
  )
}

function RecordButton({ record }: { readonly record: AtlasRecord }) {
  const language = useLanguage()
  const selectRecord = useAtlas((state) => state.selectRecord)
  return (
    <button type="button" className={panel.filter} onClick={() => selectRecord(record.id)}>
      {record.title[language]}
    </button>
  )
}
