/** French articles and what they become after a preposition. */

/** The article of a noun; empty for one that has none: « Cuba », « mars 2021 ». */
export type Article = 'le' | 'la' | 'les' | ''

/** « Haïti » and « hiver » are the words here whose h is mute; that of « Hongrie » is aspirate. */
export const startsWithVowel = (noun: string): boolean => /^([aeiouàâéèêëîïôûü]|haïti|hiver)/i.test(noun)

const isElided = (article: Article, noun: string): boolean =>
  (article === 'le' || article === 'la') && startsWithVowel(noun)

const spaced = (article: Article, noun: string): string => (article === '' ? noun : `${article} ${noun}`)

/** « le Mali », « l’Algérie », « les États-Unis », « Cuba » */
export const withArticle = (article: Article, noun: string): string =>
  isElided(article, noun) ? `l’${noun}` : spaced(article, noun)

/** « du Mali », « de la Russie », « de l’Algérie », « des États-Unis », « de Cuba », « d’avril » */
export const withDe = (article: Article, noun: string): string => {
  if (isElided(article, noun)) return `de l’${noun}`
  if (article === 'le') return `du ${noun}`
  if (article === 'les') return `des ${noun}`
  if (article === '' && startsWithVowel(noun)) return `d’${noun}`
  return `de ${spaced(article, noun)}`
}

/** « au printemps », « à la Barbade », « à l’été », « aux années 2020 », « à Cuba » */
export const withA = (article: Article, noun: string): string => {
  if (isElided(article, noun)) return `à l’${noun}`
  if (article === 'le') return `au ${noun}`
  if (article === 'les') return `aux ${noun}`
  return `à ${spaced(article, noun)}`
}
