/** What a claim is about, from the record itself, where the claim has no text of its own. */
import { useTranslations } from 'use-intl/react'
import { parseFactPath } from './factPath'
import type { AtlasRecord } from '@/core/atlas/schema'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'

/** @returns the words for a fact of `record`, `null` when its field says it all */
export function useFactWords(record: AtlasRecord): (fact: string) => string | null {
  const t = useTranslations('details')
  const language = useLanguage()
  const atlas = useAtlas((state) => state.atlas)
  const nameOf = (person: string | undefined) =>
    person === undefined ? undefined : (atlas.people.get(person)?.name[language] ?? person)

  return (fact) => {
    const { field, member } = parseFactPath(fact)
    const index = Number(member) - 1
    switch (field) {
      case 'delegation':
      case 'received': {
        const office = record[field].find(({ person }) => person === member)?.office?.[language]
        return member === null ? null : [nameOf(member), office].filter((part) => part !== undefined).join(', ')
      }
      case 'encounters': {
        const encounter = record.encounters[index]
        if (encounter === undefined) return null
        const others = encounter.with.map(({ person, group }) => nameOf(person) ?? group?.[language])
        return [t(`format.${encounter.format}`), ...others].filter((part) => part !== undefined).join(', ')
      }
      case 'messages': {
        const message = record.messages[index]
        return [nameOf(message?.from.person), nameOf(message?.to.person)].filter(Boolean).join(' → ') || null
      }
      case 'statements':
        return record.statements[index]?.text[language] ?? null
      case 'topics':
        return member === null ? null : (atlas.topics.get(member)?.name[language] ?? member)
      default:
        return null
    }
  }
}
