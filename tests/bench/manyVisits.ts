/**
 * Made visits in any number, the same ones for the same number: 195 countries of which a few travel much and most
 * little (Zipf), over the 36 years 1990–2025, with terms of office, tours of two and three legs, a session in
 * New York each September, and more travel from decade to decade.
 */
import { readFileSync } from 'node:fs'
import { sequence } from './sequence'
import { madeFile, madeRecord } from '../fixtures/madeAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import type { AtlasFile, AtlasRecord, Person, Place } from '@/core/atlas/schema'
import type { Capital } from '@/core/geo/capitals'
import { clampDay, formatDay } from '@/core/time/day'
import { countryNames } from '@/i18n/countryNames'

const COUNTRIES = 195
const FIRST_DAY = 7305
const DAYS = 36 * 365
const TERM_DAYS = 5 * 365
/** Fitted so that 10,000 visits join about 3,300 ordered pairs and 100,000 about 11,000. */
const ZIPF = 1.18

const RANKS = ['head-of-state', 'head-of-government', 'foreign-minister', 'minister'] as const
const KINDS = ['official', 'state', 'working', 'friendship', 'private'] as const
const STATUSES = [
  'held',
  'held',
  'held',
  'held',
  'held',
  'held',
  'held',
  'announced',
  'postponed',
  'cancelled',
] as const
const OFFICES = {
  'head-of-state': { fr: 'Président de la République', en: 'President of the Republic' },
  'head-of-government': { fr: 'Premier ministre', en: 'Prime Minister' },
  'foreign-minister': { fr: 'Ministre des affaires étrangères', en: 'Minister of Foreign Affairs' },
  minister: { fr: 'Ministre du commerce', en: 'Minister of Trade' },
} as const
const SYLLABLES = 'ba co di fe ga hu ji ka lo mé na ou pi ra so té vu wa yé zi'.split(' ')

/** The most populous capitals first, so that what travels most is where it is looked for. */
function readCapitals(): readonly Capital[] {
  const url = new URL('../../public/data/capitals.json', import.meta.url)
  const capitals = JSON.parse(readFileSync(url, 'utf8')) as readonly Capital[]
  const ones = new Map(capitals.map((capital) => [capital.country, capital]))
  return [...ones.values()].toSorted((a, b) => b.population - a.population).slice(0, COUNTRIES)
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Draws a rank from 0, the lower the more often. */
function zipf(random: () => number, size: number): () => number {
  const sums: number[] = []
  let sum = 0
  for (let i = 0; i < size; i++) sums.push((sum += 1 / (i + 1) ** ZIPF))
  return () => {
    const at = random() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

export function manyVisits(count: number): AtlasFile {
  const random = sequence(count)
  const capitals = readCapitals()
  const country = zipf(random, capitals.length)
  const places: readonly Place[] = capitals.map(({ country: code, name, at: [lng, lat], geonames }) => ({
    id: `place-${code.toLowerCase()}`,
    name,
    otherNames: [],
    lat,
    lng,
    country: code,
    precision: 'capital',
    geonames,
  }))
  const people = new Map<string, Person>()
  const nameWords = sequence(7)
  const word = (syllables: number) =>
    capitalised(
      Array.from({ length: syllables }, () => SYLLABLES[Math.floor(nameWords() * 20)] ?? '').join(''),
    )

  const holder = (code: string, rank: string, day: number): string => {
    const id = `${rank}-${code.toLowerCase()}-${Math.floor((day - FIRST_DAY) / TERM_DAYS)}`
    if (!people.has(id)) {
      const surname = word(3)
      const name = `${word(2)} ${surname}`
      people.set(id, {
        id,
        name: { fr: name, en: name },
        surname: { fr: surname, en: surname },
        otherNames: [],
      })
    }
    return id
  }
  const newYork = capitals.findIndex(({ country: code }) => code === 'USA')
  const dayOfVisit = (): number => {
    const day = Math.floor(Math.sqrt(random()) * DAYS)
    return FIRST_DAY + (random() < 0.06 ? Math.floor(day / 365) * 365 + 262 + Math.floor(random() * 9) : day)
  }

  const records: AtlasRecord[] = []
  while (records.length < count) {
    const from = country()
    const day = dayOfVisit()
    const rank = RANKS[Math.floor(random() ** 1.5 * RANKS.length)] ?? 'minister'
    const isSession = (day - FIRST_DAY) % 365 >= 262 && (day - FIRST_DAY) % 365 < 271
    const legs = random() < 0.12 ? 2 + Math.floor(random() * 2) : 1
    let origin = from
    let start = day
    for (let leg = 1; leg <= legs && records.length < count; leg++) {
      let to = isSession && leg === 1 && random() < 0.5 ? newYork : country()
      while (to === origin || to === from) to = country()
      const end = start + Math.floor(random() ** 3 * 6)
      const [sender, host] = [capitals[from], capitals[to]]
      if (sender === undefined || host === undefined) throw new RangeError(`no capital ${from} or ${to}`)
      const id = `visit-${records.length}`
      const title = { fr: `${sender.name.fr} – ${host.name.fr}`, en: `${sender.name.en} – ${host.name.en}` }
      records.push(
        madeRecord({
          id,
          title,
          kinds: [KINDS[Math.floor(random() * KINDS.length)] ?? 'working'],
          status: STATUSES[Math.floor(random() * STATUSES.length)] ?? 'held',
          date: [...new Set([start, end].map((each) => formatDay(clampDay(each))))].join('/'),
          sends: sender.country,
          hosts: host.country,
          origin: places[origin]?.id ?? null,
          place: places[to]?.id ?? null,
          delegation: [{ person: holder(sender.country, rank, day), rank, office: OFFICES[rank] }],
          ...(legs > 1 ? { tour: `tour-${day}-${from}`, leg } : {}),
        }),
      )
      origin = to
      start = end + 1
    }
  }
  return madeFile(records, { people: [...people.values()], places: [...places] })
}

export const atlasOfMany = (count: number): Atlas =>
  buildAtlas(manyVisits(count), '0'.repeat(64), countryNames)

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The same visits as a table that a reader might open. */
export function visitsCsv({ records, people, places }: AtlasFile): string {
  const names = new Map(people.map(({ id, name }) => [id, name.en]))
  const cities = new Map(places.map(({ id, name }) => [id, name.en]))
  const lines = records.map(({ id, date, sends, hosts, origin, place, delegation, kinds, status }) => {
    const [start = '', end = start] = (date ?? '').split('/')
    const { person = '', office } = delegation[0] ?? {}
    return [
      id,
      names.get(person) ?? '',
      office?.en ?? '',
      sends ?? '',
      cities.get(origin ?? '') ?? '',
      cities.get(place ?? '') ?? '',
      hosts ?? '',
      start,
      end,
      kinds[0] ?? '',
      status,
    ]
      .map(cell)
      .join(',')
  })
  const head =
    'id,visitor,role,sending country,origin,destination,host country,start date,end date,kind,status'
  return `${head}\n${lines.join('\n')}\n`
}
