/**
 * The localities of one cell: "London, Oxford" are two, "Washington, D.C." and "Mexico, D.F." one each. A country
 * at the end or in brackets says where they are: "Moscow, Russia", "Dakar (Senegal)".
 */
import type { LookUps } from './lookUps'

export interface Localities {
  readonly names: readonly string[]
  /** The country that stands behind the names. */
  readonly country: string | null
  /** The country that the whole text is the name of: "Mali", "Singapore". */
  readonly itself: string | null
}

/** D.C., D.F., N.Y., and the two capitals of a state: they belong to the name before them. */
const BELONGS_BEFORE = /^(?:[A-Z]\.\s?){1,3}$|^(?:DC|DF|[A-Z]{2})$/
const SEPARATORS = /\s*[;|&\n]\s*|\s+\/\s+|\s+(?:et|and)\s+|\s*,\s*(?![^(]*\))/

const withoutBrackets = (name: string): string => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim()

function joinAbbreviations(parts: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const part of parts) {
    const before = names.at(-1)
    if (before !== undefined && BELONGS_BEFORE.test(part)) names[names.length - 1] = `${before}, ${part}`
    else names.push(part)
  }
  return names
}

/** A longer text is no list of places; patterns would take the square of it to find that out. */
const LONGEST = 1000

/** The name by which a gazetteer knows a locality: without what stands in brackets. */
export const searchedName = (name: string): string =>
  name.length > LONGEST ? name : withoutBrackets(name) || name

export function splitLocalities(
  text: string,
  { findCountry, findPlaces }: Pick<LookUps, 'findCountry' | 'findPlaces'>,
): Localities {
  if (text.length > LONGEST) return { names: [text], country: null, itself: null }
  const itself = /^[A-Za-z]{2}$/.test(text) ? null : findCountry(text)
  const bracketed = /\(([^)]+)\)\s*$/.exec(text)?.[1]
  const inBrackets = bracketed === undefined ? null : findCountry(bracketed)
  const one: Localities = { names: text === '' ? [] : [text], country: inBrackets, itself }
  if (itself !== null || !/[,;|&/\n]|\s(et|and)\s/.test(withoutBrackets(text))) return one
  // The gazetteer may know the whole under a name with a comma.
  if (findPlaces(text, null).length > 0) return one
  const names = joinAbbreviations(text.split(SEPARATORS).filter((part) => part !== ''))
  const last = names.at(-1)
  if (last === undefined) return one
  const country = names.length < 2 || /^[A-Z]{2}$/.test(last) ? null : findCountry(last)
  // "Rome, Luxembourg" may be two cities; "Schengen, Luxembourg" is one.
  const isCity = findPlaces(searchedName(last), null).some(({ exact }) => exact)
  const isWithin = () => names.slice(0, -1).some((name) => findPlaces(searchedName(name), country).length > 0)
  return country === null || (isCity && !isWithin())
    ? { names, country: inBrackets, itself }
    : { names: names.slice(0, -1), country, itself }
}
