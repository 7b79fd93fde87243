/** Finds the places of a table, and counts the rows that leave a choice among several. */
import type { Books } from './books'
import type { Position, Whereabouts } from './findPlace'
import { findPlace } from './findPlace'
import { splitLocalities } from './localities'
import type { LookUps } from './lookUps'
import type { Question } from './namedLocality'
import type { OpeningChoices, PlaceChoice } from './opening'
import type { PlaceFinding } from './placeFinding'
import type { Tally } from './rowReport'
import { createTally } from './rowReport'
import { inBoth } from '@/core/atlas/inBoth'
import { remember } from '@/core/text/remember'

/** A place that was found, as the data set knows it. */
export interface Placed {
  readonly finding: PlaceFinding
  readonly id: string | null
  readonly stops: string[]
  /** Nothing says so but the rule: the capital of the country stands in. */
  readonly assumed: boolean
}

export interface PlaceFinder {
  /** Whether a text by itself names one of several places. */
  readonly isAmbiguous: (text: string) => boolean
  readonly find: (text: string, whereabouts: Whereabouts, position: Position) => Placed
  /** Another place of a stay: any country may hold it, so that no capital stands for what has no name there. */
  readonly findStop: (text: string, party: string | null) => Placed
  /** Counts the rows that leave this choice. */
  readonly tally: (choice: Question) => Tally
  /** Whether the reader has made this choice. */
  readonly isSettled: (choice: Question) => boolean
  /** The places that matched several, by how many rows name them. */
  readonly choices: () => readonly PlaceChoice[]
  /** Whether any position came from the gazetteer, which must then be credited. */
  readonly used: () => boolean
}

const unknown = (text: string): Pick<PlaceFinding, 'place' | 'missed' | 'by' | 'at'> => ({
  place: { name: inBoth(text), lat: null, lng: null, country: null, precision: 'place' },
  missed: [],
  by: 'nothing',
  at: null,
})

const ANYWHERE: Whereabouts = { stated: null, party: null, anywhere: true, other: null }

export function createPlaceFinder(
  lookUps: LookUps,
  { places }: Pick<Books, 'places'>,
  chosen: OpeningChoices['places'],
): PlaceFinder {
  const choices = new Map<string, Question & Tally>()
  let used = false
  const split = remember((text) => splitLocalities(text, lookUps))

  const locate = (text: string, whereabouts: Whereabouts, position: Position): PlaceFinding =>
    findPlace(split(text), whereabouts, position, lookUps, chosen)

  const place = (finding: PlaceFinding): Placed => {
    const assumed = finding.by === 'capital' || finding.by === 'country'
    used ||= finding.by === 'name' || assumed || finding.stops.length > 0
    const idOf = finding.by === 'country' ? places.idOfCapital : places.idOf
    const id = finding.place === null ? null : idOf(finding.place)
    const stops = [...new Set(finding.stops.map(places.idOf))].filter((stop) => stop !== id)
    return { finding, id, stops, assumed }
  }

  return {
    isAmbiguous: (text) => locate(text, ANYWHERE, { status: 'none' }).choices.length > 0,
    find: (text, whereabouts, position) => place(locate(text, whereabouts, position)),
    findStop: (text, party) => {
      const finding = locate(text, { ...ANYWHERE, party }, { status: 'none' })
      const isAtCapital = finding.by === 'capital' || finding.by === 'country'
      const isFound = finding.by === 'name' || (isAtCapital && finding.country !== null)
      return place(isFound ? finding : { ...finding, ...unknown(text) })
    },
    tally: (choice) => {
      const known = choices.get(choice.key) ?? { ...choice, ...createTally() }
      choices.set(choice.key, known)
      return known
    },
    isSettled: ({ key }) => Object.hasOwn(chosen, key),
    choices: () => [...choices.values()].toSorted((a, b) => b.rows - a.rows),
    used: () => used,
  }
}
