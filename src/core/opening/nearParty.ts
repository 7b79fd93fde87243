/**
 * Which of several towns of one name is likeliest meant, where nothing says in which country it lies.
 *
 * A capital that the gazetteer puts first is meant wherever it lies: visits go to capitals. Of other towns the one
 * that draws most comes first: its inhabitants divided by its distance from the capital of the party in the row (a
 * law of gravity, as J. Tinbergen found for trade, "Shaping the World Economy", 1962). For a minister of Burkina Faso
 * Saint-Louis is then that of Senegal, 1,600 km away, and not the larger one in Missouri, six times as far.
 *
 * Within 500 km, and in the country of the party, a town is as near as can be. One that has the name only among
 * others (Bath is « Bata » too) counts for a tenth, as in the gazetteer.
 */
import { foldName } from './foldName'
import type { Gazetteer, GazetteerPlace } from './gazetteer'
import { kilometresBetween } from '@/core/geo/distance'

const NEAR_KM = 500
/** What is too small to be counted has this many inhabitants. */
const LEAST_PEOPLE = 1000
const OTHER_NAME_COUNTS_FOR = 0.1

/** @param places called `name`, the likeliest first as far as the name alone tells @param party a country */
export function likeliestNear(
  party: string | null,
  name: string,
  places: readonly GazetteerPlace[],
  { capitalOf }: Pick<Gazetteer, 'capitalOf'>,
): readonly GazetteerPlace[] {
  const capital = party === null ? null : capitalOf(party)
  if (capital === null || places.length < 2 || places[0]?.capital === true) return places
  const folded = foldName(name)
  const pull = (place: GazetteerPlace): number => {
    const isOwn = [place.name.fr, place.name.en].some((each) => foldName(each) === folded)
    const people = (place.population + LEAST_PEOPLE) * (isOwn ? 1 : OTHER_NAME_COUNTS_FOR)
    return people / (place.country === party ? NEAR_KM : Math.max(NEAR_KM, kilometresBetween(capital, place)))
  }
  return places.toSorted((a, b) => pull(b) - pull(a))
}
