import type { Language } from '@/core/view/view'

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' }

/**
 * What formats in a language, made when it is first asked for: the first of each kind costs a slow phone as much
 * as drawing a screen, and most are for the other language.
 */
export function onePerLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made: { [L in Language]?: T } = {}
  return (language) => (made[language] ??= make(LOCALES[language]))
}
