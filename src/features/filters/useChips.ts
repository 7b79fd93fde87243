/** Every active filter as a chip: what kind it is, its value in words, and how to take it away. */
import { useTranslations } from 'use-intl'
import { useFacetWords } from './useFacetWords'
import { FACETS } from '@/core/view/view'
import { formatList } from '@/i18n/numbers'
import { partyName, partyNameWithArticle } from '@/i18n/parties'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectPart } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export interface Chip {
  readonly id: string
  /** "pays"; empty where the value says all. */
  readonly kind: string
  readonly value: string
  readonly remove: () => void
}

export function useChips(): readonly Chip[] {
  const t = useTranslations('filters')
  const language = useLanguage()
  const dates = useDates()
  const facetWords = useFacetWords()
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const part = useAtlas(selectPart)
  const setParties = useAtlas((state) => state.setParties)
  const setPeriod = useAtlas((state) => state.setPeriod)
  const setSearch = useAtlas((state) => state.setSearch)
  const clearFacet = useAtlas((state) => state.clearFacet)
  const setCertainOnly = useAtlas((state) => state.setCertainOnly)
  const setWithFormerStates = useAtlas((state) => state.setWithFormerStates)

  const { parties, period, search, facets, certainOnly, withFormerStates } = view
  const partyKind = () => {
    if (part !== 'any') return t(`chip.${part}`)
    return t(parties.every((id) => id.startsWith('org:')) ? 'chip.organisations' : 'chip.parties')
  }
  const partyValue = () =>
    part === 'between'
      ? formatList(
          parties.map((id) => partyNameWithArticle(id, atlas, language, 'the')),
          language,
          'and',
        )
      : formatList(
          parties.map((id) => partyName(id, atlas, language)),
          language,
          'or',
        )

  return [
    ...(parties.length === 0
      ? []
      : [{ id: 'c', kind: partyKind(), value: partyValue(), remove: () => setParties([]) }]),
    ...(period === null
      ? []
      : [
          {
            id: 't',
            kind: t('chip.period'),
            value: dates.formatPeriod(period),
            remove: () => setPeriod(null, 'push'),
          },
        ]),
    ...(search.trim() === ''
      ? []
      : [{ id: 'q', kind: t('chip.search'), value: search.trim(), remove: () => setSearch('') }]),
    ...FACETS.filter((facet) => facets[facet].length > 0).map((facet) => ({
      id: facet,
      kind: t(`facet.${facet}`).toLocaleLowerCase(language),
      value: formatList(
        facets[facet].map((value) => facetWords(facet, value)),
        language,
        'or',
      ),
      remove: () => clearFacet(facet),
    })),
    ...(certainOnly
      ? [{ id: 'sure', kind: '', value: t('chip.sure'), remove: () => setCertainOnly(false) }]
      : []),
    ...(withFormerStates
      ? [{ id: 'past', kind: '', value: t('chip.past'), remove: () => setWithFormerStates(false) }]
      : []),
  ]
}
