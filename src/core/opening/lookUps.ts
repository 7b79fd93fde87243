/**
 * What recognising must know of the world, handed in so that this code needs no file of its own: countries by any
 * of their names, organisations, cities, capitals, and how a country is called in a title.
 */
import type { FoundOrganisation } from './findOrganisation'
import type { Gazetteer } from './gazetteer'
import type { Text } from '@/core/atlas/schema'

/** "Mali", « du Mali » / of Mali, « au Mali » / in Mali. */
export interface CountryWords {
  readonly name: Text
  readonly of: Text
  readonly inside: Text
}

export interface LookUps extends Gazetteer {
  /** By code or name in either language; `null` when it means none or several. Former states as themselves. */
  readonly findCountry: (text: string) => string | null
  readonly findOrganisation: (text: string) => FoundOrganisation | null
  readonly wordsOf: (country: string) => CountryWords
}
