/**
 * A view as an entry of BibTeX, in UTF-8 (Oren Patashnik, "BibTeXing", 1988; `url`, `urldate` and `langid` as
 * biblatex has them).
 *
 * `@misc`, since the old styles know no `@online`; they print `howpublished`, the newer ones `url` as well.
 */
import type { CitationWords, Cited } from './citation'
import { citationKey } from './citation'
import { formatDay, toYmd } from '@/core/time/day'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LANGUAGE_IDS = { fr: 'french', en: 'british' } as const

/** Braces by name: BibTeX counts even those with a backslash. */
const SPECIALS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...[...'$&#_%'].map((char) => [char, `\\${char}`] as const),
])

const escapeTex = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, (gap) => (/^[\u00A0\u202F]$/.test(gap) ? gap : ' '))
    .replaceAll(/[\\{}~^$&#_%]/g, (char) => SPECIALS.get(char) ?? char)

/** `url` is read verbatim: nothing is escaped, and what would end the field early is percent-encoded. */
const verbatimUrl = (url: string): string =>
  url.replaceAll(/[\\{}\s\p{Cc}\p{Cs}]/gu, (char) => encodeURIComponent(char.replace(/\p{Cs}/u, '\uFFFD')))

/** @param words `version` alone is used: the day of access has a field of its own */
export function formatBibtex(cited: Cited, { version }: Pick<CitationWords, 'version'>): string {
  const { year, month } = toYmd(cited.published)
  const fields: readonly (readonly [name: string, value: string])[] = [
    // A second pair of braces keeps capitals and "and" as they are.
    ['author', `{{${escapeTex(cited.author)}}}`],
    ['title', `{{${escapeTex(cited.title ?? cited.work)}}}`],
    ['howpublished', `{${escapeTex(cited.title === null ? version : `${cited.work}, ${version}`)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? ''],
    ['url', `{${verbatimUrl(cited.address)}}`],
    ['urldate', `{${formatDay(cited.accessed)}}`],
    ['langid', `{${LANGUAGE_IDS[cited.language]}}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`)
  return `@misc{${citationKey(cited)},\n${lines.join('')}}\n`
}
