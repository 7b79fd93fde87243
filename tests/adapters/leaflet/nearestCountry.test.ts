import { expect, it } from 'vitest'
import { countryByLetters, nearestCountry } from '@/adapters/leaflet/nearestCountry'

const STOPS = [
  { code: 'HERE', at: [0, 0] },
  { code: 'AHEAD', at: [10, 1] },
  { code: 'ASIDE', at: [2, 9] },
  { code: 'BEHIND', at: [-4, 0] },
] as const

it('takes what is straight ahead before what is nearer but aside', () => {
  expect(nearestCountry(STOPS, [0, 0], 'right')).toBe('AHEAD')
  expect(nearestCountry(STOPS, [0, 0], 'down')).toBe('ASIDE')
  expect(nearestCountry(STOPS, [0, 0], 'left')).toBe('BEHIND')
})

it('stays at the edge of the world', () => {
  expect(nearestCountry(STOPS, [10, 1], 'right')).toBeNull()
})

it('finds a country by its first letters, without accents, and the next one by the same letter', () => {
  const names = [
    { code: 'EGY', name: 'Égypte' },
    { code: 'ESP', name: 'Espagne' },
    { code: 'MLI', name: 'Mali' },
  ]
  expect(countryByLetters(names, 'MLI', 'e')).toBe('EGY')
  expect(countryByLetters(names, 'EGY', 'e')).toBe('ESP')
  expect(countryByLetters(names, 'EGY', 'es')).toBe('ESP')
  expect(countryByLetters(names, 'EGY', 'x')).toBeNull()
})
