/** Countries as the map shows them: whether they take part, how dark they are, what they are called. */
import type { MapCountry } from './mapContent'
import type { Breaks } from './shading'
import { shadeOf } from './shading'
import type { PartyId } from '@/core/view/view'

export interface CountryWords {
  /** What stands on the map. */
  readonly label: (code: string) => string
  /** What is said of it: the country with its counts. */
  readonly name: (code: string) => string
}

export interface CountryFacts {
  /** In how many of the records shown a party takes part. */
  readonly shown: ReadonlyMap<PartyId, number>
  /** Parties that articles name without their taking part. */
  readonly mentions: ReadonlyMap<PartyId, number>
  readonly breaks: Breaks
  readonly chosen: readonly PartyId[]
}

export const mapCountries = (
  codes: readonly string[],
  { shown, mentions, breaks, chosen }: CountryFacts,
  { label, name }: CountryWords,
): readonly MapCountry[] =>
  codes.map((code) => {
    const records = shown.get(code) ?? 0
    const takesPart = records > 0 || chosen.includes(code)
    return {
      code,
      label: label(code),
      // Said of all of them when somebody listens; what is drawn needs none.
      get name() {
        return name(code)
      },
      part: takesPart ? 'takes-part' : mentions.has(code) ? 'mentioned' : 'other',
      shade: shadeOf(records, breaks),
      chosen: chosen.includes(code),
    }
  })
