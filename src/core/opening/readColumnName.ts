/**
 * What the name of a column says it holds, by its words and how they are put together: `destination_country_iso3`,
 * « pays d’arrivée » and "to (country)" are one end and one thing.
 */
import type { End, Hint, Thing } from './headerWords'
import {
  DAY_WORDS,
  DAYS,
  END_WORDS,
  IDLE,
  OF_VISIT,
  PLACE_END_WORDS,
  THING_WORDS,
  WHOLE_HEADERS,
} from './headerWords'
import type { Field } from './opening'
import { FIELDS } from './opening'
import { fold } from '@/core/text/fold'

export interface ColumnReading {
  readonly field: Field | Hint
  /** Among columns of one meaning the highest is taken; the first of equals. */
  readonly weight: number
}

/** `destinationCountry` and `DATE_DEBUT` as folded words. */
const foldHeader = (name: string): string => fold(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))

/** "title_fr": the language of a column is no part of what it holds. */
const LANGUAGE = / (?:fr|en|eng|english|french|francais|anglais)$/

const COORDINATES: readonly Thing[] = ['lat', 'lng', 'latLng']
const PLACES: readonly Thing[] = ['country', 'city', 'place', ...COORDINATES]

const FIELD_OF: Readonly<Record<'origin' | 'destination', Readonly<Partial<Record<Thing, Field | Hint>>>>> = {
  origin: {
    country: 'from-country',
    city: 'origin',
    place: 'origin',
    name: 'origin',
    lat: 'originLat',
    lng: 'originLng',
    latLng: 'originLatLng',
  },
  destination: {
    country: 'hosts',
    city: 'place',
    place: 'place',
    name: 'place',
    lat: 'placeLat',
    lng: 'placeLng',
    latLng: 'placeLatLng',
  },
}

function fieldOf(end: End | null, things: ReadonlySet<Thing>): Field | Hint | null {
  const [thing, second] = [...things].filter((each) => each !== 'today')
  if (things.has('lat') && things.has('lng') && things.size === 2) return fieldOf(end, new Set(['latLng']))
  // "country name", "city name": the name of the other thing.
  if (second !== undefined)
    return things.has('name') && things.size === 2 ? fieldOf(end, without(things, 'name')) : null
  if (thing === undefined)
    return end === 'visitor' ? 'visitor' : end === null ? null : end === 'origin' ? 'from' : 'to'
  if (end === 'visitor') {
    if (thing === 'country') return 'sends'
    return thing === 'name' ? 'visitor' : thing === 'role' ? 'office' : null
  }
  if (thing === 'country' && things.has('today')) return end === 'origin' ? 'originCountry' : 'placeCountry'
  return FIELD_OF[end ?? 'destination'][thing] ?? null
}

const without = <T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> =>
  new Set([...set].filter((each) => each !== member))

/** `null` when the header is not about a day. */
function readDay(words: readonly string[]): ColumnReading | null {
  if (!words.some((word) => DAY_WORDS.has(word))) return null
  const others = words.filter((word) => !DAY_WORDS.has(word) && !OF_VISIT.has(word))
  const ends = others.flatMap((word) => DAYS.get(word) ?? [])
  const idle = others.every((word) => DAYS.has(word) || IDLE.has(word))
  const [field = 'date'] = ends
  return idle && ends.length <= 1 ? { field, weight: 6 } : null
}

/** Reads a header word by word; `null` when a word is none of these, or the words contradict each other. */
function readWords(words: readonly string[]): ColumnReading | null {
  const things = new Set<Thing>()
  const ends = new Set<End>()
  let asides = 0
  const isOfPlace = words.some((word) => PLACES.includes(THING_WORDS.get(word) ?? 'name'))
  for (const [i, word] of words.entries()) {
    const thing = THING_WORDS.get(word)
    const end = END_WORDS.get(word) ?? (isOfPlace ? PLACE_END_WORDS.get(word) : undefined)
    if (thing !== undefined && !(end !== undefined && i === 0 && words.length > 1)) things.add(thing)
    else if (end !== undefined && !(IDLE.has(word) && ends.size + things.size > 0)) ends.add(end)
    else if (/^\d$/.test(word) || word === 'recorded') asides++
    else if (!IDLE.has(word)) return null
  }
  if (ends.size > 1) return null
  const [end = null] = ends
  const field = fieldOf(end, things)
  if (field === null) return null
  const explicit = things.has('city') || things.has('today') ? 1 : 0
  return { field, weight: 4 + explicit + (end === null ? -2 : 0) - asides }
}

/** Whether nobody but a table that was written here calls a column so: other names are words. */
const isOurs = (field: Field): boolean => field === 'unread' || /[A-Z]/.test(field)

/** `null` when the name alone says nothing. */
export function readColumnName(name: string): ColumnReading | null {
  const exact = FIELDS.find((field) => field === name)
  if (exact !== undefined && isOurs(exact)) return { field: exact, weight: 9 }
  const folded = foldHeader(name).replace(LANGUAGE, '')
  const whole = WHOLE_HEADERS.get(folded)
  if (whole !== undefined) return { field: whole, weight: 8 }
  const words = folded.split(' ')
  return readDay(words) ?? readWords(words)
}
