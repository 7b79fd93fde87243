/** Numbers and lists as each language writes them: 2 974 (U+202F) and 2,974. */
import type { Language } from '@/core/view/view'

const LOCALES = { fr: 'fr', en: 'en-GB' } as const

const NUMBERS = { fr: new Intl.NumberFormat(LOCALES.fr), en: new Intl.NumberFormat(LOCALES.en) }

const lists = (type: 'conjunction' | 'disjunction') => ({
  fr: new Intl.ListFormat(LOCALES.fr, { type }),
  en: new Intl.ListFormat(LOCALES.en, { type }),
})
const LISTS = { and: lists('conjunction'), or: lists('disjunction') }

export const formatNumber = (value: number, language: Language): string => NUMBERS[language].format(value)

/** « Mali, Russie et Togo », « Mali ou Russie »; whoever counts gives the conjunction. */
export const formatList = (
  members: readonly string[],
  language: Language,
  conjunction: 'and' | 'or',
): string => LISTS[conjunction][language].format(members)
