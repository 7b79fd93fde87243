/**
 * Writes `src/core/opening/countryNames.json`: what i18n-iso-countries (MIT) calls each country in French and
 * English, by alpha-3, with `|` between names. `npx tsx scripts/buildCountryNames.ts`. The platform's own
 * names (`Intl.DisplayNames`) differ from browser to browser, and a file should be read everywhere alike.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { COUNTRY_CODES } from '@/core/atlas/countryCodes'

const FOLDER = new URL('../node_modules/i18n-iso-countries/langs/', import.meta.url)
export const COUNTRY_NAMES_FILE = new URL('../src/core/opening/countryNames.json', import.meta.url)

interface Language {
  readonly countries: Readonly<Record<string, string | readonly string[]>>
}

const namesIn = (language: string) => {
  const { countries } = JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')) as Language
  return (a2: string): readonly string[] => [countries[a2] ?? []].flat()
}

/** The text of the file, one country a line. */
export function countryNamesJson(): string {
  const [fr, en] = [namesIn('fr'), namesIn('en')]
  const lines = COUNTRY_CODES.map(
    ({ a3, a2 }) => [a3, [...new Set([...fr(a2), ...en(a2)])].join('|')] as const,
  )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([a3, called]) => `  "${a3}": ${JSON.stringify(called)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COUNTRY_NAMES_FILE, countryNamesJson())
