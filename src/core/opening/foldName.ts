/** How names of places and countries are compared: folded, and with their usual shortenings written out. */
import { fold } from '@/core/text/fold'

/** Folded shortenings. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
])

/** "Nukuʻalofa, St. John’s" becomes "nukualofa saint john s". */
export const foldName = (text: string): string =>
  fold(text.replace(/\p{Modifier_Letter}/gu, '').replaceAll('&', ' and '))
    .split(' ')
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(' ')
