/**
 * The places of a data set, each once under a slug of its own.
 *
 * The capital that stands in where only a country is known is no other place than the city itself where a row names
 * it, before or after: both have one id, and the city is called as that row calls it.
 */
import { createBook, nameKey } from './book'
import type { FoundPlace } from './placeFinding'
import type { Place } from '@/core/atlas/schema'

export interface PlaceBook {
  readonly idOf: (place: FoundPlace) => string
  /** Of a capital that stands in. */
  readonly idOfCapital: (capital: FoundPlace) => string
  readonly items: readonly Place[]
}

/** Rounded to some hundred metres: the same city in two spellings of its coordinates is one. */
const rounded = (degrees: number | null): string => degrees?.toFixed(2) ?? ''

const placeKey = ({ name, country, lat, lng, precision }: FoundPlace): string =>
  [nameKey(name.fr), nameKey(name.en), country ?? '', rounded(lat), rounded(lng), precision].join('|')

const makePlace = (id: string, { name, lat, lng, country, precision, geonames }: FoundPlace): Place => ({
  id,
  name,
  otherNames: [],
  lat,
  lng,
  country,
  precision,
  ...(geonames === undefined ? {} : { geonames }),
})

export function createPlaceBook(): PlaceBook {
  const book = createBook(placeKey, ({ name }: FoundPlace) => name.en, makePlace)
  /** By the GeoNames id of a city: the place that it is here. */
  const cities = new Map<number, string>()
  /** Those of them that no row has named yet. */
  const standIns = new Set<number>()

  function idOf(place: FoundPlace): string {
    const { geonames, precision } = place
    if (geonames === undefined || precision !== 'place') return book.idOf(place)
    const known = cities.get(geonames)
    if (known !== undefined && standIns.delete(geonames)) {
      book.replace(known, place)
      return known
    }
    const id = book.idOf(place)
    if (known === undefined) cities.set(geonames, id)
    return id
  }

  function idOfCapital(capital: FoundPlace): string {
    const { geonames } = capital
    if (geonames === undefined) return book.idOf(capital)
    const known = cities.get(geonames)
    if (known !== undefined) return known
    const id = book.idOf(capital)
    cities.set(geonames, id)
    standIns.add(geonames)
    return id
  }

  return { idOf, idOfCapital, items: book.items }
}
