/**
 * Parts of the screen that the first view can do without: each is a chunk of its own, so that a slow line has
 * the map and the list before it has what a click needs.
 */
import type { ComponentType } from 'react'
import { lazy } from 'react'

/** The line and the processor belong to the first view, and to the timeline that follows it. */
const LATER_MS = 3000

const loadDetails = () => import('@/features/details/DetailsPanel')
const loadFilters = () => import('@/features/filters/FiltersPanel')

/** Fetches what the next click may need; asked for when the pointer or the focus comes near. */
export const fetchAhead = (): void => {
  // A chunk that cannot be had now is asked for again, and its failure shown, when it is needed.
  Promise.all([loadDetails(), loadFilters()]).catch(() => undefined)
}

export const DetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsPanel }))
export const FiltersPanel = lazy(async () => ({ default: (await loadFilters()).FiltersPanel }))
export const RecordTable = lazy(async () => ({
  default: (await import('@/features/list/RecordTable')).RecordTable,
}))
export const TimelinePanel = lazy(async () => ({
  default: (await import('@/features/timeline/TimelinePanel')).TimelinePanel,
}))
export const EmbedScreen = lazy(async () => ({
  default: (await import('./embed/EmbedScreen')).EmbedScreen,
}))
export const SharePanel = lazy(async () => ({
  default: (await import('@/features/share/SharePanel')).SharePanel,
}))
export const VersionNote = lazy(async () => ({
  default: (await import('@/features/share/VersionNote')).VersionNote,
}))

/** Comes late, and not at all when it cannot be fetched: it only speaks of the network. */
export const OfflineNotes = lazy<ComponentType>(async () => {
  if (navigator.onLine) await new Promise((resolve) => setTimeout(resolve, LATER_MS))
  return import('./offline/OfflineNotes').then(
    (part) => ({ default: part.OfflineNotes }),
    () => ({ default: () => null }),
  )
})
