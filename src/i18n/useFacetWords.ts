/** Facet values in words: from the data, else from the messages. */
import { useTranslations } from 'use-intl'
import { partyName } from './parties'
import { useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import { ROLES } from '@/core/atlas/facets'
import type { Role } from '@/core/atlas/facets'
import { BASES, KINDS, RANKS, STATUSES } from '@/core/atlas/schema'
import type { Facet } from '@/core/view/view'

const member = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((each) => each === value)

/** A person or an organisation without the part that it plays: `assimi-goita:met` is `assimi-goita`. */
export const withoutRole = (value: string): string => value.split(':')[0] ?? value
export const roleOf = (value: string): Role | undefined => member(ROLES, value.split(':')[1] ?? '')

/** Gives the name of a facet's value; a value that the data does not know is its own name. */
export function useFacetWords(atlas: Atlas): (facet: Facet, value: string) => string {
  const t = useTranslations('filters')
  const records = useTranslations('records')
  const language = useLanguage()

  return (facet, value) => {
    if (value === 'none') return t('none')
    const id = withoutRole(value)
    const role = roleOf(value)
    const withRole = (name: string) => (role === undefined ? name : `${name} (${records(`role.${role}`)})`)
    switch (facet) {
      case 'person':
        return withRole(atlas.people.get(id)?.name[language] ?? id)
      case 'org':
        return withRole(partyName(`org:${id}`, atlas, language))
      case 'topic':
        return atlas.topics.get(id)?.name[language] ?? id
      case 'place':
        return atlas.places.get(id)?.name[language] ?? id
      case 'rank': {
        const rank = member(RANKS, id)
        return rank === undefined ? id : records(`rank.${rank}`)
      }
      case 'kind': {
        const kind = member(KINDS, id)
        return kind === undefined ? (atlas.kindTexts.get(id) ?? id) : records(`kind.${kind}`)
      }
      case 'status': {
        const status = member(STATUSES, id)
        // The facet counts visits and meetings together.
        if (status === 'held') return t('held')
        return status === undefined ? id : records(`status.${status}`)
      }
      case 'basis': {
        const basis = member(BASES, id)
        return basis === undefined ? id : records(`basis.${basis}`)
      }
    }
  }
}
