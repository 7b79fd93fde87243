/**
 * Where the text of a place is: by the coordinates that stand beside it, else by its name in the gazetteer, else at
 * the capital of its country, marked approximate.
 *
 * Of several localities the first that can be placed is the place; the others are stops where they are found.
 */
import type { GazetteerPlace } from './gazetteer'
import type { Localities } from './localities'
import type { LookUps } from './lookUps'
import type { NamedLocality } from './namedLocality'
import { lookUpLocality, lookUpTogether } from './namedLocality'
import { placeByCoordinates } from './placeByCoordinates'
import type { OpeningChoices } from './opening'
import type { FoundPlace, PlaceFinding } from './placeFinding'
import { asPlace, choicesOf, missedAmong, stopsAmong } from './placeFinding'
import { inBoth } from '@/core/atlas/inBoth'
import type { Text } from '@/core/atlas/schema'

/** What a row says of the country of a place. */
export interface Whereabouts {
  /** The country of the place in so many words. */
  readonly stated: string | null
  /** The party of this end, which usually is that country. */
  readonly party: string | null
  /** The place may as well lie elsewhere: a leg may start in a third country. */
  readonly anywhere: boolean
  /** The party of the other end: it tells which of several towns of one name is meant, where no country does. */
  readonly other: string | null
}

/** The coordinates that a row gives. */
export type Position =
  | { readonly status: 'given'; readonly lat: number; readonly lng: number }
  | { readonly status: 'unreadable' }
  | { readonly status: 'none' }

/** The town with the code of its country: "Moscow, RUS", « Moscou, RUS ». */
export const calledAt = ({ name, country }: Pick<GazetteerPlace, 'name' | 'country'>): Text => {
  const behind = country === null || country === '' ? '' : `, ${country}`
  return { fr: `${name.fr}${behind}`, en: `${name.en}${behind}` }
}

function byName(
  named: readonly NamedLocality[],
  country: string | null,
  lookUps: LookUps,
): Omit<PlaceFinding, 'country'> {
  const placed = named.find(({ chosen }) => chosen !== undefined)
  const first = placed ?? named[0]
  const rest = {
    isNamed: true,
    stops: stopsAmong(named, first),
    missed: missedAmong(named, first),
    swapped: false,
    choices: choicesOf(named),
  }
  if (placed?.chosen !== undefined) {
    return { ...rest, place: asPlace(placed.name, placed.chosen), by: 'name', at: calledAt(placed.chosen) }
  }
  const capital = country === null ? null : lookUps.capitalOf(country)
  if (capital === null) return { ...rest, place: nowhere(first, country), by: 'nothing', at: null }
  return {
    ...rest,
    place: atCapital(first?.name, capital),
    by: first === undefined ? 'country' : 'capital',
    at: calledAt(capital),
  }
}

/** The place of that name, of which only the country's capital is known; the capital itself without a name. */
function atCapital(name: string | undefined, capital: GazetteerPlace): FoundPlace {
  if (name === undefined) return { ...asPlace(capital.name.en, capital), precision: 'capital' }
  const { lat, lng, country } = capital
  return { name: inBoth(name), lat, lng, country, precision: 'capital' }
}

/** Listed, not drawn. */
const nowhere = (named: NamedLocality | undefined, country: string | null): FoundPlace | null =>
  named === undefined ? null : { name: inBoth(named.name), lat: null, lng: null, country, precision: 'place' }

export function findPlace(
  { names, country, itself }: Localities,
  { stated, party, anywhere, other }: Whereabouts,
  position: Position,
  lookUps: LookUps,
  chosen: OpeningChoices['places'],
): PlaceFinding {
  const where = stated ?? country ?? party ?? itself
  const isOpen = anywhere && stated === null && country === null
  const surroundings = { country: where, anywhere: isOpen, near: other }
  const found = names.map((name) => lookUpLocality(name, surroundings, lookUps, chosen))
  const looked = where === null ? lookUpTogether(found, lookUps, chosen) : found
  // A country's own name says no more than the country, unless a city is called so.
  const named = itself === null ? looked : looked.filter(({ chosen: city }) => city?.exact === true)
  const said = country ?? itself
  switch (position.status) {
    case 'given':
      return {
        ...placeByCoordinates(position, named, stated ?? country, party ?? itself, lookUps),
        country: said,
      }
    case 'unreadable':
      return {
        place: nowhere(looked[0], where),
        isNamed: true,
        stops: stopsAmong(looked, looked[0]),
        missed: missedAmong(looked, looked[0]),
        by: 'nothing',
        at: null,
        country: said,
        swapped: false,
        choices: [],
      }
    case 'none':
      return { ...byName(named, where, lookUps), country: said }
  }
}
