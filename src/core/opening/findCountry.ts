/** Countries as people write them: by code, and by their names in French and English. */
import { parseCountryCode } from '@/core/atlas/parseCountryCode'

/** The alpha-3 code that `text` means, former codes as themselves; `null` when it means none or several. */
export const findCountry = (text: string): string | null => parseCountryCode(text)
