/**
 * Parts of the screen that are chunks of their own, so that a slow line has the map and the list before it has what
 * a click needs. The map is one too, asked for at once (`src/start.ts`).
 */
import type { ComponentType } from 'react'
import { lazy } from 'react'
import { lazyPart } from '@/ui/lazyPart'

/** The line and the processor belong to the first view, and to the timeline that follows it. */
const LATER_MS = 3000

const loadDetails = () => import('@/features/details/DetailsPanel')
const loadFilters = () => import('@/features/filters/FiltersPanel')

/** Fetches what the next click may need; asked for when the pointer or the focus comes near. */
export const fetchAhead = (): void => {
  // A chunk that cannot be had now is asked for again, and its failure shown, when it is needed.
  Promise.all([loadDetails(), loadFilters()]).catch(() => undefined)
}

export const MapPanel = lazyPart(async () => (await import('@/features/map/MapPanel')).MapPanel)
export const DetailsPanel = lazyPart(async () => (await loadDetails()).DetailsPanel)
export const BusiestPairs = lazyPart(async () => (await import('@/features/list/BusiestPairs')).BusiestPairs)
export const FiltersPanel = lazyPart(async () => (await loadFilters()).FiltersPanel)
export const RecordTable = lazyPart(async () => (await import('@/features/list/RecordTable')).RecordTable)
export const TimelinePanel = lazyPart(
  async () => (await import('@/features/timeline/TimelinePanel')).TimelinePanel,
)
export const EmbedScreen = lazyPart(async () => (await import('./embed/EmbedScreen')).EmbedScreen)
export const SharePanel = lazyPart(async () => (await import('@/features/share/SharePanel')).SharePanel)
export const ExportPanel = lazyPart(async () => (await import('@/features/export/ExportPanel')).ExportPanel)
export const DataSetsPanel = lazyPart(async () => (await import('./dataSets/DataSets')).DataSets)
export const OpenData = lazyPart(async () => (await import('./openData/OpenData')).OpenData)
export const RemoteBanner = lazyPart(async () => (await import('./openData/RemoteBanner')).RemoteBanner)
export const VersionNote = lazyPart(async () => (await import('@/features/share/VersionNote')).VersionNote)

/** Comes late, and not at all when it cannot be fetched. */
const lazyLater = (load: () => Promise<ComponentType>, wait: () => Promise<unknown>) =>
  lazy<ComponentType>(async () => {
    if (navigator.onLine) await wait()
    return { default: await load().catch(() => () => null) }
  })

const whenSettled = () => new Promise<void>((resolve) => setTimeout(resolve, LATER_MS))

/** At once when a key goes down with which printing or pasting is asked for, or when a file comes near. */
const whenSettledOrAskedFor = () =>
  new Promise<void>((resolve) => {
    const asking = new AbortController()
    const done = () => {
      asking.abort()
      resolve()
    }
    const handleKey = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') done()
    }
    window.addEventListener('keydown', handleKey, { signal: asking.signal })
    window.addEventListener('dragenter', done, { signal: asking.signal })
    setTimeout(done, LATER_MS)
  })

/** It only speaks of the network. */
export const OfflineNotes = lazyLater(
  async () => (await import('./offline/OfflineNotes')).OfflineNotes,
  whenSettled,
)
/** Until it is there, a browser shows what is dropped in the place of the page. */
export const OpenByDrop = lazyLater(
  async () => (await import('./openData/OpenByDrop')).OpenByDrop,
  whenSettledOrAskedFor,
)
/** Until it is there, what is printed is the page as its styles for print leave it. */
export const BriefPart = lazyLater(
  async () => (await import('@/features/export/BriefPart')).BriefPart,
  whenSettledOrAskedFor,
)
