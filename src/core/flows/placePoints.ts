/** Where the places of an atlas stand on the plane, by their indices in its columns; computed once for each atlas. */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import { projectEqualEarth } from '@/core/geo/equalEarth'

/** Plane units (see `equalEarth.ts`); `NaN` for a place without a position. */
export interface PlacePoints {
  readonly x: Float64Array
  readonly y: Float64Array
}

export const placePoints = oncePerAtlas(
  ({ columns, places }: Pick<Atlas, 'columns' | 'places'>): PlacePoints => {
    const x = new Float64Array(columns.places.length).fill(NaN)
    const y = new Float64Array(columns.places.length).fill(NaN)
    for (const [i, id] of columns.places.entries()) {
      const { lat = null, lng = null } = places.get(id) ?? {}
      if (lat !== null && lng !== null) [x[i], y[i]] = projectEqualEarth(lng, lat)
    }
    return { x, y }
  },
)
