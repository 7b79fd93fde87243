/**
 * What the choices leave visible. Each selector gives the same object for the same inputs: it remembers its
 * last inputs and result.
 */
import type { AtlasState } from './createAtlasStore'
import type { AtlasRecord } from '@/core/atlas/schema'
import { countFacets } from '@/core/query/countFacets'
import { filterAtlas } from '@/core/query/filterAtlas'
import type { Filter } from '@/core/query/filter'
import { sortRecords } from '@/core/query/sortRecords'

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

/** The filter part of the view, the same object while none of its parts changes. */
const selectFilter = remembered(
  ({ view }) =>
    [
      view.parties,
      view.part,
      view.period,
      view.search,
      view.facets,
      view.certainOnly,
      view.withFormerStates,
    ] as const,
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

/** What the filters keep: record indices in time order. */
export const selectFiltered = remembered((state) => [state.atlas, selectFilter(state)] as const, filterAtlas)

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
export const selectRecord = (state: AtlasState): AtlasRecord | null => {
  const { record } = state.view
  const index = record === null ? undefined : state.atlas.indexOf.get(record)
  return index === undefined ? null : (state.atlas.records[index] ?? null)
}

/** `between` needs two parties; with fewer it acts as `any`. */
export const selectPart = ({ view }: AtlasState) =>
  view.part === 'between' && view.parties.length < 2 ? 'any' : view.part
