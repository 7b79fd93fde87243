/**
 * The address and the view, kept equal in both directions.
 *
 * A discrete act adds a history entry; pan, zoom, play and typing replace the current one, at most every
 * `REPLACE_INTERVAL_MS`. In a frame, whose history is that of the page around, all acts replace. The address is
 * written only when it would differ. Back and Forward put the view of the address in place. Browsers limit and
 * may refuse history calls: a refusal costs the link, never the app.
 */
import { linkAddress, linkQuery } from './linkQuery'
import { plainMembers } from '@/core/dataSets/dataSetId'
import type { Notice } from '@/core/view/notice'
import { formatPermalink, parsePermalink } from '@/core/view/permalink'
import { reconcileView } from '@/core/view/reconcileView'
import type { Atlas } from '@/core/atlas/atlas'
import type { View } from '@/core/view/view'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { AtlasStore, HistoryMode } from '@/store/createAtlasStore'

const REPLACE_INTERVAL_MS = 300

/** The view of an address, fitted to the atlas, and what the reader should be told about it. */
export function readAddress(
  query: string,
  atlas: Atlas,
): { readonly view: View; readonly notices: readonly Notice[] } {
  const parsed = parsePermalink(query)
  const { view, notices } = reconcileView(parsed.view, atlas)
  const outside = outsideFilters(view, atlas)
  return { view, notices: [...parsed.notices, ...notices, ...outside] }
}

/** A link to a record shows it even if the other filters exclude it, and says so. */
function outsideFilters(view: View, atlas: Atlas): readonly Notice[] {
  if (view.record === null) return []
  const index = atlas.records.indexOf(view.record)
  const { kept, undated } = filterAtlas(atlas, view)
  return kept.includes(index) || undated.includes(index)
    ? []
    : [{ type: 'record-outside-filters', id: view.record }]
}

const hasEqualData = (a: View, b: View): boolean =>
  plainMembers(a.dataSets).join() === plainMembers(b.dataSets).join()

/** Starts the sync. @returns its undo */
export function startUrlSync(store: AtlasStore): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined

  const write = (view: View, mode: HistoryMode) => {
    clearTimeout(waiting)
    waiting = undefined
    const link = formatPermalink(view)
    // An address that says the same in other words, as that of a page does, stays.
    if (link === formatPermalink(parsePermalink(linkQuery(window.location)).view)) return
    const address = linkAddress(link)
    try {
      if (mode === 'push') window.history.pushState(null, '', address)
      else window.history.replaceState(null, '', address)
    } catch {
      // Too many calls, or a sandboxed frame: the next change tries again.
    }
  }

  const unsubscribe = store.subscribe(({ view, historyMode }, before) => {
    if (view === before.view) return
    if (historyMode === 'push' && !view.embed) {
      // A replacement still waiting belongs to the entry that is being left.
      if (waiting !== undefined) write(before.view, 'replace')
      write(view, 'push')
    } else {
      waiting ??= setTimeout(() => write(store.getState().view, 'replace'), REPLACE_INTERVAL_MS)
    }
  })

  const handlePopState = () => {
    clearTimeout(waiting)
    waiting = undefined
    const query = linkQuery(window.location)
    // Of other data: `startDataSync.ts` shows it when it is there.
    if (!hasEqualData(parsePermalink(query).view, store.getState().view)) return
    const { view, notices } = readAddress(query, store.getState().atlas)
    store.getState().showView(view)
    store.getState().setNotices(notices)
  }

  window.addEventListener('popstate', handlePopState)
  return () => {
    clearTimeout(waiting)
    unsubscribe()
    window.removeEventListener('popstate', handlePopState)
  }
}
