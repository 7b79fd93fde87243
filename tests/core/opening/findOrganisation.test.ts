import { describe, expect, it } from 'vitest'
import { findCountry } from '@/core/opening/findCountry'
import { findOrganisation } from '@/core/opening/findOrganisation'

const idOf = (text: string) => findOrganisation(text)?.id ?? null

describe('findOrganisation', () => {
  it.each([
    [
      'org:UN',
      ['UN', 'ONU', 'U.N.', 'the United Nations', 'Organisation des Nations unies', 'org:UN', 'l’ONU'],
    ],
    [
      'org:AU',
      ['AU', 'UA', 'Union africaine', 'African Union', 'African Union (AU)', 'Union africaine (UA)'],
    ],
    ['org:ECOWAS', ['ECOWAS', 'CEDEAO', 'la Cédéao', 'Economic Community of West African States']],
    ['org:EU', ['EU', 'UE', 'European Commission', 'l’Union européenne']],
    ['org:NATO', ['NATO', 'OTAN', 'N.A.T.O.', 'North Atlantic Treaty Organisation']],
    ['org:ICC', ['ICC', 'CPI', 'Cour pénale internationale']],
    ['org:ARAB-LEAGUE', ['Arab League', 'Ligue arabe', 'League of Arab States']],
    ['org:AES', ['AES', 'Alliance des États du Sahel']],
  ])('knows %s', (id, texts) => {
    expect(texts.map(idOf)).toEqual(texts.map(() => id))
  })

  it('says what it is called in both languages', () => {
    expect(findOrganisation('otan')?.name).toEqual({
      fr: 'Organisation du traité de l’Atlantique Nord',
      en: 'North Atlantic Treaty Organization',
    })
  })

  it.each(['', ' ', '()', 'Mali', 'African Union (UN)', 'United', 'org:', 'union'])(
    'takes %j for none',
    (text) => {
      expect(findOrganisation(text)).toBeNull()
    },
  )

  it('gives no organisation the full name of a country', () => {
    const names = ['UN', 'NATO', 'ECOWAS', 'ICC', 'OAU'].map((text) => findOrganisation(text)?.name.en ?? '')
    expect(names.filter((name) => name === '' || findCountry(name) !== null)).toEqual([])
  })
})
