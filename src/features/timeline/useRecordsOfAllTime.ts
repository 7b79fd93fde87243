/**
 * The records that every filter but the period keeps, in time order: what the timeline shows is not narrowed
 * by the period that it sets.
 */
import { useMemo } from 'react'
import { filterAtlas } from '@/core/query/filterAtlas'
import { useAtlas } from '@/store/useAtlas'

export function useRecordsOfAllTime(): Uint32Array {
  const atlas = useAtlas((state) => state.atlas)
  const parties = useAtlas((state) => state.view.parties)
  const part = useAtlas((state) => state.view.part)
  const search = useAtlas((state) => state.view.search)
  const facets = useAtlas((state) => state.view.facets)
  const certainOnly = useAtlas((state) => state.view.certainOnly)
  const withFormerStates = useAtlas((state) => state.view.withFormerStates)
  return useMemo(
    () =>
      filterAtlas(atlas, { parties, part, search, facets, certainOnly, withFormerStates, period: null }).kept,
    [atlas, parties, part, search, facets, certainOnly, withFormerStates],
  )
}
