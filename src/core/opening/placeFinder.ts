/** Finds the places of a table: what is asked twice is answered once, and every choice among several is counted. */
import type { Books } from './books'
import type { Position, Whereabouts } from './findPlace'
import { findPlace } from './findPlace'
import type { LookUps } from './lookUps'
import type { OpeningChoices, PlaceChoice } from './opening'
import type { PlaceFinding } from './placeFinding'
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
  const known = new Map<string, Placed>()
  const choices = new Map<string, Omit<PlaceChoice, 'rows'>>()
  const counts = new Map<string, number>()
  let used = false
  const searches = remember((key: string) => {
    const [country = '', ...text] = key.split('|')
    return lookUps.findPlaces(text.join('|'), country === '' ? null : country)
  })
  const remembering: LookUps = {
    ...lookUps,
    findCountry: remember(lookUps.findCountry),
    findPlaces: (text, country) => searches(`${country ?? ''}|${text}`),
  }

  const place = (text: string, whereabouts: Whereabouts, position: Position): Placed => {
    const finding = findPlace(text, whereabouts, position, remembering, chosen)
    used ||= finding.by === 'name' || finding.by === 'capital' || finding.stops.length > 0
    const id = finding.place === null ? null : places.idOf(finding.place)
    const stops = [...new Set(finding.stops.map(places.idOf))].filter((stop) => stop !== id)
    return { finding, id, stops, assumed: finding.by === 'capital' }
  }

  return {
    find: (text, whereabouts, position) => {
      const { stated, party, anywhere } = whereabouts
      const point = position.status === 'given' ? `${position.lat},${position.lng}` : position.status
      const key = `${stated}|${party}|${anywhere}|${point}|${text}`
      let placed = known.get(key)
      if (placed === undefined) {
        placed = place(text, whereabouts, position)
        known.set(key, placed)
      }
      for (const choice of placed.finding.choices) {
        choices.set(choice.key, choice)
        counts.set(choice.key, (counts.get(choice.key) ?? 0) + 1)
      }
      return placed
    },
    choices: () =>
      [...choices.values()]
        .map((choice) => ({ ...choice, rows: counts.get(choice.key) ?? 0 }))
        .toSorted((a, b) => b.rows - a.rows),
    used: () => used,
  }
}
