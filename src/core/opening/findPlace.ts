/**
 * Where the text of a place is: by the coordinates that stand beside it, else by its name in the gazetteer, else at
 * the capital of its country, marked approximate.
 *
 * Of several localities the first that can be placed is the place; the others are stops where they are found.
 */
import { kilometresBetween } from './distance'
import { searchedName, splitLocalities } from './localities'
import type { GazetteerPlace } from './gazetteer'
import type { LookUps } from './lookUps'
import type { PlaceChoice } from './opening'
import type { Position } from './rowPosition'
import { nameKey } from './book'
import type { Place, Text } from '@/core/atlas/schema'

/** What a row says of the country of a place. */
export interface Whereabouts {
  /** The country of the place in so many words. */
  readonly stated: string | null
  /** The party of this end, which usually is that country. */
  readonly party: string | null
  /** The place may as well lie elsewhere: a leg may start in a third country. */
  readonly anywhere: boolean
}

/** A place before it has an id. */
export type FoundPlace = Pick<Place, 'name' | 'lat' | 'lng' | 'country' | 'precision' | 'geonames'>

export interface PlaceFinding {
  readonly place: FoundPlace | null
  readonly stops: readonly FoundPlace[]
  /** `false` for a point that neither the row nor the gazetteer has a name for. */
  readonly isNamed: boolean
  /** How a place without coordinates got its point. */
  readonly by: 'coordinates' | 'name' | 'capital' | 'nothing'
  /** What the gazetteer calls the point that was taken, "Bamako, MLI"; empty where it gave none. */
  readonly at: string
  /** The country that the text itself names. */
  readonly country: string | null
  /** Coordinates that would suit far better the other way round. */
  readonly swapped: boolean
  readonly choices: readonly Omit<PlaceChoice, 'rows'>[]
}

/** A named place this near to the coordinates is the one that is meant. */
const SAME_PLACE = 60
/** Coordinates this near to where they should be are not questioned. */
const UNQUESTIONED = 300

/** In both languages where the text is the name of the place in one of them, else as it stands. */
const nameIn = (text: string, { name }: GazetteerPlace): Text =>
  [name.fr, name.en].some((each) => nameKey(each) === nameKey(text)) ? name : { fr: text, en: text }

const asPlace = (text: string, known: GazetteerPlace): FoundPlace => ({
  name: nameIn(text, known),
  lat: known.lat,
  lng: known.lng,
  country: known.country,
  // A country's name, or that of a region whose chief town is the capital.
  precision: known.exact || !known.capital ? 'place' : 'capital',
  geonames: known.geonames,
})

const calledAt = ({ name, country }: GazetteerPlace): string =>
  country === null ? name.en : `${name.en}, ${country}`

type Chosen = Readonly<Record<string, number>>

interface Named {
  readonly name: string
  readonly candidates: readonly GazetteerPlace[]
  readonly chosen: GazetteerPlace | undefined
  readonly choice: Omit<PlaceChoice, 'rows'> | null
}

/** Of the country; of any other where the place may lie elsewhere. */
function candidatesOf(
  name: string,
  country: string | null,
  anywhere: boolean,
  { findPlaces }: LookUps,
): readonly GazetteerPlace[] {
  const searched = searchedName(name)
  const found = findPlaces(searched, country)
  return found.length > 0 || country === null || !anywhere ? found : findPlaces(searched, null)
}

/** Those that are called so themselves, if there are any; of neighbours the likeliest alone, Delhi and New Delhi. */
function apart(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const exact = places.filter((place) => place.exact)
  const kept: GazetteerPlace[] = []
  for (const place of exact.length > 0 ? exact : places) {
    if (!kept.some((other) => isNear(place, other))) kept.push(place)
  }
  return kept
}

function lookUp(
  name: string,
  country: string | null,
  anywhere: boolean,
  lookUps: LookUps,
  chosen: Chosen,
): Named {
  const [likeliest, ...others] = apart(candidatesOf(name, country, anywhere, lookUps))
  if (likeliest === undefined) return { name, candidates: [], chosen: undefined, choice: null }
  const candidates = [likeliest, ...others]
  // In its own country the capital is meant.
  const isMeant = others.length === 0 || (country !== null && likeliest.capital)
  if (isMeant) return { name, candidates, chosen: likeliest, choice: null }
  const key = `${name}|${country ?? ''}`
  const id = Object.hasOwn(chosen, key) ? chosen[key] : undefined
  const meant = candidates.find(({ geonames }) => geonames === id) ?? likeliest
  return {
    name,
    candidates,
    chosen: meant,
    choice: {
      key,
      text: name,
      chosen: meant.geonames,
      candidates: candidates.map(({ geonames, name: called, country: where, population }) => ({
        geonames,
        name: called.en,
        country: where ?? '',
        population,
      })),
    },
  }
}

const stopsAmong = (named: readonly Named[], except: Named | undefined): readonly FoundPlace[] =>
  named.flatMap((each) =>
    each === except || each.chosen === undefined ? [] : [asPlace(each.name, each.chosen)],
  )

const choicesOf = (named: readonly Named[]) =>
  named.flatMap(({ choice }) => (choice === null ? [] : [choice]))

type Point = { readonly lat: number; readonly lng: number }

const nearest = (point: Point, places: readonly GazetteerPlace[]): GazetteerPlace | undefined =>
  places.toSorted((a, b) => kilometresBetween(point, a) - kilometresBetween(point, b))[0]

const isNear = (point: Point, place: GazetteerPlace | undefined): boolean =>
  place !== undefined && kilometresBetween(point, place) <= SAME_PLACE

function isSwapped({ lat, lng }: Point, expected: GazetteerPlace | null | undefined): boolean {
  if (expected === null || expected === undefined || Math.abs(lng) > 90) return false
  const asGiven = kilometresBetween({ lat, lng }, expected)
  const otherWay = kilometresBetween({ lat: lng, lng: lat }, expected)
  return asGiven > UNQUESTIONED && otherWay < asGiven / 3
}

function byCoordinates(
  { lat, lng }: Point,
  named: readonly Named[],
  stated: string | null,
  party: string | null,
  lookUps: LookUps,
): Omit<PlaceFinding, 'country'> {
  const point = { lat, lng }
  const country = stated ?? party
  const meant = named.find(({ candidates }) => isNear(point, nearest(point, candidates))) ?? named[0]
  const known = nearest(point, meant?.candidates ?? [])
  const near = isNear(point, known) ? known : undefined
  const capital = country === null ? null : lookUps.capitalOf(country)
  const isCapital = named.length === 0 && capital !== null && isNear(point, capital)
  return {
    place: {
      name: nameAt(point, meant?.name, near, isCapital ? capital : null, country, lookUps),
      lat,
      lng,
      country: stated ?? near?.country ?? party,
      precision: isCapital ? 'capital' : 'place',
      ...(near === undefined ? {} : { geonames: near.geonames }),
    },
    isNamed: isCapital || meant !== undefined,
    stops: stopsAmong(named, meant),
    by: 'coordinates',
    at: '',
    swapped: isSwapped(point, known ?? capital),
    choices: choicesOf(named.filter((each) => each !== meant)),
  }
}

/** "12.64° N, 8.00° W" / « 12,64° N, 8,00° O » */
function pointName({ lat, lng }: Point): Text {
  const degrees = (value: number) => `${Math.abs(value).toFixed(2)}°`
  const [ns, ew] = [`${degrees(lat)} ${lat < 0 ? 'S' : 'N'}`, degrees(lng)]
  const en = `${ns}, ${ew} ${lng < 0 ? 'W' : 'E'}`
  return { fr: `${ns.replace('.', ',')}, ${ew.replace('.', ',')} ${lng < 0 ? 'O' : 'E'}`, en }
}

/** What a point is called: as the row says, else after the capital it is, else after its country. */
function nameAt(
  { lat, lng }: Point,
  said: string | undefined,
  near: GazetteerPlace | undefined,
  capital: GazetteerPlace | null,
  country: string | null,
  { wordsOf }: LookUps,
): Text {
  if (said !== undefined) return near === undefined ? { fr: said, en: said } : nameIn(said, near)
  if (capital !== null) return capital.name
  return country === null ? pointName({ lat, lng }) : wordsOf(country).name
}

function byName(
  named: readonly Named[],
  country: string | null,
  lookUps: LookUps,
): Omit<PlaceFinding, 'country'> {
  const placed = named.find(({ chosen }) => chosen !== undefined)
  const choices = choicesOf(named)
  if (placed?.chosen !== undefined) {
    const place = asPlace(placed.name, placed.chosen)
    const at = calledAt(placed.chosen)
    return { place, isNamed: true, stops: stopsAmong(named, placed), by: 'name', at, swapped: false, choices }
  }
  const capital = country === null ? null : lookUps.capitalOf(country)
  if (capital !== null) {
    return {
      place: atCapital(named[0]?.name, capital),
      isNamed: true,
      stops: [],
      by: 'capital',
      at: calledAt(capital),
      swapped: false,
      choices,
    }
  }
  return {
    place: nowhere(named, country),
    isNamed: true,
    stops: [],
    by: 'nothing',
    at: '',
    swapped: false,
    choices,
  }
}

/** The place of that name, of which only the country's capital is known; the capital itself without a name. */
function atCapital(name: string | undefined, capital: GazetteerPlace): FoundPlace {
  if (name === undefined) return { ...asPlace(capital.name.en, capital), precision: 'capital' }
  const { lat, lng, country } = capital
  return { name: { fr: name, en: name }, lat, lng, country, precision: 'capital' }
}

/** Listed, not drawn. */
function nowhere(named: readonly Named[], country: string | null): FoundPlace | null {
  const [first] = named
  if (first === undefined) return null
  return { name: { fr: first.name, en: first.name }, lat: null, lng: null, country, precision: 'place' }
}

/** Places of one stay lie in one country: after the first that is found the others are looked for beside it. */
function together(named: readonly Named[], lookUps: LookUps, chosen: Chosen): readonly Named[] {
  const first = named.find((each) => each.chosen !== undefined)
  const country = first?.chosen?.country ?? null
  if (country === null) return named
  return named.map((each) => {
    if (each === first) return each
    const beside = lookUp(each.name, country, false, lookUps, chosen)
    return beside.chosen === undefined ? each : beside
  })
}

export function findPlace(
  text: string,
  { stated, party, anywhere }: Whereabouts,
  position: Position,
  lookUps: LookUps,
  chosen: Chosen,
): PlaceFinding {
  const { names, country, itself } = splitLocalities(text, lookUps)
  const where = stated ?? country ?? party ?? itself
  const isOpen = anywhere && stated === null && country === null
  const found = names.map((name) => lookUp(name, where, isOpen, lookUps, chosen))
  const looked = where === null ? together(found, lookUps, chosen) : found
  // A country's own name says no more than the country, unless a city is called so.
  const named = itself === null ? looked : looked.filter(({ chosen: city }) => city?.exact === true)
  const said = country ?? itself
  switch (position.status) {
    case 'given':
      return { ...byCoordinates(position, named, stated ?? country, party ?? itself, lookUps), country: said }
    case 'unreadable':
      return {
        place: nowhere(looked, where),
        isNamed: true,
        stops: [],
        by: 'nothing',
        at: '',
        country: said,
        swapped: false,
        choices: [],
      }
    case 'none':
      return { ...byName(named, where, lookUps), country: said }
  }
}
