/** Shows the details, in whichever layout, and takes the focus to their title. */
import type { AtlasStore } from '@/store/createAtlasStore'
import { focusWhenThere } from '@/ui/focus'

export function goToDetails(store: AtlasStore): void {
  const { setFiltersOpen, setTab } = store.getState()
  setFiltersOpen(false)
  setTab('details')
  focusWhenThere('#details-title')
}
