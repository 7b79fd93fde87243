/**
 * What is to stand on the map, before anything has its place: longitudes and latitudes in degrees, words in the
 * reader's language.
 */
import type { Status } from '@/core/atlas/schema'
import type { CountryShape } from '@/core/geo/countryShapes'
import type { LngLat } from '@/core/geo/lngLat'

/** Held or not recorded; announced or postponed; cancelled. */
export type ArcLineStyle = 'solid' | 'dashed' | 'struck'
/** Certain; imprecise; outside the period, in pencil. */
export type ArcTone = 'sure' | 'imprecise' | 'ghost'

/** What stands for records. */
export interface Standing {
  /** Ids of those that a press on it chooses, in time order; listed when first asked for, since they can be very many. */
  readonly records: readonly string[]
  /** Whether a record, by its id, is drawn with it. */
  readonly has: (record: string) => boolean
}

/** One record from place to place, or all records of one flow when they are too many to fan out. */
export interface MapArc extends Standing {
  readonly id: string
  readonly origin: LngLat
  readonly place: LngLat
  /** The arc's ends are the same place. */
  readonly loop: boolean
  readonly style: ArcLineStyle
  /** Of its record; `null` where it stands for several, whose statuses may differ. */
  readonly status: Status | null
  readonly tone: ArcTone
  /** Rank among the arcs of its flow, from 0: each bows further out. */
  readonly fan: number
  /** How many arcs its flow is drawn as. */
  readonly flowSize: number
  /** The selected record, or a leg of its journey. */
  readonly journey: boolean
  /** Records of the flow over those of the strongest one; `null` for a single record. */
  readonly weight: number | null
  /** How many records it stands for, as it is written on a weighted arc. */
  readonly figure: string
  /** While several data sets are on: the colour of its records' own, `several` when they are of more than one. */
  readonly dataSet?: number | 'several'
  /** The traveller and the days, set along the arc. */
  readonly label: string
  /** The same without the year, for a label beside a short arc. */
  readonly shortLabel: string
  /** What the arc's button is called: who, route, days, kind and status. */
  readonly name: string
}

/**
 * A place, or on a crowded map a place and those near it. A press chooses the visits among them and the meetings
 * held there, else all that begins or ends there.
 */
export interface MapPlace extends Standing {
  readonly id: string
  readonly at: LngLat
  readonly name: string
  /** How many more are drawn with it, as it stands small beside the name: "+4". */
  readonly others?: string
  /** Meetings were held there: the dot in the ring. */
  readonly meeting: boolean
  /** Visits among places that are drawn as this one: their number in its disc. */
  readonly among?: { readonly count: number; readonly figure: string }
  /** An arc's end here is inferred or assumed: dashed ring. */
  readonly uncertain: boolean
  /**
   * `minor`: on a crowded map no arc that is drawn ends here: a small ring where there is room, and no name.
   * `ghost`: only out of the period.
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
