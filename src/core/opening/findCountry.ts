/**
 * Countries as people write them: by code, and by their names in French and English, with the variants of
 * `countryVariants.ts`. `countryNames.json` is written by `scripts/buildCountryNames.ts`.
 *
 * A name is compared folded and without its small words, first as it stands ("Congo, Democratic Republic of" also
 * the other way round), then without the form of government before it, then without what stands in brackets. What
 * means several countries means none.
 */
import { parseCountryCode } from '@/core/atlas/parseCountryCode'
import names from './countryNames.json'
import { COUNTRY_VARIANTS } from './countryVariants'
import { foldName } from './foldName'

const SMALL_WORDS: ReadonlySet<string> = new Set('the of and a le la les l de du des d et'.split(' '))

/** Forms of government before a name: "Kingdom of", « République islamique de ». */
const GOVERNMENT =
  /^(?:(?:federal|democratic federal|federative|islamic|federal islamic|people s|socialist|united|arab|hashemite|cooperative|independent|oriental) )?(?:republic|kingdom|state|sultanate|principality|emirate|federation|grand duchy|commonwealth|republique|royaume|etat|sultanat|principaute|emirat|grand duche)(?: (?:federale|federative|democratique federale|islamique|populaire|socialiste|unie|arabe|hachemite|cooperative|independant|orientale))? /

/** The words that tell a name: "Trinidad & Tobago" gives "trinidad tobago", "U.S.S.R." gives "ussr". */
const keyOf = (text: string): string => {
  const folded = foldName(text)
  if (/^(?:\p{Letter} )+\p{Letter}$/u.test(folded)) return folded.replaceAll(' ', '')
  const words = folded.split(' ').filter((word) => !SMALL_WORDS.has(word))
  return words.join(' ')
}

/** Name → alpha-3, of each country that is called so. */
const CALLED: ReadonlyMap<string, readonly string[]> = (() => {
  const called = new Map<string, readonly string[]>()
  for (const table of [names, COUNTRY_VARIANTS]) {
    for (const [code, list] of Object.entries(table)) {
      for (const key of new Set(list.split('|').map(keyOf))) {
        const others = called.get(key) ?? []
        if (!others.includes(code)) called.set(key, [...others, code])
      }
    }
  }
  return called
})()

/** "Korea, South" and "Korea (South)" give "South Korea". */
const turned = (text: string): string | null => {
  const [, first, second] = /^([^,(]+)(?:,|\s\()([^,()]+)\)?\s*$/.exec(text) ?? []
  return first === undefined || second === undefined ? null : `${second} ${first}`
}

const byName = (text: string): readonly string[] | undefined => {
  const key = keyOf(text)
  return key === '' ? undefined : (CALLED.get(key) ?? CALLED.get(key.replace(GOVERNMENT, '')))
}

/** A spreadsheet takes the zeros away from a numeric code: "4" is "004". */
const byCode = (text: string): string | null =>
  parseCountryCode(/^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text)

/** A longer text names no country; patterns would take the square of it to find that out. */
const LONGEST = 300

/** The alpha-3 codes of the countries that `text` names, not by code: several where they share a name. */
export function countriesCalled(text: string): readonly string[] {
  const said = text.trim()
  if (said.length > LONGEST) return []
  const outside = said.replace(/\s*[([][^)\]]*[)\]]?\s*/g, ' ').trim()
  for (const way of [said, turned(said), outside === said ? null : outside]) {
    const found = way === null ? undefined : byName(way)
    if (found !== undefined) return found
  }
  return []
}

/** The alpha-3 code of the country that `text` names, not by code; `null` when it names none or several. */
export function findCountryByName(text: string): string | null {
  const [country = null, ...others] = countriesCalled(text)
  return others.length === 0 ? country : null
}

/** The alpha-3 code that `text` means, former codes as themselves; `null` when it means none or several. */
export const findCountry = (text: string): string | null =>
  byCode(text.trim()) ?? byCode(keyOf(text)) ?? findCountryByName(text)
