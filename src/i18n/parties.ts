/**
 * Parties by name: countries, former states and organisations, alone or as a sentence needs them.
 *
 * An id that nothing is known of is its own name: a record is never left out for want of one.
 */
import { countryName, frenchArticle, takesEn, takesThe } from './countryNames'
import { withA, withArticle, withDe } from './french'
import type { Article } from './french'
import type { Atlas } from '@/core/atlas/atlas'
import type { Language, PartyId } from '@/core/view/view'

type Names = Pick<Atlas, 'organisations'>

/**
 * `the`: « le Mali », the United States · `of`: « de la Russie », of Russia · `in`: « au Mali », « en Russie »,
 * in Mali · `to`: the same in French, to Mali.
 */
export type PartyForm = 'the' | 'of' | 'in' | 'to'

const isOrganisation = (id: PartyId): boolean => id.startsWith('org:')

/** « Mali », « Russie »; an organisation by its name in the data. */
export const partyName = (id: PartyId, { organisations }: Names, language: Language): string =>
  isOrganisation(id)
    ? (organisations.get(id)?.name[language] ?? id.slice('org:'.length))
    : countryName(id, language)

/** Nouns that begin the names of organisations; whatever is not here is masculine. */
const FEMININE =
  /^(agence|alliance|assemblée|association|autorité|banque|commission|communauté|conférence|cour|fédération|francophonie|ligue|mission|organisation|union)(?![a-zà-ÿ])/i

const organisationArticle = (name: string): Article => {
  if (/^(nations|états)(?![a-zà-ÿ])/i.test(name)) return 'les'
  return FEMININE.test(name) ? 'la' : 'le'
}

const inFrench = (id: PartyId, name: string, form: PartyForm): string => {
  const article = isOrganisation(id) ? organisationArticle(name) : frenchArticle(id)
  switch (form) {
    case 'the':
      return withArticle(article, name)
    case 'of':
      return withDe(article, name)
    case 'in':
    case 'to':
      return takesEn(id, name) ? `en ${name}` : withA(article, name)
  }
}

const inEnglish = (id: PartyId, name: string, form: PartyForm): string => {
  const noun = isOrganisation(id) || takesThe(id) ? `the ${name}` : name
  return form === 'the' ? noun : `${form} ${noun}`
}

/** A party as part of a sentence; see `PartyForm`. */
export function partyNameWithArticle(
  id: PartyId,
  names: Names,
  language: Language,
  form: PartyForm = 'the',
): string {
  const name = partyName(id, names, language)
  return language === 'fr' ? inFrench(id, name, form) : inEnglish(id, name, form)
}
