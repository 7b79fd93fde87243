/** What a claim is about, from the record itself, where the claim has no text of its own. */
import { useTranslations } from 'use-intl'
import { partyName } from './parties'
import { useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import { parseFactPath } from '@/core/atlas/factPath'
import type { AtlasRecord } from '@/core/atlas/schema'

/** @returns the words for a fact of `record`, `null` when its field says it all */
export function useFactWords(record: AtlasRecord, atlas: Atlas): (fact: string) => string | null {
  const t = useTranslations('details')
  const language = useLanguage()
  const nameOf = (person: string | undefined) =>
    person === undefined ? undefined : (atlas.people.get(person)?.name[language] ?? person)

  const nameOfParty = (party: string | undefined) =>
    party === undefined ? undefined : partyName(party, atlas, language)

  return (fact) => {
    const { field, member } = parseFactPath(fact)
    const index = Number(member) - 1
    switch (field) {
      case 'delegation':
      case 'received': {
        const office = record[field].find(({ person }) => person === member)?.office?.[language]
        return member === null
          ? null
          : [nameOf(member), office].filter((part) => part !== undefined).join(', ')
      }
      case 'encounters': {
        const encounter = record.encounters[index]
        if (encounter === undefined) return null
        const format = t(`format.${encounter.format}`)
        const others = encounter.with
          .map(({ person, org, group }) => nameOf(person) ?? nameOfParty(org) ?? group?.[language])
          .filter((part) => part !== undefined)
        return others.length === 0 ? format : t('breakdown', { total: format, parts: others.join(', ') })
      }
      case 'messages': {
        const message = record.messages[index]
        return [nameOf(message?.from.person), nameOf(message?.to.person)].filter(Boolean).join(' → ') || null
      }
      case 'statements':
        return record.statements[index]?.text[language] ?? null
      case 'topics':
        return member === null ? null : (atlas.topics.get(member)?.name[language] ?? member)
      case 'title':
      case 'date':
      case 'year':
      case 'sends':
      case 'hosts':
      case 'origin':
      case 'place':
      case 'stops':
      case 'kinds':
      case 'purpose':
      case 'status':
      case 'invitation':
      case 'other':
        return null
    }
  }
}
