/** Capitals for orientation on the map, as `public/data/capitals.json` holds them (`scripts/buildCapitals.ts`). */
import type { LngLat } from './lngLat'

export interface Capital {
  /** ISO 3166-1 alpha-3, or `XKX`. */
  readonly country: string
  readonly name: { readonly fr: string; readonly en: string }
  readonly at: LngLat
  /** People living there, 0 where GeoNames does not say. */
  readonly population: number
  readonly geonames: number
}
