/** The title of a record whose row has none: who and where, « Robert Dussey à Bamako » / "Robert Dussey in Bamako". */
import type { CountryWords } from './lookUps'
import type { Text } from '@/core/atlas/schema'

export interface TitleParts {
  /** Names of those who travelled. */
  readonly people: readonly string[]
  readonly sends: CountryWords | null
  /** The place as the source names it; `null` when only its country is known. */
  readonly place: Text | null
  readonly hosts: CountryWords | null
}

const MOST_NAMES = 2

/** « à Bamako », « au Caire », « aux Comores » as names of cities have it. */
const inPlaceFr = (name: string): string => {
  if (name === 'Vatican') return 'au Vatican'
  if (/^Le \p{Lu}/u.test(name)) return `au ${name.slice(3)}`
  return /^Les \p{Lu}/u.test(name) ? `aux ${name.slice(4)}` : `à ${name}`
}

function whoOf({ people, sends }: TitleParts): Text | null {
  if (people.length > MOST_NAMES) {
    const first = people[0] ?? ''
    return {
      fr: `${first} et ${people.length - 1} autres personnes`,
      en: `${first} and ${people.length - 1} others`,
    }
  }
  if (people.length > 0) return { fr: people.join(' et '), en: people.join(' and ') }
  return sends === null ? null : { fr: `Délégation ${sends.of.fr}`, en: `Delegation ${sends.of.en}` }
}

function whereOf({ place, hosts }: TitleParts): Text | null {
  if (place !== null) return { fr: inPlaceFr(place.fr), en: `in ${place.en}` }
  return hosts?.inside ?? null
}

export function recordTitle(parts: TitleParts): Text {
  const [who, where] = [whoOf(parts), whereOf(parts)]
  if (where === null) return who ?? { fr: 'Visite', en: 'Visit' }
  // Nobody is named: "Visit to Bamako", where others are "in Bamako".
  if (who === null) return { fr: `Visite ${where.fr}`, en: `Visit ${where.en.replace(/^in /, 'to ')}` }
  return { fr: `${who.fr} ${where.fr}`, en: `${who.en} ${where.en}` }
}
