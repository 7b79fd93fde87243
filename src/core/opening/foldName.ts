/** How names of places and countries are compared: folded, and with their usual shortenings written out. */
import { fold } from '@/core/text/fold'

/** "St." and "Ft." are written out; so is "&". */
const WRITTEN_OUT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' }

/** "Nukuʻalofa, St. John’s" becomes "nukualofa saint john s". */
export const foldName = (text: string): string =>
  fold(text.replace(/\p{Modifier_Letter}/gu, '').replaceAll('&', ' and '))
    .split(' ')
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(' ')
