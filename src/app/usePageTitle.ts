/** The title of the page follows what is chosen, so that tabs, history and bookmarks tell views apart. */
import { useEffect } from 'react'
import { partyName } from '@/i18n/parties'
import { useDates, useLanguage } from '@/i18n/useLanguage'
import { selectRecord } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export function usePageTitle(): void {
  const language = useLanguage()
  const dates = useDates()
  const atlas = useAtlas((state) => state.atlas)
  const record = useAtlas(selectRecord)
  const { parties, period, search } = useAtlas(({ view }) => view)

  const chosen =
    record !== null
      ? [record.title[language]]
      : [
          ...parties.map((id) => partyName(id, atlas, language)),
          ...(period === null ? [] : [dates.formatPeriod(period)]),
          ...(search === '' ? [] : [search]),
        ]
  const title = [...(chosen.length === 0 ? [] : [chosen.join(', ')]), 'Axes'].join(' · ')

  useEffect(
    function nameDocument() {
      document.title = title
    },
    [title],
  )
}
