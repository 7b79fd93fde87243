/** How names of places and countries are compared: folded, and with their usual shortenings written out. */
import { fold } from '@/core/text/fold'

/** Folded shortenings. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
])
const SHORTENING = /(?<![^ ])(?:ste?|ft|mt)(?![^ ])/g

/** Most names of places: one word without accents. */
const PLAIN = /^[A-Za-z]+$/

const writtenOut = (word: string): string => WRITTEN_OUT.get(word) ?? word

/** "Nukuʻalofa, St. John’s" becomes "nukualofa saint john s". */
export const foldName = (text: string): string =>
  PLAIN.test(text)
    ? writtenOut(text.toLowerCase())
    : fold(text.replace(/\p{Modifier_Letter}/gu, '').replaceAll('&', ' and ')).replace(SHORTENING, writtenOut)
