/** Escape clears the selection, wherever the focus is; what handles the key itself stops it before. */
import { useEffect } from 'react'
import { useAtlasStore } from '@/store/useAtlas'

export function useEscape(): void {
  const store = useAtlasStore()
  useEffect(
    function listen() {
      const handleKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        const { view, filtersOpen, selectRecord, setFiltersOpen } = store.getState()
        if (view.record !== null) selectRecord(null)
        else if (filtersOpen) setFiltersOpen(false)
      }
      window.addEventListener('keydown', handleKey)
      return () => window.removeEventListener('keydown', handleKey)
    },
    [store],
  )
}
