/** Every active filter as a chip: what kind it is, its value in words, and how to take it away. */
import type { FilterInWords } from '@/i18n/useViewWords'
import { useViewWords } from '@/i18n/useViewWords'
import { useAtlas } from '@/store/useAtlas'

export interface Chip extends FilterInWords {
  readonly remove: () => void
}

export function useChips(): readonly Chip[] {
  const atlas = useAtlas((state) => state.atlas)
  const view = useAtlas((state) => state.view)
  const inWords = useViewWords(atlas)
  const setParties = useAtlas((state) => state.setParties)
  const setPeriod = useAtlas((state) => state.setPeriod)
  const setSearch = useAtlas((state) => state.setSearch)
  const clearFacet = useAtlas((state) => state.clearFacet)
  const setCertainOnly = useAtlas((state) => state.setCertainOnly)
  const setWithFormerStates = useAtlas((state) => state.setWithFormerStates)

  const remove = (id: FilterInWords['id']) => {
    switch (id) {
      case 'c':
        return setParties([])
      case 't':
        return setPeriod(null, 'push')
      case 'q':
        return setSearch('')
      case 'sure':
        return setCertainOnly(false)
      case 'past':
        return setWithFormerStates(false)
      case 'person':
      case 'org':
      case 'rank':
      case 'topic':
      case 'kind':
      case 'status':
      case 'basis':
      case 'place':
        return clearFacet(id)
    }
  }
  return inWords(view).map((filter) => ({ ...filter, remove: () => remove(filter.id) }))
}
