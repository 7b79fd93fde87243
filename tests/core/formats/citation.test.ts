import { expect, it } from 'vitest'
import { cited } from './cited'
import { citationKey, formatCitation } from '@/core/formats/citation'

const french = { version: 'version des données 2026.11.22-a1b2', accessed: 'consulté le 3 décembre 2026' }
const english = { version: 'data version 2026.11.22-a1b2', accessed: 'accessed 3 December 2026' }
const inEnglish = { work: 'Axes, an open atlas of diplomatic visits', language: 'en' } as const

it('cites a view in the form of its language', () => {
  expect(formatCitation(cited(), french)).toBe(
    '«\u00A0Visites diplomatiques : Mali\u00A0», Axes, atlas ouvert des visites diplomatiques, ' +
      'version des données 2026.11.22-a1b2. https://axes.example/?c=MLI&ds=2026.11.22-a1b2&lang=fr ' +
      '(consulté le 3 décembre 2026).',
  )
  expect(formatCitation(cited({ ...inEnglish, title: 'Diplomatic visits: Mali' }), english)).toBe(
    '“Diplomatic visits: Mali”, Axes, an open atlas of diplomatic visits, ' +
      'data version 2026.11.22-a1b2. https://axes.example/?c=MLI&ds=2026.11.22-a1b2&lang=fr ' +
      '(accessed 3 December 2026).',
  )
})

it('cites the atlas as a whole without a title', () => {
  expect(formatCitation(cited({ title: null, address: 'https://axes.example/' }), french)).toBe(
    'Axes, atlas ouvert des visites diplomatiques, version des données 2026.11.22-a1b2. ' +
      'https://axes.example/ (consulté le 3 décembre 2026).',
  )
})

it('tells quotations in a title from the title’s own', () => {
  const quotedTitle = (language: 'fr' | 'en', title: string) =>
    formatCitation(cited({ language, title }), french).split(', Axes')[0]
  expect(quotedTitle('fr', 'Recherche «\u00A0Goïta\u00A0»')).toBe('«\u00A0Recherche “Goïta”\u00A0»')
  expect(quotedTitle('en', 'Search “Goïta”')).toBe('“Search ‘Goïta’”')
})

it('makes a key of ASCII letters, digits, dots and hyphens', () => {
  expect(citationKey(cited())).toBe('axes-visites-diplomatiques-mali-2026.11.22-a1b2')
  expect(citationKey(cited({ title: 'Assimi Goïta à l’Élysée' }))).toBe(
    'axes-assimi-goita-a-l-2026.11.22-a1b2',
  )
  expect(citationKey(cited({ title: null }))).toBe('axes-2026.11.22-a1b2')
  expect(citationKey(cited({ title: '訪問 {}' }))).toBe('axes-2026.11.22-a1b2')
})
