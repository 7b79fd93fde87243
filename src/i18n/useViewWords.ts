/** Every filter of a view in words: what kind it is, and its value. */
import { useTranslations } from 'use-intl'
import { formatList } from './numbers'
import { partyName, partyNameWithArticle } from './parties'
import { useFacetWords } from './useFacetWords'
import { useDates, useLanguage } from './useLanguage'
import type { Atlas } from '@/core/atlas/atlas'
import { orderPair } from '@/core/atlas/pair'
import type { Facet, PartyId, View } from '@/core/view/view'
import { FACETS } from '@/core/view/view'

export interface FilterInWords {
  /** The key of the link that it stands for. */
  readonly id: 'c' | 't' | 'q' | Facet | 'sure' | 'past'
  /** "pays"; empty where the value says all. */
  readonly kind: string
  readonly value: string
}

/** A pair in the order of its name, more parties as they are. */
function between(parties: readonly PartyId[], atlas: Atlas): readonly PartyId[] {
  const [a, b, ...others] = parties
  return a === undefined || b === undefined || others.length > 0 ? parties : orderPair([a, b], atlas)
}

/** Gives the filters of a view in words, in the order of its link. */
export function useViewWords(atlas: Atlas): (view: View) => readonly FilterInWords[] {
  const t = useTranslations('filters')
  const language = useLanguage()
  const dates = useDates()
  const facetWords = useFacetWords(atlas)

  return ({ parties, part, period, search, facets, certainOnly, withFormerStates }) => {
    // Between fewer than two parties is between none.
    const role = part === 'between' && parties.length < 2 ? 'any' : part
    const partyKind = () => {
      if (role !== 'any') return t(`chip.${role}`)
      return t(parties.every((id) => id.startsWith('org:')) ? 'chip.organisations' : 'chip.parties')
    }
    const partyValue = () =>
      role === 'between'
        ? formatList(
            between(parties, atlas).map((id) => partyNameWithArticle(id, atlas, language, 'the')),
            language,
            'and',
          )
        : formatList(
            parties.map((id) => partyName(id, atlas, language)),
            language,
            'or',
          )

    return [
      ...(parties.length === 0 ? [] : [{ id: 'c', kind: partyKind(), value: partyValue() } as const]),
      ...(period === null
        ? []
        : [{ id: 't', kind: t('chip.period'), value: dates.formatPeriod(period) } as const]),
      ...(search.trim() === '' ? [] : [{ id: 'q', kind: t('chip.search'), value: search.trim() } as const]),
      ...FACETS.filter((facet) => facets[facet].length > 0).map((facet) => ({
        id: facet,
        kind: t(`facet.${facet}`).toLocaleLowerCase(language),
        value: formatList(
          facets[facet].map((value) => facetWords(facet, value)),
          language,
          'or',
        ),
      })),
      ...(certainOnly ? [{ id: 'sure', kind: '', value: t('chip.sure') } as const] : []),
      ...(withFormerStates ? [{ id: 'past', kind: '', value: t('chip.past') } as const] : []),
    ]
  }
}
