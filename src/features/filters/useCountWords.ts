/** N and M of "N of M records", as figures of the language and as numbers for its plurals. */
import { formatNumber } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import { selectFiltered } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export function useCountWords() {
  const language = useLanguage()
  const keptCount = useAtlas((state) => selectFiltered(state).kept.length)
  const allCount = useAtlas(({ atlas }) => atlas.columns.size)
  return {
    keptCount,
    allCount,
    kept: formatNumber(keptCount, language),
    all: formatNumber(allCount, language),
  }
}
