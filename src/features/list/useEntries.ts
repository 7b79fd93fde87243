/** The entries of the list under the present choices. */
import { useMemo } from 'react'
import { chosenEntries, listEntries } from '@/core/query/listEntries'
import type { Entries, Layout } from '@/core/query/listEntries'
import { selectFiltered, selectRows } from '@/store/selectors'
import { useAtlas } from '@/store/useAtlas'

export function useEntries(layout: Layout): Entries {
  const atlas = useAtlas((state) => state.atlas)
  const rows = useAtlas(selectRows)
  const filtered = useAtlas(selectFiltered)
  const sort = useAtlas(({ view }) => view.sort)
  const listed = useAtlas((state) => state.listed)
  return useMemo(
    () => (listed === null ? listEntries(atlas, rows, filtered, sort, layout) : chosenEntries(atlas, listed)),
    [atlas, rows, filtered, sort, layout, listed],
  )
}
