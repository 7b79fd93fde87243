import { describe, expect, it } from 'vitest'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import { countryName, countryNames } from '@/i18n/countryNames'
import { partyName, partyNameWithArticle } from '@/i18n/parties'
import { madeAtlas } from '../fixtures/madeAtlas'

const organisation = (id: string, fr: string, en: string) => ({ id, name: { fr, en } })
const atlas = madeAtlas([], {
  organisations: [
    organisation('org:UN', 'Organisation des Nations Unies', 'United Nations'),
    organisation('org:GS', 'Groupe de soutien', 'Support Group'),
  ],
})
const ALL_CODES = [...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => a3)

describe('a party', () => {
  it.each([
    ['MLI', 'Mali', 'Mali'],
    ['RUS', 'Russie', 'Russia'],
    ['SUN', 'Union soviétique', 'Soviet Union'],
    ['YUG', 'Yougoslavie', 'Yugoslavia'],
    ['DDR', 'République démocratique allemande', 'German Democratic Republic'],
    ['ANT', 'Antilles néerlandaises', 'Netherlands Antilles'],
    ['ZAR', 'Zaïre', 'Zaire'],
    ['PSE', 'Palestine', 'Palestine'],
    ['TWN', 'Taïwan', 'Taiwan'],
    ['XKX', 'Kosovo*', 'Kosovo*'],
    ['ESH', 'Sahara occidental', 'Western Sahara'],
    ['COD', 'RD Congo', 'DR Congo'],
    ['COG', 'Congo', 'Congo'],
    ['BIH', 'Bosnie-Herzégovine', 'Bosnia and Herzegovina'],
    ['org:UN', 'Organisation des Nations Unies', 'United Nations'],
    ['org:XX', 'XX', 'XX'],
    ['ZZZ', 'ZZZ', 'ZZZ'],
  ])('%s is called %s, %s', (id, french, english) => {
    expect(partyName(id, atlas, 'fr')).toBe(french)
    expect(partyName(id, atlas, 'en')).toBe(english)
  })

  it('has a name of its own in both languages, whatever its code', () => {
    expect(ALL_CODES.length).toBeGreaterThan(270)
    for (const language of ['fr', 'en'] as const) {
      const names = ALL_CODES.map((code) => countryName(code, language))
      expect(names.filter((name) => /^[A-Z]{3}$/.test(name) || name.includes(' & '))).toEqual([])
      // East Timor is one name for TLS and the withdrawn TMP in French.
      const repeated = names.filter((name, i) => names.indexOf(name) !== i)
      expect(repeated).toEqual(language === 'fr' ? ['Timor oriental'] : [])
    }
  })

  it('is found under the names of both languages, chosen and common', () => {
    expect(countryNames('PSE')).toEqual(expect.arrayContaining(['Palestine', 'Palestinian Territories']))
    expect(countryNames('COD')).toEqual(expect.arrayContaining(['RD Congo', 'DR Congo', 'Congo-Kinshasa']))
  })
})

describe('a party in a French sentence', () => {
  it.each([
    ['MLI', 'le Mali', 'du Mali', 'au Mali'],
    ['RUS', 'la Russie', 'de la Russie', 'en Russie'],
    ['DZA', 'l’Algérie', 'de l’Algérie', 'en Algérie'],
    ['IRN', 'l’Iran', 'de l’Iran', 'en Iran'],
    ['USA', 'les États-Unis', 'des États-Unis', 'aux États-Unis'],
    ['CUB', 'Cuba', 'de Cuba', 'à Cuba'],
    ['ISR', 'Israël', 'd’Israël', 'en Israël'],
    ['HTI', 'Haïti', 'd’Haïti', 'en Haïti'],
    ['HUN', 'la Hongrie', 'de la Hongrie', 'en Hongrie'],
    ['BRB', 'la Barbade', 'de la Barbade', 'à la Barbade'],
    ['VEN', 'le Venezuela', 'du Venezuela', 'au Venezuela'],
    ['CIV', 'la Côte d’Ivoire', 'de la Côte d’Ivoire', 'en Côte d’Ivoire'],
    ['VAT', 'le Saint-Siège', 'du Saint-Siège', 'au Saint-Siège'],
    ['SUN', 'l’Union soviétique', 'de l’Union soviétique', 'en Union soviétique'],
    [
      'org:UN',
      'l’Organisation des Nations Unies',
      'de l’Organisation des Nations Unies',
      'à l’Organisation des Nations Unies',
    ],
    ['org:GS', 'le Groupe de soutien', 'du Groupe de soutien', 'au Groupe de soutien'],
  ])('%s: %s, %s, %s', (id, the, of, into) => {
    expect(partyNameWithArticle(id, atlas, 'fr')).toBe(the)
    expect(partyNameWithArticle(id, atlas, 'fr', 'of')).toBe(of)
    expect(partyNameWithArticle(id, atlas, 'fr', 'in')).toBe(into)
    expect(partyNameWithArticle(id, atlas, 'fr', 'to')).toBe(into)
  })

  it('is never left with two vowels meeting, nor with an article that no name takes', () => {
    for (const code of ALL_CODES) {
      for (const form of ['the', 'of', 'in'] as const) {
        const text = partyNameWithArticle(code, atlas, 'fr', form)
        expect(text).not.toMatch(/\b(le|la|de) [aeiouàâéèêëîïôû]|\bde les?\b|\bà les?\b/i)
        expect(text).toContain(countryName(code, 'fr'))
      }
    }
  })

  // The names that begin a sentence as they are; every other code is in the table of articles.
  it('has no article only where French gives none', () => {
    const bare = COUNTRY_CODES.filter(
      ({ a3 }) => partyNameWithArticle(a3, atlas, 'fr') === countryName(a3, 'fr'),
    )
    expect(bare.map(({ a3 }) => a3).join(' ')).toBe(
      'ABW AIA ATG BHR BLM CUB CUW CYP DJI GGY GIB GUM HKG HTI ISR JEY KIR KNA LCA MAC MAF MCO MDG MLT MSR MUS MYT NIU NRU OMN PRI REU SGP SHN SMR SPM STP SXM TKL TTO TUV TWN VCT WLF',
    )
  })
})

it('takes "the" in English where it must', () => {
  expect(partyNameWithArticle('USA', atlas, 'en')).toBe('the United States')
  expect(partyNameWithArticle('NLD', atlas, 'en', 'of')).toBe('of the Netherlands')
  expect(partyNameWithArticle('MLI', atlas, 'en', 'to')).toBe('to Mali')
  expect(partyNameWithArticle('org:UN', atlas, 'en', 'in')).toBe('in the United Nations')
})
