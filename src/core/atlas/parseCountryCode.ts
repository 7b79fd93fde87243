/** Reads a country's code as people write it: alpha-3, alpha-2 or numeric, in any case. */
import { COUNTRY_CODES, FORMER_CODES } from './countryCodes'

/** What each spelling means; a code in force wins over a former one, and one that two former states had means none. */
const MEANINGS: ReadonlyMap<string, string | null> = (() => {
  const meanings = new Map<string, string | null>()
  for (const { a3, a2, numeric } of FORMER_CODES) {
    meanings.set(a3, a3)
    for (const code of [a2, numeric]) if (code !== null) meanings.set(code, meanings.has(code) ? null : a3)
  }
  for (const { a3, a2, numeric } of COUNTRY_CODES) {
    for (const code of [a3, a2, numeric]) if (code !== null) meanings.set(code, a3)
  }
  return meanings
})()

/** The alpha-3 code that `text` means, former codes as themselves; `null` when it means none or several. */
export const parseCountryCode = (text: string): string | null =>
  MEANINGS.get(text.trim().toUpperCase()) ?? null
