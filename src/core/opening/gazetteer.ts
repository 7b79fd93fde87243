/**
 * Capitals and large cities by name, from `public/data/gazetteer.json` (`scripts/buildGazetteer.ts`; GeoNames,
 * CC BY 4.0). Latitude and longitude are WGS 84 degrees, to a hundredth.
 *
 * A name is looked for as it is, then without a word that only says what it names ("Jenin Camp", "Aviano Air
 * Base"), then as the name of a country, which stands for its capital; last among the capitals of other countries,
 * which may have been under that one in their day. Brackets and lists of places are the
 * caller's affair.
 */
import { areaOf } from './areaOf'
import { findCountryByName } from './findCountry'
import { foldName } from './foldName'
import type { Capital } from '@/core/geo/capitals'
import { remember } from '@/core/text/remember'

/**
 * GeoNames id, alpha-3 (empty: a point without a country), latitude, longitude, people in thousands, English
 * name; then, empty or left out at the end: the French name where it differs, further names, and names of what
 * the place stands for, both folded and with `|` between them.
 */
export type GazetteerRow = readonly [
  geonames: number,
  country: string,
  lat: number,
  lng: number,
  thousands: number,
  en: string,
  fr?: string,
  others?: string,
  near?: string,
]

export const GAZETTEER_SOURCE = 'GeoNames, CC BY 4.0'

export interface GazetteerFile {
  readonly source: string
  /** Alpha-3 → GeoNames id of the capital, or of the seat of government where GeoNames has no capital. */
  readonly capitals: Readonly<Record<string, number>>
  readonly places: readonly GazetteerRow[]
}

/** Of capitals alone, for when the large file cannot be had: these a browser keeps. */
export const gazetteerOfCapitals = (capitals: readonly Capital[]): GazetteerFile => ({
  source: GAZETTEER_SOURCE,
  capitals: Object.fromEntries(capitals.map(({ country, geonames }) => [country, geonames])),
  places: capitals.map(({ geonames, country, name: { fr, en }, at: [lng, lat], population }) => [
    geonames,
    country,
    lat,
    lng,
    Math.round(population / 1000),
    en,
    fr === en ? '' : fr,
  ]),
})

export interface GazetteerPlace {
  readonly geonames: number
  readonly name: { readonly fr: string; readonly en: string }
  /** ISO 3166-1 alpha-3, or `XKX`; `null` for Jerusalem, a point without a country. */
  readonly country: string | null
  readonly lat: number
  readonly lng: number
  /** Rounded to thousands. */
  readonly population: number
  readonly capital: boolean
  /**
   * `false`: what was looked for is a region, a site or a country, and this is its chief or nearest town; or it is a
   * capital that lies in another country than the one asked for.
   */
  readonly exact: boolean
}

export interface Gazetteer {
  /**
   * The places that `text` can name, the likeliest first.
   *
   * @param country alpha-3, former codes too, where the place should lie (`areaOf`); `null`: anywhere
   */
  readonly findPlaces: (text: string, country: string | null) => readonly GazetteerPlace[]
  /** The capital, or seat of government; of a former state the one that it had. */
  readonly capitalOf: (country: string) => GazetteerPlace | null
}

/** How a name belongs to a place: its own, another one, or that of a region or site which it stands for. */
const WEIGHT = { own: 10, near: 5, other: 1 } as const
/** A capital is meant rather than a larger town of the same name. */
const CAPITAL_COUNTS_FOR = 1_000_000
type Hold = keyof typeof WEIGHT

interface Entry {
  readonly place: GazetteerPlace
  readonly hold: Hold
}

/** Words that only say what is named; what they are taken from is then near, not exact. */
const GENERIC =
  /^(?:aeroport d[eu]|base aerienne d[eu]|camp de|province d[eu]|ile d[eu]|ville de|city of|port of) | (?:city|town|province|district|region|island|islands|camp|airport|international airport|base|air base|air force base|naval base|castle|palace)$/

/** Jerusalem counts to no country, and is found under those whose authorities receive there. */
const WITHOUT_COUNTRY: ReadonlySet<string> = new Set(['ISR', 'PSE'])

/** Former states whose capital is not that of the first country on their ground; by GeoNames id. */
const FORMER_CAPITALS: Readonly<Record<string, number>> = {
  BUR: 1298824, // Rangoon
  SKM: 1256523, // Gangtok
  YMD: 415189, // Aden
}

const split = (names = ''): readonly string[] => (names === '' ? [] : names.split('|'))

/** How likely it is that this place is meant, where several are called so. */
const weightOf = ({ place, hold }: Entry): number =>
  (place.population + 1000 + (place.capital ? CAPITAL_COUNTS_FOR : 0)) * WEIGHT[hold]

const likeliestFirst = (entries: readonly Entry[]): readonly GazetteerPlace[] =>
  entries.toSorted((a, b) => weightOf(b) - weightOf(a)).map(({ place }) => place)

const inexact = (place: GazetteerPlace): GazetteerPlace => ({ ...place, exact: false })

const liesIn = ({ country }: GazetteerPlace, area: readonly string[]): boolean =>
  country === null ? area.some((code) => WITHOUT_COUNTRY.has(code)) : area.includes(country)

export function readGazetteer({ capitals, places }: GazetteerFile): Gazetteer {
  const byId = new Map<number, GazetteerPlace>()
  const byName = new Map<string, Entry[]>()
  const seats = new Set(Object.values(capitals))

  const addName = (name: string, entry: Entry) => {
    const entries = byName.get(name)
    if (entries === undefined) byName.set(name, [entry])
    else if (!entries.some(({ place }) => place === entry.place)) entries.push(entry)
  }

  for (const [geonames, country, lat, lng, thousands, en, fr = '', others, near] of places) {
    const place: GazetteerPlace = {
      geonames,
      name: { fr: fr === '' ? en : fr, en },
      country: country === '' ? null : country,
      lat,
      lng,
      population: thousands * 1000,
      capital: seats.has(geonames),
      exact: true,
    }
    byId.set(geonames, place)
    const own: Entry = { place, hold: 'own' }
    addName(foldName(en), own)
    if (fr !== '') addName(foldName(fr), own)
    const other: Entry = { place, hold: 'other' }
    for (const name of split(others)) addName(name, other)
    if (near === undefined || near === '') continue
    const beside: Entry = { place: inexact(place), hold: 'near' }
    for (const name of split(near)) addName(name, beside)
  }

  const capitalOf = (country: string): GazetteerPlace | null => {
    const id = FORMER_CAPITALS[country] ?? capitals[areaOf(country)[0] ?? country]
    return id === undefined ? null : (byId.get(id) ?? null)
  }

  /** The capital of the country or territory that `text` names. */
  const capitalNamed = (text: string): readonly GazetteerPlace[] => {
    const country = findCountryByName(text)
    const capital = country === null ? null : capitalOf(country)
    return capital === null ? [] : [inexact(capital)]
  }

  /** What a text can name, wherever that lies. */
  const waysOf = remember((text: string) => {
    const name = foldName(text)
    const bare = name.replace(GENERIC, '')
    const called = likeliestFirst(byName.get(name) ?? [])
    return {
      called,
      nearby: bare === name ? [] : likeliestFirst(byName.get(bare) ?? []).map(inexact),
      capital: capitalNamed(text),
      capitals: called.filter(({ capital }) => capital).map(inexact),
    }
  })

  const findPlaces = (text: string, country: string | null): readonly GazetteerPlace[] => {
    const { called, nearby, capital, capitals } = waysOf(text)
    const ways = [called, nearby, capital]
    if (country === null) return ways.find((places) => places.length > 0) ?? []
    const area = areaOf(country)
    for (const places of ways) {
      const within = places.filter((place) => liesIn(place, area))
      if (within.length > 0) return within
    }
    // What a country held elsewhere at the time, by the name of its capital or its own: Dakar in France.
    return capitals.length > 0 ? capitals : capital
  }

  return { findPlaces, capitalOf }
}
