/** Finds the places of a table, and counts the rows that leave a choice among several. */
import type { Books } from './books'
import type { Position, Whereabouts } from './findPlace'
import { findPlace } from './findPlace'
import { splitLocalities } from './localities'
import type { LookUps } from './lookUps'
import type { OpeningChoices, PlaceChoice } from './opening'
import type { PlaceFinding } from './placeFinding'
import type { Tally } from './rowReport'
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
  readonly find: (text: string, whereabouts: Whereabouts, position: Position) => Placed
  /** Counts the rows that leave this choice. */
  readonly tally: (choice: PlaceFinding['choices'][number]) => Tally
  /** The places that matched several, by how many rows name them. */
  readonly choices: () => readonly PlaceChoice[]
  /** Whether any position came from the gazetteer, which must then be credited. */
  readonly used: () => boolean
}

export function createPlaceFinder(
  lookUps: LookUps,
  { places }: Pick<Books, 'places'>,
  chosen: OpeningChoices['places'],
): PlaceFinder {
  const choices = new Map<string, Omit<PlaceChoice, 'rows'> & Tally>()
  let used = false
  const split = remember((text) => splitLocalities(text, lookUps))

  return {
    find: (text, whereabouts, position) => {
      const finding = findPlace(split(text), whereabouts, position, lookUps, chosen)
      used ||= finding.by === 'name' || finding.by === 'capital' || finding.stops.length > 0
      const id = finding.place === null ? null : places.idOf(finding.place)
      const stops = [...new Set(finding.stops.map(places.idOf))].filter((stop) => stop !== id)
      return { finding, id, stops, assumed: finding.by === 'capital' }
    },
    tally: (choice) => {
      const known = choices.get(choice.key) ?? { ...choice, rows: 0 }
      choices.set(choice.key, known)
      return known
    },
    choices: () => [...choices.values()].toSorted((a, b) => b.rows - a.rows),
    used: () => used,
  }
}
