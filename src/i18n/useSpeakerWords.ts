/** Who speaks: both parties, one of them by its name, a person, or the newsroom. */
import { useTranslations } from 'use-intl'
import { partyNameWithArticle } from './parties'
import { useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import type { AtlasRecord, Statement } from '@/core/atlas/schema'

interface Speaker {
  readonly speaker: Statement['speaker']
  readonly person?: string | undefined
}

/** @returns the words for a speaker, in the telling of a record; `null` where something is said outside of any */
export function useSpeakerWords(atlas: Atlas): (speaker: Speaker, record: AtlasRecord | null) => string {
  const t = useTranslations('details')
  const language = useLanguage()

  return ({ speaker, person }, record) => {
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
}
