/**
 * What the choices leave visible. Each selector gives the same object for the same inputs: it remembers its
 * last inputs and result.
 */
import type { AtlasState } from './createAtlasStore'
import type { AtlasRecord } from '@/core/atlas/schema'
import { countFacets } from '@/core/query/countFacets'
import { keepOfAllTime, narrowToPeriod } from '@/core/query/filterAtlas'
import type { TimelessFilter } from '@/core/query/filterAtlas'
import type { Filter } from '@/core/query/filter'
import { sortRecords } from '@/core/query/sortRecords'
import { FACETS } from '@/core/view/view'

/** Remembers the last inputs and the result that they gave. */
function remembered<const I extends readonly unknown[], R>(
  inputs: (state: AtlasState) => I,
  derive: (...inputs: I) => R,
) {
  let last: { readonly inputs: I; readonly result: R } | null = null
  return (state: AtlasState): R => {
    const now = inputs(state)
    if (last === null || now.some((each, i) => !Object.is(each, last?.inputs[i]))) {
      last = { inputs: now, result: derive(...now) }
    }
    return last.result
  }
}

/** The search in force: what is typed, once the index of the search is there. */
export const selectSearch = ({ view, heldSearch }: AtlasState): string =>
  view.search.trim() === '' ? view.search : (heldSearch ?? view.search)

/** The filter part of the view, the same object while none of its parts changes. */
const selectFilter = remembered(
  (state) => {
    const { view } = state
    return [
      view.parties,
      view.part,
      view.period,
      selectSearch(state),
      view.facets,
      view.certainOnly,
      view.withFormerStates,
    ] as const
  },
  (parties, part, period, search, facets, certainOnly, withFormerStates): Filter => ({
    parties,
    part,
    period,
    search,
    facets,
    certainOnly,
    withFormerStates,
  }),
)

/** Whether anything filters at all, so that there is something to reset. */
export const selectIsFiltering = (state: AtlasState): boolean => {
  const { parties, period, search, facets, certainOnly, withFormerStates } = selectFilter(state)
  return (
    parties.length > 0 ||
    period !== null ||
    search.trim() !== '' ||
    certainOnly ||
    withFormerStates ||
    FACETS.some((facet) => facets[facet].length > 0)
  )
}

/** What every group of the filter but the period keeps: the timeline is not narrowed by the period that it sets. */
export const selectOfAllTime = remembered(
  (state) => {
    const { atlas, view } = state
    return [atlas, view.parties, view.part, selectSearch(state), view.facets, view.withFormerStates] as const
  },
  (atlas, parties, part, search, facets, withFormerStates) => {
    const filter: TimelessFilter = { parties, part, search, facets, withFormerStates }
    return keepOfAllTime(atlas, filter)
  },
)

/** What the filters keep: record indices in time order. */
export const selectFiltered = remembered(
  (state) => [state.atlas, selectOfAllTime(state), state.view.period, state.view.certainOnly] as const,
  (atlas, ofAllTime, period, certainOnly) => narrowToPeriod(atlas, ofAllTime, { period, certainOnly }),
)

/** Counts beside each facet value and country, each under all other filters. */
export const selectFacetCounts = remembered(
  (state) => [state.atlas, selectFilter(state)] as const,
  countFacets,
)

/** The rows of the list: what is kept, in the chosen order, as record indices; ghosts and the undated group are in `selectFiltered`. */
export const selectRows = remembered(
  (state) => [state.atlas, selectFiltered(state), state.view.sort, state.view.language] as const,
  sortRecords,
)

/** The selected record, `null` when none is or the data has no such id. */
export const selectRecord = (state: AtlasState): AtlasRecord | null =>
  state.atlas.records.get(selectRecordIndex(state)) ?? null

/** Its index in the atlas, -1 when there is none. */
export const selectRecordIndex = ({ view, atlas }: AtlasState): number =>
  view.record === null ? -1 : atlas.records.indexOf(view.record)

/** `between` needs two parties; with fewer it acts as `any`. */
export const selectPart = ({ view }: AtlasState) =>
  view.part === 'between' && view.parties.length < 2 ? 'any' : view.part
