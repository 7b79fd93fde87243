/**
 * The view: all that a link can carry, as one value. What its keys are called in an address, and the
 * order they come in, is known by `permalink.ts` alone.
 */
import type { Period } from '@/core/time/day'

/** French first. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
/** ISO 3166-1 alpha-3, ISO 3166-3 for former states, `XKX` for Kosovo, or `org:<ID>` for an organisation. */
export type PartyId = string
export type RecordId = string

/** The part that the chosen parties play: any, sending, hosting, or both ends among them. */
export type Part = 'any' | 'sends' | 'hosts' | 'between'
export type Screen = 'map' | 'list' | 'matrix'
export type Sort = 'date' | '-date' | 'from' | 'to' | 'person'
export type Lanes = 'pair' | 'host'
export type Theme = 'light' | 'dark'

export const FACETS = ['person', 'org', 'rank', 'topic', 'kind', 'status', 'basis', 'place'] as const
export type Facet = (typeof FACETS)[number]
/** The chosen values of each facet; an empty list is no filter. Members are sorted, once each. */
export type FacetChoice = { readonly [F in Facet]: readonly string[] }

/** Centre and zoom of the map; degrees, and Leaflet's zoom from 0 to 10 in quarter steps. */
export interface Camera {
  readonly lat: number
  readonly lng: number
  readonly zoom: number
}

export interface View {
  /** `v` */ readonly record: RecordId | null
  /** `c` */ readonly parties: readonly PartyId[]
  /** `dir` */ readonly part: Part
  /** `t` */ readonly period: Period | null
  /** `q` */ readonly search: string
  /** `person` … `place` */ readonly facets: FacetChoice
  /** `sure` */ readonly certainOnly: boolean
  /** `past` */ readonly withFormerStates: boolean
  /** `ds` */ readonly dataVersion: string | null
  /** `m` */ readonly camera: Camera | null
  /** `view` */ readonly screen: Screen
  /** `sort` */ readonly sort: Sort
  /** `lanes` */ readonly lanes: Lanes
  /** `data` */ readonly dataSets: readonly string[]
  /** `lang`; `null`: the browser's, else French */ readonly language: Language | null
  /** `theme`; `null`: the system's */ readonly theme: Theme | null
  /** `embed` */ readonly embed: boolean
}

const NO_FACETS: FacetChoice = {
  person: [],
  org: [],
  rank: [],
  topic: [],
  kind: [],
  status: [],
  basis: [],
  place: [],
}

export const DEFAULT_VIEW: View = {
  record: null,
  parties: [],
  part: 'any',
  period: null,
  search: '',
  facets: NO_FACETS,
  certainOnly: false,
  withFormerStates: false,
  dataVersion: null,
  camera: null,
  screen: 'map',
  sort: 'date',
  lanes: 'pair',
  dataSets: [],
  language: null,
  theme: null,
  embed: false,
}
