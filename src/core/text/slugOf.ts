/**
 * Slugs: the same text always gives the same one, whatever its script.
 *
 * Latin letters are folded to a–z. A text with letters that do not fold ends in a checksum of the whole, so that
 * « Владимир » and « 王毅 » have slugs of their own.
 */
import { fold } from './fold'

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
}
const MAX_LENGTH = 80

/** FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo), over UTF-16 code units. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const foldedPlain = (text: string): string =>
  fold(text).replace(/[łøđðþıħŋ]/g, (letter) => PLAIN[letter] ?? letter)

const hyphenated = (folded: string, length: number): string =>
  folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, length)
    .replace(/-$/, '')

/** What a text has of a–z and digits, with single hyphens, and no more of it than `length`; empty for another script. */
export const latinSlug = (text: string, length = Infinity): string => hyphenated(foldedPlain(text), length)

/** Letters, digits and single hyphens; never empty. */
export function slugOf(text: string): string {
  const folded = foldedPlain(text)
  const latin = hyphenated(folded, Infinity)
  const isWhole = latin !== '' && latin.length <= MAX_LENGTH && !/[^a-z0-9 ]/.test(folded)
  if (isWhole) return latin
  const start = hyphenated(folded, MAX_LENGTH)
  return `${start === '' ? 'x' : start}-${checksum(folded === '' ? text : folded)}`
}
