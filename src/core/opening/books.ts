/** What the records of a data set name: people, places, topics, organisations and tours. */
import { createBook, nameKey } from './book'
import type { FoundPlace } from './placeFinding'
import { surnameOf } from './surnameOf'
import { inBoth } from '@/core/atlas/inBoth'
import type { Organisation, Person, Place, Topic } from '@/core/atlas/schema'

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

const makePerson = (id: string, name: string): Person => ({
  id,
  name: inBoth(name),
  surname: inBoth(surnameOf(name)),
  otherNames: [],
})

const itself = (text: string): string => text

export function createBooks() {
  const organisations = new Map<string, Organisation>()
  return {
    people: createBook(nameKey, itself, makePerson),
    places: createBook(placeKey, ({ name }: FoundPlace) => name.en, makePlace),
    topics: createBook(nameKey, itself, (id, text: string): Topic => ({ id, name: inBoth(text) })),
    tours: createBook(itself, itself, (id) => id),
    organisations,
  }
}

export type Books = ReturnType<typeof createBooks>
