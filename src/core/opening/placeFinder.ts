/** Finds the places of a table: what is asked twice is answered once, and every choice among several is counted. */
import type { PlaceFinding, Whereabouts } from './findPlace'
import { findPlace } from './findPlace'
import type { LookUps } from './lookUps'
import { remember } from './lookUps'
import type { OpeningChoices, PlaceChoice } from './opening'
import type { Position } from './rowPosition'

export interface PlaceFinder {
  readonly find: (text: string, whereabouts: Whereabouts, position: Position) => PlaceFinding
  /** The places that matched several, by how many rows name them. */
  readonly choices: () => readonly PlaceChoice[]
  /** Whether any position came from the gazetteer, which must then be credited. */
  readonly used: () => boolean
}

export function createPlaceFinder(lookUps: LookUps, chosen: OpeningChoices['places']): PlaceFinder {
  const findings = new Map<string, PlaceFinding>()
  const choices = new Map<string, Omit<PlaceChoice, 'rows'>>()
  const counts = new Map<string, number>()
  let used = false
  const searches = remember((key: string) => {
    const [country = '', ...text] = key.split('|')
    return lookUps.findPlaces(text.join('|'), country === '' ? null : country)
  })
  const remembering: LookUps = {
    ...lookUps,
    findPlaces: (text, country) => searches(`${country ?? ''}|${text}`),
  }
  return {
    find: (text, whereabouts, position) => {
      const { stated, party, anywhere } = whereabouts
      const point = position.status === 'given' ? `${position.lat},${position.lng}` : position.status
      const key = [stated, party, anywhere, point, text].join('|')
      const finding = findings.get(key) ?? findPlace(text, whereabouts, position, remembering, chosen)
      findings.set(key, finding)
      used ||= finding.by === 'name' || finding.by === 'capital' || finding.stops.length > 0
      for (const choice of finding.choices) {
        choices.set(choice.key, choice)
        counts.set(choice.key, (counts.get(choice.key) ?? 0) + 1)
      }
      return finding
    },
    choices: () =>
      [...choices.values()]
        .map((choice) => ({ ...choice, rows: counts.get(choice.key) ?? 0 }))
        .toSorted((a, b) => b.rows - a.rows),
    used: () => used,
  }
}
