/** Who speaks: both parties, one of them by its name, a person, or the newsroom. */
import { useTranslations } from 'use-intl/react'
import type { AtlasRecord, Statement } from '@/core/atlas/schema'
import { partyNameWithArticle } from '@/i18n/parties'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

interface SpeakerProps {
  readonly speaker: Statement['speaker']
  readonly person?: string | undefined
  /** The record in whose telling something is said; `null` when it stands alone. */
  readonly record: AtlasRecord | null
}

export function Speaker({ speaker, person, record }: SpeakerProps) {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)

  switch (speaker) {
    case 'both':
      return t('speakerBoth')
    case 'newsroom':
      return t('speakerNewsroom')
    case 'person':
      return (
        (person === undefined ? undefined : atlas.people.get(person)?.name[language]) ?? t('speakerSomeone')
      )
    case 'sends': {
      const party = record?.sends ?? null
      return party === null
        ? t('speakerSends')
        : t('speakerSendsNamed', { party: partyNameWithArticle(party, atlas, language) })
    }
    case 'hosts': {
      const party = record?.hosts ?? null
      return party === null
        ? t('speakerHosts')
        : t('speakerHostsNamed', { party: partyNameWithArticle(party, atlas, language) })
    }
  }
}
