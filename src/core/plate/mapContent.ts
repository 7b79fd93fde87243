/**
 * What is to stand on the map, before anything has its place: longitudes and latitudes in degrees, words in the
 * reader's language.
 */
import type { CountryShape } from '@/core/geo/countryShapes'
import type { LngLat } from '@/core/geo/lngLat'

/** Held or not recorded; announced or postponed; cancelled. */
export type ArcLineStyle = 'solid' | 'dashed' | 'struck'
/** Certain; imprecise; outside the period, in pencil. */
export type ArcTone = 'sure' | 'imprecise' | 'ghost'

/** One record from place to place, or all records of one flow when they are too many to fan out. */
export interface MapArc {
  readonly id: string
  /** Ids of the records that it stands for, in time order. */
  readonly records: readonly string[]
  readonly origin: LngLat
  readonly place: LngLat
  /** The arc's ends are the same place. */
  readonly loop: boolean
  readonly style: ArcLineStyle
  readonly tone: ArcTone
  /** Rank among the arcs of its flow, from 0: each bows further out. */
  readonly fan: number
  /** How many arcs its flow is drawn as. */
  readonly flowSize: number
  /** The selected record, or a leg of its journey. */
  readonly journey: boolean
  /** Records of the flow over those of the strongest one; `null` for a single record. */
  readonly weight: number | null
  /** While several data sets are on: the colour of its records' own, `several` when they are of more than one. */
  readonly dataSet?: number | 'several'
  /** The traveller and the days, set along the arc. */
  readonly label: string
  /** The same without the year, for a label beside a short arc. */
  readonly shortLabel: string
  /** What the arc's button is called: who, route, days, kind and status. */
  readonly name: string
}

export interface MapPlace {
  readonly id: string
  readonly at: LngLat
  readonly name: string
  /** Meetings held there: the dot in the ring. */
  readonly meetings: readonly string[]
  /** All records that begin or end there, meetings too. */
  readonly records: readonly string[]
  /** An arc's end here is inferred or assumed: dashed ring. */
  readonly uncertain: boolean
  /**
   * `minor`: none of its flows is among the strongest, which alone are drawn. `ghost`: only out of the period.
   * `context`: a capital named for orientation.
   */
  readonly tone: 'visited' | 'minor' | 'ghost' | 'context'
}

export type CountryPart = 'takes-part' | 'mentioned' | 'other'
/** Class of the shading: 0 stays land. */
export type Shade = 0 | 1 | 2 | 3

export interface MapCountry {
  readonly code: string
  /** The name on the map; `null`: none is written. */
  readonly label: string | null
  /** Accessible name: the country with its counts. */
  readonly name: string
  readonly part: CountryPart
  readonly shade: Shade
  readonly chosen: boolean
}

/** A name on the water, in the middle of what it names. */
export interface MapWater {
  readonly id: string
  readonly at: LngLat
  readonly name: string
  readonly ocean: boolean
  /** From which zoom on it is written. */
  readonly minZoom: number
}

/** Up to so many arcs carry their names; beyond, the hovered and the selected one. */
export const NAMED_ARCS = 12

export interface MapContent {
  readonly arcs: readonly MapArc[]
  readonly places: readonly MapPlace[]
  readonly waters: readonly MapWater[]
  readonly countries: readonly MapCountry[]
  readonly shapes: readonly CountryShape[]
  /** Ids of records. */
  readonly selected: string | null
  readonly hovered: string | null
}
