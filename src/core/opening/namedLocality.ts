/** A locality by its name: which places of the gazetteer it may be, and which of them is meant. */
import type { GazetteerPlace } from './gazetteer'
import { searchedName } from './localities'
import type { LookUps } from './lookUps'
import { likeliestNear } from './nearParty'
import type { OpeningChoices, PlaceChoice } from './opening'
import { kilometresBetween } from '@/core/geo/distance'

/** A named place this near to the coordinates is the one that is meant. */
const SAME_PLACE = 60
type Chosen = OpeningChoices['places']

/** Where a locality is looked for. */
export interface Surroundings {
  readonly country: string | null
  /** Whether it may lie in any other country as well. */
  readonly anywhere: boolean
  /** A country that does not hold it, as a rule, and is likelier near than far. */
  readonly near: string | null
}

export interface NamedLocality {
  readonly name: string
  readonly candidates: readonly GazetteerPlace[]
  readonly chosen: GazetteerPlace | undefined
  readonly choice: Question | null
}

/** Which of several places is meant, wherever that is asked. */
export type Question = Omit<PlaceChoice, 'rows' | 'firstRow'>

/** Of the country; of any other where the place may lie elsewhere, the likeliest first. */
function candidatesOf(
  name: string,
  { country, anywhere, near }: Surroundings,
  lookUps: LookUps,
): readonly GazetteerPlace[] {
  const searched = searchedName(name)
  const found = apart(lookUps.findPlaces(searched, country))
  if (country === null) return likeliestNear(near, searched, found, lookUps)
  if (found.length > 0 || !anywhere) return found
  return likeliestNear(country, searched, apart(lookUps.findPlaces(searched, null)), lookUps)
}

/** Those that are called so themselves, if there are any; of neighbours the likeliest alone, Delhi and New Delhi. */
function apart(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const exact = places.filter((place) => place.exact)
  const kept: GazetteerPlace[] = []
  for (const place of exact.length > 0 ? exact : places) {
    if (!kept.some((other) => isNear(place, other))) kept.push(place)
  }
  return kept
}

export function lookUpLocality(
  name: string,
  surroundings: Surroundings,
  lookUps: LookUps,
  chosen: Chosen,
): NamedLocality {
  const { country } = surroundings
  const [likeliest, ...others] = candidatesOf(name, surroundings, lookUps)
  if (likeliest === undefined) return { name, candidates: [], chosen: undefined, choice: null }
  const candidates = [likeliest, ...others]
  // In its own country the capital is meant.
  const isMeant = others.length === 0 || (country !== null && likeliest.capital)
  if (isMeant) return { name, candidates, chosen: likeliest, choice: null }
  const key = `${name}|${country ?? ''}|${likeliest.geonames}`
  const answer = Object.hasOwn(chosen, key) ? chosen[key] : undefined
  const meant =
    answer === null ? undefined : (candidates.find(({ geonames }) => geonames === answer) ?? likeliest)
  return {
    name,
    candidates,
    chosen: meant,
    choice: {
      key,
      text: name,
      chosen: meant?.geonames ?? null,
      candidates: candidates.map(({ geonames, name: called, country: where, population }) => ({
        geonames,
        name: called,
        country: where ?? '',
        population,
      })),
    },
  }
}

/** Places of one stay lie in one country: after the first that is found the others are looked for beside it. */
export function lookUpTogether(
  named: readonly NamedLocality[],
  lookUps: LookUps,
  chosen: Chosen,
): readonly NamedLocality[] {
  const first = named.find((each) => each.chosen !== undefined)
  const country = first?.chosen?.country ?? null
  if (country === null) return named
  return named.map((each) => {
    if (each === first) return each
    const beside = lookUpLocality(each.name, { country, anywhere: false, near: null }, lookUps, chosen)
    return beside.candidates.length === 0 ? each : beside
  })
}

export type Point = { readonly lat: number; readonly lng: number }

export const nearest = (point: Point, places: readonly GazetteerPlace[]): GazetteerPlace | undefined =>
  places.toSorted((a, b) => kilometresBetween(point, a) - kilometresBetween(point, b))[0]

export const isNear = (point: Point, place: GazetteerPlace | undefined): boolean =>
  place !== undefined && kilometresBetween(point, place) <= SAME_PLACE
