/** What the filter engine takes and gives back; no drawing, no words. */
import type { Facet, View } from '@/core/view/view'

/** The part of a view that decides which records are kept. */
export type Filter = Pick<
  View,
  'parties' | 'part' | 'period' | 'search' | 'facets' | 'certainOnly' | 'withFormerStates'
>

/** All arrays hold record indices in time order; no record is in two of them. */
export interface Filtered {
  /** The N of "N of M": undated records belong to it only while no period is chosen. */
  readonly kept: Uint32Array
  /** Dated records that only the period excludes: drawn as pencil. */
  readonly ghosts: Uint32Array
  /** While a period is chosen: undated records that everything else keeps, listed after the others, outside N. */
  readonly undated: Uint32Array
  /** Records whose place alone lies in a chosen country; listed below, not counted. */
  readonly placeOnly: Uint32Array
}

/** Every value of a facet in the atlas, with 0 where nothing would be kept; both lists have the same index. */
export interface ValueCounts {
  readonly values: readonly string[]
  readonly counts: Uint32Array
}

/** Counts under all *other* filters; `party` stands for the country list. */
export type FacetCounts = { readonly [F in Facet | 'party']: ValueCounts }
