import { expect, it } from 'vitest'
import { madeAtlas, madeRecord } from '../fixtures/madeAtlas'
import { isImprecise, spanOf } from '@/core/atlas/recordTraits'
import {
  kindAndStatusWords,
  kindWords,
  recordLabel,
  routeWords,
  statusWords,
  travellerWords,
} from '@/i18n/records'

const visit = madeRecord({
  id: 'visit',
  date: '2021-03-30/2021-03-31',
  sends: 'TGO',
  hosts: 'MLI',
  origin: 'lome',
  place: 'bamako',
  delegation: [{ person: 'robert-dussey', office: { fr: 'ministre', en: 'minister' } }],
})
const meeting = madeRecord({
  id: 'meeting',
  title: { fr: 'Deuxième réunion', en: 'Second meeting' },
  kinds: ['meeting'],
  date: '2021-03',
  hosts: 'TGO',
  place: 'lome',
})
const bare = madeRecord({ id: 'bare', kinds: ['other'], status: 'announced' })
const atlas = madeAtlas([visit, meeting, bare])

it('says of a visit that it was made and of a meeting that it was held', () => {
  expect(statusWords(visit, 'fr')).toBe('visite effectuée')
  expect(statusWords(meeting, 'fr')).toBe('réunion tenue')
  expect(statusWords(meeting, 'en')).toBe('meeting held')
  expect(statusWords({ ...visit, status: 'unknown' }, 'fr')).toBe('visite, statut non précisé')
})

it('joins kinds that have one phrase together, in any order, and lists the others', () => {
  expect(kindWords({ ...visit, kinds: ['working', 'friendship'] }, 'fr')).toBe(
    'visite d’amitié et de travail',
  )
  expect(kindWords({ ...visit, kinds: ['friendship', 'working'] }, 'en')).toBe('visit of friendship and work')
  expect(kindWords({ ...visit, kinds: ['state', 'margins'] }, 'fr')).toBe(
    'visite d’État, entretiens en marge',
  )
})

it('does not say “visit” twice where the kind is not known', () => {
  expect(kindAndStatusWords(bare, 'fr')).toBe('visite annoncée')
  expect(kindAndStatusWords(visit, 'fr')).toBe('visite de travail, effectuée')
})

it('gives a route by its places, else its parties, else says what is not stated', () => {
  expect(routeWords(visit, atlas, 'fr')).toBe('Lomé → Bamako')
  expect(routeWords({ ...visit, origin: null }, atlas, 'fr')).toBe('Togo → Bamako')
  expect(routeWords(bare, atlas, 'fr')).toBe('origine non indiquée → lieu non indiqué')
  expect(routeWords(meeting, atlas, 'fr')).toBe('Lomé')
})

it('names travellers with the office of the day, several by name, many by number', () => {
  expect(travellerWords(visit, atlas, 'fr')).toBe('Robert Dussey, ministre')
  const two = { ...visit, delegation: [{ person: 'robert-dussey' }, { person: 'assimi-goita' }] }
  expect(travellerWords(two, atlas, 'en')).toBe('Robert Dussey and Assimi Goïta')
  const many = { ...visit, delegation: ['robert-dussey', 'a', 'b', 'c'].map((person) => ({ person })) }
  expect(travellerWords(many, atlas, 'fr')).toBe('Robert Dussey et 3 autres personnes')
  expect(travellerWords({ ...visit, delegation: [] }, atlas, 'fr')).toBe('délégation, Togo')
  expect(travellerWords(bare, atlas, 'fr')).toBe('visiteur non nommé')
})

it('names a record in one sentence without signs', () => {
  expect(recordLabel(visit, atlas, 'fr')).toBe(
    'Robert Dussey, Lomé vers Bamako, 30–31\u00a0mars 2021, visite de travail, effectuée',
  )
  expect(recordLabel(meeting, atlas, 'en')).toBe(
    'Second meeting, Lomé, March 2021, international meeting, held',
  )
  expect(recordLabel(bare, atlas, 'fr')).toBe(
    'visiteur non nommé, origine non indiquée vers lieu non indiqué, non datée, visite annoncée',
  )
})

it('knows a date that is not known to the day', () => {
  expect(isImprecise(spanOf(visit, atlas))).toBe(false)
  expect(isImprecise(spanOf(meeting, atlas))).toBe(true)
  expect(isImprecise(spanOf(bare, atlas))).toBe(true)
})
