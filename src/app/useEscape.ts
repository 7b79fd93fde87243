/**
 * Escape goes back one step: it closes the facets, else clears the selected record, else what was chosen on the
 * map. It drops no filter; a party's or a pair's panel closes by it only from inside. What handles the key itself
 * stops it before.
 */
import { useEffect } from 'react'
import { useAtlasStore } from '@/store/useAtlas'
import { isEmptying } from '@/ui/useEscapeFirst'

export function useEscape(): void {
  const store = useAtlasStore()
  useEffect(
    function listen() {
      const handleKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isEmptying(event.target)) return
        const { view, filtersOpen, listed, selectRecord, setFiltersOpen, listRecords } = store.getState()
        if (filtersOpen) setFiltersOpen(false)
        else if (view.record !== null) selectRecord(null)
        else if (listed !== null) listRecords(null)
      }
      window.addEventListener('keydown', handleKey)
      return () => window.removeEventListener('keydown', handleKey)
    },
    [store],
  )
}
