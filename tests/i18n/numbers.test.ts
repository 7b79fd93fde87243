import { expect, it } from 'vitest'
import { formatList, formatNumber } from '@/i18n/numbers'

it('groups thousands as each language does', () => {
  expect(formatNumber(2974, 'fr')).toBe('2\u202F974')
  expect(formatNumber(2974, 'en')).toBe('2,974')
})

it('joins lists as each language does', () => {
  expect(formatList(['Mali', 'Russie'], 'fr', 'or')).toBe('Mali ou Russie')
  expect(formatList(['Mali', 'Russie', 'Togo'], 'fr', 'and')).toBe('Mali, Russie et Togo')
  expect(formatList(['Mali', 'Russia', 'Togo'], 'en', 'and')).toBe('Mali, Russia and Togo')
  expect(formatList([], 'en', 'and')).toBe('')
})
