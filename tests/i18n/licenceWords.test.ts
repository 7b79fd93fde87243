import { expect, it } from 'vitest'
import { NO_LICENCE } from '@/core/atlas/noLicence'
import { licenceWords } from '@/i18n/licenceWords'

it('says in words that a file states no licence, also beside one that does', () => {
  expect(licenceWords('CC BY 4.0', 'fr')).toBe('CC BY 4.0')
  expect(licenceWords(NO_LICENCE, 'fr')).toBe('licence non indiquée')
  expect(licenceWords(`CC BY 4.0 · ${NO_LICENCE}`, 'en')).toBe('CC BY 4.0 · no licence stated')
})
