/** The language to show: the one a link asks for, else the first of the reader's that there is, else French. */
import type { Language } from '@/core/view/view'

export const isLanguage = (text: string): text is Language => text === 'fr' || text === 'en'

/** @param preferred language tags in order of preference, as `navigator.languages` has them */
export function negotiateLanguage(asked: Language | null, preferred: readonly string[]): Language {
  if (asked !== null) return asked
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return spoken.find(isLanguage) ?? 'fr'
}
