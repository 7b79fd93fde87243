/** Capitals for orientation, as places of the map. */
import type { MapPlace } from './mapContent'
import type { Capital } from '@/core/geo/capitals'
import type { Language } from '@/core/view/view'

/** Nearer than this to a place of the atlas, in degrees, a capital is that place. */
const SAME_PLACE = 0.3

/** Without those that the atlas has itself. */
export const contextPlaces = (
  capitals: readonly Capital[],
  places: readonly MapPlace[],
  language: Language,
): readonly MapPlace[] =>
  capitals.flatMap(({ country, name, at }) =>
    places.some((place) => Math.hypot(place.at[0] - at[0], place.at[1] - at[1]) < SAME_PLACE)
      ? []
      : [
          {
            id: `capital-${country}`,
            at,
            name: name[language],
            records: [],
            has: () => false,
            meeting: false,
            uncertain: false,
            tone: 'context',
          },
        ],
  )
