/** Numbers and lists as each language writes them: 2 974 (U+202F) and 2,974. */
import { onePerLanguage } from './onePerLanguage'
import type { Language } from '@/core/view/view'

const numbersOf = onePerLanguage((locale) => new Intl.NumberFormat(locale))

const lists = (type: 'conjunction' | 'disjunction') =>
  onePerLanguage((locale) => new Intl.ListFormat(locale, { type }))
const LISTS = { and: lists('conjunction'), or: lists('disjunction') }

export const formatNumber = (value: number, language: Language): string => numbersOf(language).format(value)

/** « Mali, Russie et Togo », « Mali ou Russie »; whoever counts gives the conjunction. */
export const formatList = (
  members: readonly string[],
  language: Language,
  conjunction: 'and' | 'or',
): string => LISTS[conjunction](language).format(members)
