/** Where a party is named without taking part: in what context, in which words, and who says so. */
import { useTranslations } from 'use-intl'
import { Excerpts } from './Excerpts'
import { usePresentation } from './presentation'
import { findSpeaker } from '@/core/atlas/findSpeaker'
import type { Mention } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { useSpeakerWords } from '@/i18n/useSpeakerWords'

export function MentionWords({ mention }: { readonly mention: Mention }) {
  const t = useTranslations('details')
  const { atlas, classes, RecordTitle } = usePresentation()
  const language = useLanguage()
  const speakerWords = useSpeakerWords(atlas)
  const own = atlas.records.byId(mention.record ?? '') ?? null
  const { person, record } = findSpeaker(mention, atlas)
  const said = record ?? own
  return (
    <>
      <p>{mention.context[language]}</p>
      <Excerpts evidence={[mention.evidence]} />
      <p className={classes.quiet}>
        {t.rich('namedBy', { speaker: () => speakerWords({ speaker: mention.speaker, person }, record) })}
      </p>
      {said !== null && (
        <p className={classes.quiet}>{t.rich('namedIn', { record: () => <RecordTitle record={said} /> })}</p>
      )}
      {own !== null && own !== said && (
        <p className={classes.quiet}>{t.rich('namedOf', { record: () => <RecordTitle record={own} /> })}</p>
      )}
    </>
  )
}
