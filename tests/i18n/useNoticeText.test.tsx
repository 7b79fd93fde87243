import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import type { LinkKey, Notice } from '@/core/view/notice'
import type { Language } from '@/core/view/view'
import { FACETS } from '@/core/view/view'
import en from '@/i18n/en'
import fr from '@/i18n/fr'
import { I18nProvider } from '@/i18n/I18nProvider'
import { useNoticeText } from '@/i18n/useNoticeText'

const sentence = (notice: Notice, language: Language): string => {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nProvider language={language} messages={language === 'fr' ? fr : en}>
      {children}
    </I18nProvider>
  )
  return renderHook(useNoticeText, { wrapper })
    .result.current(notice)
    .replaceAll(/[\u00A0\u202F]/g, ' ')
}

it.each<[Notice, string, string]>([
  [
    { type: 'unknown', key: 'c', values: ['ZZZ'], inForce: true },
    'Pays inconnu : ZZZ. Le filtre reste en place : aucune fiche n’y répond.',
    'Unknown country: ZZZ. The filter stays in force, and no record answers to it.',
  ],
  [
    { type: 'unknown', key: 'person', values: ['a-b', 'c-d'], inForce: false },
    'Personnes inconnues : a-b et c-d. Le filtre s’en passe.',
    'Unknown people: a-b and c-d. The filter goes on without.',
  ],
  [
    { type: 'unknown', key: 'c', values: ['org:XX'], inForce: false },
    'Organisation inconnue : org:XX. Le filtre s’en passe.',
    'Unknown organisation: org:XX. The filter goes on without.',
  ],
  [
    { type: 'unknown', key: 'c', values: ['AAB', 'AAC', 'AAD', 'AAE', 'AAF', 'AAG', 'AAH'], inForce: false },
    'Pays inconnus : AAB, AAC, AAD, AAE, AAF et 2 autres. Le filtre s’en passe.',
    'Unknown countries: AAB, AAC, AAD, AAE, AAF and 2 others. The filter goes on without.',
  ],
  [
    { type: 'unreadable', key: 't', value: '<b>{x}</b>' },
    'La valeur « <b>{x}</b> » (période) est illisible : elle a été ignorée.',
    'The value “<b>{x}</b>” (period) could not be read: it was ignored.',
  ],
  [
    { type: 'off-globe', value: '-120,14,5', swapped: true },
    'Le cadrage « -120,14,5 » sort du globe : il a été ramené à son bord. Latitude et longitude semblent interverties : la latitude vient d’abord.',
    'The map position “-120,14,5” lies outside the globe: it was moved to its edge. Latitude and longitude seem to be swapped: latitude comes first.',
  ],
  [
    { type: 'no-such-record', id: 'nobody-nowhere' },
    'Ce jeu de données ne contient pas la fiche « nobody-nowhere ».',
    'This data set has no record “nobody-nowhere”.',
  ],
  [
    { type: 'record-outside-filters', id: 'x' },
    'La fiche du lien est affichée, bien que les filtres l’écartent.',
    'The record of this link is shown although the filters leave it out.',
  ],
])('%j', (notice, french, english) => {
  expect(sentence(notice, 'fr')).toBe(french)
  expect(sentence(notice, 'en')).toBe(english)
})

it('has a sentence for every notice there can be', () => {
  const keys: readonly LinkKey[] = [
    'v',
    'c',
    'dir',
    't',
    'q',
    ...FACETS,
    'sure',
    'past',
    'ds',
    'm',
    'view',
    'sort',
    'lanes',
    'data',
    'lang',
    'theme',
    'embed',
  ]
  const notices: readonly Notice[] = [
    ...keys.map((key) => ({ type: 'unreadable', key, value: 'x' }) as const),
    ...(['c', ...FACETS] as const).flatMap((key) =>
      [true, false].map((inForce) => ({ type: 'unknown', key, values: ['x'], inForce }) as const),
    ),
    { type: 'other-version', version: '2020.01.01-0000' },
    { type: 'data-sets-withheld', names: ['visits'] },
    { type: 'not-yet', key: 'view' },
    { type: 'between-needs-two' },
  ]
  for (const language of ['fr', 'en'] as const) {
    const sentences = notices.map((notice) => sentence(notice, language))
    expect(new Set(sentences).size).toBe(notices.length)
    // A missing message would be shown as its path.
    expect(sentences.filter((text) => !/^\S.* .*\.$/.test(text) || text.includes('links.'))).toEqual([])
  }
})
