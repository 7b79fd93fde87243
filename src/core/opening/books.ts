/** What the records of a data set name: people, places, topics, organisations and tours. */
import { createBook, nameKey } from './book'
import { createPlaceBook } from './placeBook'
import { surnameOf } from './surnameOf'
import { inBoth } from '@/core/atlas/inBoth'
import type { Organisation, Person, Topic } from '@/core/atlas/schema'

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
    places: createPlaceBook(),
    topics: createBook(nameKey, itself, (id, text: string): Topic => ({ id, name: inBoth(text) })),
    tours: createBook(itself, itself, (id) => id),
    organisations,
  }
}

export type Books = ReturnType<typeof createBooks>
