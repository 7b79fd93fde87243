/**
 * The store: what the reader has chosen, and the atlas it is chosen from. What the choices leave visible is
 * derived by `selectors.ts`. No React here.
 */
import { createStore } from 'zustand/vanilla'
import type { StateCreator } from 'zustand/vanilla'
import type { Atlas, Problem } from '@/core/atlas/atlas'
import { plainMembers } from '@/core/dataSets/dataSetId'
import type { DrawnMap } from '@/core/plate/drawnMap'
import type { Period } from '@/core/time/day'
import type { Notice } from '@/core/view/notice'
import type {
  Camera,
  Facet,
  Lanes,
  Language,
  Part,
  PartyId,
  RecordId,
  Screen,
  Sort,
  Theme,
  View,
} from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

/** How a change of the view reaches the browser's history: a discrete act adds an entry, a continuous one replaces it. */
export type HistoryMode = 'push' | 'replace'

interface ViewSlice {
  readonly view: View
  /** How the last change of `view` is to be written. */
  readonly historyMode: HistoryMode
  /** While the index for a search that was typed is still being made: the one that stays in force; else `null`. */
  readonly heldSearch: string | null
  /** The index is there: what was typed is searched. */
  releaseSearch: () => void
  /** Puts a whole view in place: Back, Forward, a link. Writes no history of its own. */
  showView: (view: View) => void
  selectRecord: (record: RecordId | null) => void
  toggleParty: (party: PartyId) => void
  setParties: (parties: readonly PartyId[], part?: Part) => void
  setPart: (part: Part) => void
  setPeriod: (period: Period | null, mode?: HistoryMode) => void
  setSearch: (search: string) => void
  toggleFacet: (facet: Facet, value: string) => void
  /** Keeps what has this value and closes the record from whose text it was chosen, as one act. */
  keepFacet: (facet: Facet, value: string) => void
  clearFacet: (facet: Facet) => void
  setCertainOnly: (certainOnly: boolean) => void
  setWithFormerStates: (withFormerStates: boolean) => void
  /** Clears every filter, and only filters: the selection, the screen and the camera stay. */
  resetFilters: () => void
  setCamera: (camera: Camera | null) => void
  setScreen: (screen: Screen) => void
  setSort: (sort: Sort) => void
  setLanes: (lanes: Lanes) => void
  setLanguage: (language: Language) => void
  /** The language asked for cannot be had: `language` stays, and the reader is told. */
  keepLanguage: (language: Language) => void
  setTheme: (theme: Theme | null) => void
  /** Asks for other data sets, as members of a link; the atlas stays until they are there (`showAtlas`). */
  setDataSets: (dataSets: readonly string[]) => void
}

interface PointerSlice {
  /** The record under the pointer or the focus, in whichever part of the screen. */
  readonly hovered: RecordId | null
  hoverRecord: (record: RecordId | null) => void
  /** The country under the pointer or the focus. */
  readonly hoveredParty: PartyId | null
  hoverParty: (party: PartyId | null) => void
}

interface ScreenSlice {
  readonly filtersOpen: boolean
  setFiltersOpen: (open: boolean) => void
  /** On a phone: which tab of the sheet is shown. */
  readonly tab: 'records' | 'timeline' | 'details'
  setTab: (tab: 'records' | 'timeline' | 'details') => void
  /** Records behind a weighted arc or a merged place that was clicked; listed in the panel until closed. */
  readonly listed: readonly RecordId[] | null
  listRecords: (records: readonly RecordId[] | null) => void
  /** While the end of the period moves by itself. */
  readonly playing: boolean
  setPlaying: (playing: boolean) => void
  /** The map as it stands on screen, or stood there last, for whoever draws it again; `null` before the first. */
  readonly drawnMap: DrawnMap | null
  keepDrawnMap: (map: DrawnMap) => void
  readonly notices: readonly Notice[]
  setNotices: (notices: readonly Notice[]) => void
  dismissNotices: () => void
}

interface DataSlice {
  readonly atlas: Atlas
  /** What of its files could not be taken as it stood. */
  readonly problems: readonly Problem[]
  /** Puts another atlas in place, with the view as it can show it; writes no history entry of its own. */
  showAtlas: (atlas: Atlas, problems: readonly Problem[], view: View, notices: readonly Notice[]) => void
}

export type AtlasState = DataSlice & ViewSlice & PointerSlice & ScreenSlice
type Slice<T> = StateCreator<AtlasState, [], [], T>

const toggled = (list: readonly string[], member: string): readonly string[] =>
  list.includes(member) ? list.filter((each) => each !== member) : [...list, member].toSorted()

/** So long a letter may wait for the index of the search; a small atlas has made it by then. */
const LONGEST_WAIT_MS = 20

/** Makes as much of the index as there is time for. @returns whether it can be searched */
function prepareSearch({ columns }: Atlas, search: string): boolean {
  if (search.trim() === '') return true
  const end = performance.now() + LONGEST_WAIT_MS
  return columns.search.prepare(() => performance.now() < end)
}

const createViewSlice =
  (initial: View): Slice<ViewSlice> =>
  (set, get) => {
    const change = (part: Partial<View>, historyMode: HistoryMode = 'push') =>
      set(({ view }) => ({ view: { ...view, ...part }, historyMode }))

    return {
      view: initial,
      historyMode: 'replace',
      heldSearch: null,
      releaseSearch: () => set({ heldSearch: null }),
      showView: (view) =>
        set({
          view,
          historyMode: 'replace',
          heldSearch: null,
          filtersOpen: false,
          listed: null,
          playing: false,
        }),
      selectRecord: (record) =>
        set(({ view, tab }) => ({
          view: { ...view, record },
          historyMode: 'push',
          // On a phone a closed record gives way to the list that it was opened from.
          ...(record === null
            ? { tab: tab === 'details' ? ('records' as const) : tab }
            : { filtersOpen: false, tab: 'details' as const }),
        })),
      toggleParty: (party) =>
        set(({ view }) => ({
          view: { ...view, record: null, parties: toggled(view.parties, party) },
          historyMode: 'push',
          listed: null,
        })),
      setParties: (parties, part = 'any') =>
        set(({ view }) => ({
          view: { ...view, record: null, parties: [...new Set(parties)].toSorted(), part },
          historyMode: 'push',
          filtersOpen: false,
          listed: null,
        })),
      setPart: (part) => change({ part }),
      setPeriod: (period, mode = 'replace') => change({ period }, mode),
      setSearch: (search) => {
        const { atlas, view, heldSearch } = get()
        const isReady = prepareSearch(atlas, search)
        set({
          view: { ...view, search },
          historyMode: 'replace',
          heldSearch: isReady ? null : (heldSearch ?? view.search),
          // On a phone what is found stands in the list.
          tab: 'records',
        })
      },
      toggleFacet: (facet, value) =>
        set(({ view }) => ({
          view: { ...view, facets: { ...view.facets, [facet]: toggled(view.facets[facet], value) } },
          historyMode: 'push',
        })),
      keepFacet: (facet, value) =>
        set(({ view }) => {
          const chosen = view.facets[facet]
          const kept = chosen.includes(value) ? chosen : toggled(chosen, value)
          return {
            view: { ...view, record: null, facets: { ...view.facets, [facet]: kept } },
            historyMode: 'push',
            tab: 'records',
          }
        }),
      clearFacet: (facet) =>
        set(({ view }) => ({
          view: { ...view, facets: { ...view.facets, [facet]: [] } },
          historyMode: 'push',
        })),
      setCertainOnly: (certainOnly) => change({ certainOnly }),
      setWithFormerStates: (withFormerStates) => change({ withFormerStates }),
      resetFilters: () => {
        const { parties, part, period, search, facets, certainOnly, withFormerStates } = DEFAULT_VIEW
        change({ parties, part, period, search, facets, certainOnly, withFormerStates })
      },
      setCamera: (camera) => change({ camera }, 'replace'),
      setScreen: (screen) => change({ screen }),
      setSort: (sort) => change({ sort }),
      setLanes: (lanes) => change({ lanes }),
      setLanguage: (language) => change({ language }),
      keepLanguage: (language) =>
        set(({ view, notices }) => ({
          view: { ...view, language },
          historyMode: 'replace',
          notices: [
            ...notices.filter(({ type }) => type !== 'language-missing'),
            { type: 'language-missing' },
          ],
        })),
      setTheme: (theme) => change({ theme }),
      setDataSets: (dataSets) => change({ dataSets: plainMembers(dataSets) }),
    }
  }

const createPointerSlice: Slice<PointerSlice> = (set) => ({
  hovered: null,
  hoverRecord: (hovered) => set({ hovered }),
  hoveredParty: null,
  hoverParty: (hoveredParty) => set({ hoveredParty }),
})

const createScreenSlice: Slice<ScreenSlice> = (set) => ({
  filtersOpen: false,
  setFiltersOpen: (filtersOpen) => set({ filtersOpen }),
  tab: 'records',
  setTab: (tab) => set({ tab }),
  listed: null,
  listRecords: (listed) => set({ listed }),
  playing: false,
  setPlaying: (playing) => set({ playing }),
  drawnMap: null,
  keepDrawnMap: (drawnMap) => set({ drawnMap }),
  notices: [],
  setNotices: (notices) => set({ notices }),
  dismissNotices: () => set({ notices: [] }),
})

const createDataSlice =
  (initial: Pick<DataSlice, 'atlas' | 'problems'>): Slice<DataSlice> =>
  (set) => ({
    ...initial,
    showAtlas: (atlas, problems, view, notices) =>
      set(({ tab }) => ({
        atlas,
        problems,
        view,
        notices,
        historyMode: 'replace',
        heldSearch: null,
        listed: null,
        hovered: null,
        hoveredParty: null,
        playing: false,
        tab: view.record === null && tab === 'details' ? 'records' : tab,
      })),
  })

/** Creates the store of an atlas; the view is what the address said, reconciled with the atlas. */
export const createAtlasStore = (
  atlas: Atlas,
  view: View = DEFAULT_VIEW,
  problems: readonly Problem[] = [],
) =>
  createStore<AtlasState>()((...api) => ({
    ...createDataSlice({ atlas, problems })(...api),
    ...createViewSlice(view)(...api),
    ...createPointerSlice(...api),
    ...createScreenSlice(...api),
  }))

export type AtlasStore = ReturnType<typeof createAtlasStore>
