/** What is found for the text of a place, before places have ids. */
import { nameKey } from './book'
import type { GazetteerPlace } from './gazetteer'
import type { NamedLocality, Question } from './namedLocality'
import { inBoth } from '@/core/atlas/inBoth'
import type { Place, Text } from '@/core/atlas/schema'

/** A place before it has an id. */
export type FoundPlace = Pick<Place, 'name' | 'lat' | 'lng' | 'country' | 'precision' | 'geonames'>

export interface PlaceFinding {
  readonly place: FoundPlace | null
  readonly stops: readonly FoundPlace[]
  /** Names of the text that nothing finds, beside that of the place. */
  readonly missed: readonly string[]
  /** `false` for a point that neither the row nor the gazetteer has a name for. */
  readonly isNamed: boolean
  /**
   * How a place without coordinates got its point. At the `capital` stands a place whose name nothing finds, for a
   * `country` its capital itself.
   */
  readonly by: 'coordinates' | 'name' | 'capital' | 'country' | 'nothing'
  /** What the gazetteer calls the point that was taken, "Bamako, MLI"; `null` where it gave none. */
  readonly at: Text | null
  /** The country that the text itself names. */
  readonly country: string | null
  /** Coordinates that would suit far better the other way round. */
  readonly swapped: boolean
  readonly choices: readonly Question[]
}

const isCalled = (text: string, { name }: GazetteerPlace): boolean =>
  [name.fr, name.en].some((each) => each === text || nameKey(each) === nameKey(text))

/** In both languages where the text is the name of the place in one of them, else as it stands. */
export const nameIn = (text: string, known: GazetteerPlace): Text =>
  isCalled(text, known) ? known.name : inBoth(text)

/** Whether the text names the place itself, not a region or a country of which it is the chief town. */
export const isItself = (text: string, known: GazetteerPlace): boolean => known.exact || isCalled(text, known)

export const asPlace = (text: string, known: GazetteerPlace): FoundPlace => {
  const itself = isItself(text, known)
  return {
    name: nameIn(text, known),
    lat: known.lat,
    lng: known.lng,
    country: known.country,
    // A country's name, or that of a region whose chief town is the capital.
    precision: itself || !known.capital ? 'place' : 'capital',
    ...(itself ? { geonames: known.geonames } : {}),
  }
}

export const stopsAmong = (
  named: readonly NamedLocality[],
  except: NamedLocality | undefined,
): readonly FoundPlace[] =>
  named.flatMap((each) =>
    each === except || each.chosen === undefined ? [] : [asPlace(each.name, each.chosen)],
  )

export const missedAmong = (
  named: readonly NamedLocality[],
  except: NamedLocality | undefined,
): readonly string[] =>
  named.flatMap((each) => (each === except || each.chosen !== undefined ? [] : [each.name]))

export const choicesOf = (named: readonly NamedLocality[]) =>
  named.flatMap(({ choice }) => (choice === null ? [] : [choice]))
