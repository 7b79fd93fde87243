import { expect, it } from 'vitest'
import { negotiateLanguage } from '@/i18n/negotiateLanguage'

it('follows the link first', () => {
  expect(negotiateLanguage('en', ['fr-FR'])).toBe('en')
})

it('follows the reader’s first language that there is', () => {
  expect(negotiateLanguage(null, ['bm', 'en-NG', 'fr'])).toBe('en')
  expect(negotiateLanguage(null, ['FR-ca', 'en'])).toBe('fr')
})

it('is French otherwise', () => {
  expect(negotiateLanguage(null, ['de', 'zh-Hant-TW'])).toBe('fr')
  expect(negotiateLanguage(null, [])).toBe('fr')
})
