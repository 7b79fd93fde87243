/**
 * Writes `src/core/atlas/countryCodes.json`: the ISO 3166-1 codes in force, `[alpha-3, alpha-2, numeric]`,
 * in the order of alpha-3. Source: i18n-iso-countries (MIT). Kosovo, which it calls XKK, is `XKX` here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCE = new URL('../node_modules/i18n-iso-countries/codes.json', import.meta.url)
export const COUNTRY_CODES_FILE = new URL('../src/core/atlas/countryCodes.json', import.meta.url)

/** The text of the file, one code a line. */
export function countryCodesJson(): string {
  const rows = JSON.parse(readFileSync(SOURCE, 'utf8')) as readonly (readonly [
    string,
    string,
    string,
    string,
  ])[]
  const codes = rows.map(([a2, a3, numeric]) => [a3 === 'XKK' ? 'XKX' : a3, a2, numeric] as const)
  const lines = codes.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)).map((code) => `  ${JSON.stringify(code)}`)
  return `[\n${lines.join(',\n').replaceAll(',"', ', "')}\n]\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COUNTRY_CODES_FILE, countryCodesJson())
