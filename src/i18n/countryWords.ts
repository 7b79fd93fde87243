/** How countries are called in the titles that opening makes: a plain table, which can be sent to a worker. */
import { countryName } from './countryNames'
import { partyNameWithArticle } from './parties'
import type { PartyForm } from './parties'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import type { CountryWords } from '@/core/opening/lookUps'

const names = { organisations: new Map() }

const inBoth = (code: string, form: PartyForm) => ({
  fr: partyNameWithArticle(code, names, 'fr', form),
  en: partyNameWithArticle(code, names, 'en', form),
})

/** For every country, in force or former, by its alpha-3 code. */
export const countryWords = (): Readonly<Record<string, CountryWords>> =>
  Object.fromEntries(
    [...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => [
      a3,
      {
        name: { fr: countryName(a3, 'fr'), en: countryName(a3, 'en') },
        of: inBoth(a3, 'of'),
        inside: inBoth(a3, 'in'),
      },
    ]),
  )
