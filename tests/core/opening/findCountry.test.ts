import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COUNTRY_NAMES_FILE, countryNamesJson } from '../../../scripts/buildCountryNames'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import { partyOfCode } from '@/core/atlas/continuators'
import { findCountry, findCountryByName } from '@/core/opening/findCountry'
import { countryNames } from '@/i18n/countryNames'

const read = (...texts: readonly string[]) => texts.map((text) => [text, findCountry(text)])
const all = (code: string, ...texts: readonly string[]) => texts.map((text) => [text, code])

describe('findCountry', () => {
  it('reads codes, in any case, and numeric ones that lost their zeros', () => {
    expect(['MLI', 'ml', ' Mli ', '466', '4', '008'].map(findCountry)).toEqual([
      'MLI',
      'MLI',
      'MLI',
      'MLI',
      'AFG',
      'ALB',
    ])
  })

  it('reads every former code as itself', () => {
    expect(FORMER_CODES.filter(({ a3 }) => findCountry(a3) !== a3)).toEqual([])
  })

  it.each([
    ['CIV', ['Ivory Coast', 'Côte d’Ivoire', "Cote d'Ivoire", 'COTE D IVOIRE', 'la Côte-d’Ivoire']],
    [
      'COD',
      ['Congo, Democratic Republic of', 'Congo (Kinshasa)', 'RDC', 'R.D.C.', 'Congo-Kinshasa', 'RD Congo'],
    ],
    ['COG', ['Republic of Congo', 'Congo (Brazzaville)', 'Congo, Republic of the', 'Congo-Brazzaville']],
    ['KOR', ['Korea, South', 'Korea, Republic of', 'Korea (South)', 'Corée du Sud', 'République de Corée']],
    ['PRK', ['Korea, North', 'North Korea', 'Corée (Nord)', 'DPRK']],
    ['GBR', ['UK', 'U.K.', 'Great Britain', 'United Kingdom (Wales)', 'Angleterre', 'Royaume-Uni']],
    [
      'USA',
      ['USA', 'U.S.A.', 'U.S.', 'United States', 'États-Unis', 'Etats-Unis d’Amérique', 'the United States'],
    ],
    ['SUN', ['U.S.S.R.', 'URSS', 'Soviet Union', 'Union soviétique']],
    ['DEU', ['Germany, Federal Republic of', 'Germany', 'Allemagne', 'RFA', 'West Germany']],
    ['DDR', ['German Democratic Republic', 'East Germany', 'RDA', 'Germany (East)']],
    ['TUR', ['Türkiye', 'Turkey', 'Turquie', 'Turkiye', 'Republic of Türkiye']],
    ['VAT', ['Holy See', 'Vatican City', 'Vatican', 'Saint-Siège', 'Holy See (Vatican City State)']],
    ['XKX', ['Kosovo', 'Kosovo*', 'XK', 'Republic of Kosovo']],
    ['TWN', ['Taiwan', 'Taïwan', 'Republic of China', 'Chinese Taipei', 'Taiwan, Province of China']],
    ['CHN', ['China, People’s Republic of', 'Chine', "People's Republic of China", 'P.R.C.']],
    ['SCG', ['Serbia and Montenegro', 'Serbia-Montenegro (Kosovo)']],
    ['BHS', ['Bahamas, The', 'The Bahamas', 'Bahamas']],
    ['MKD', ['Macedonia, Former Yugoslav Republic of', 'North Macedonia', 'Macédoine du Nord']],
    ['MMR', ['Burma', 'Birmanie', 'Burma (Myanmar)']],
    ['PSE', ['Palestine', 'State of Palestine', 'West Bank', 'Autorité palestinienne']],
    ['NER', ['Niger', 'le Niger', 'République du Niger', 'Republic of the Niger', 'REPUBLIQUE DU NIGER']],
    ['SWZ', ['Swaziland', 'Eswatini', 'Kingdom of Eswatini']],
    ['TTO', ['Trinidad & Tobago', 'Trinité-et-Tobago', 'Trinidad and Tobago']],
    ['VCT', ['St. Vincent & the Grenadines', 'Saint-Vincent-et-les-Grenadines']],
    ['LCA', ['St. Lucia', 'Ste-Lucie', 'Sainte-Lucie']],
    ['CPV', ['Cape Verde', 'Cabo Verde', 'Cap-Vert']],
    ['VNM', ['Viet Nam', 'Vietnam', 'Viêt Nam']],
    ['HVO', ['Upper Volta', 'Haute-Volta']],
    ['FSM', ['Micronesia, Federated States of', 'Micronésie']],
    ['VGB', ['Virgin Islands, British', 'British Virgin Islands']],
    ['IRN', ['Iran, République islamique d’', 'Islamic Republic of Iran', 'Iran (Islamic Republic of)']],
    ['KGZ', ['Kyrgyz Republic', 'Kirghizistan', 'Kirghizia']],
    ['DNK', ['Denmark (Greenland)', 'Kingdom of Denmark']],
  ])('knows %s by its names', (code, texts) => {
    expect(read(...texts)).toEqual(all(code, ...texts))
  })

  it.each([
    'Congo',
    'Korea',
    'Corée',
    'Virgin Islands',
    'Saint-Martin',
    'Somaliland',
    'Atlantis',
    'Paris',
    '',
    '  ',
    '999',
    '?',
  ])('takes %j for no country', (text) => {
    expect(findCountry(text)).toBeNull()
  })

  it('reads back every name that the screen shows, but those that two countries have', () => {
    const codes = [...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => a3)
    const lost = codes.flatMap((code) =>
      countryNames(code)
        .filter((name) => partyOfCode(findCountry(name) ?? '') !== partyOfCode(code))
        .map((name) => `${code} ${name}`),
    )
    expect(lost).toEqual(['COG Congo', 'MAF Saint-Martin', 'MAF St Martin'])
  })

  it('takes a code for no name', () => {
    expect([findCountryByName('IN'), findCountryByName('Inde')]).toEqual([null, 'IND'])
  })

  it('has its names from the package', () => {
    expect(readFileSync(COUNTRY_NAMES_FILE, 'utf8')).toBe(countryNamesJson())
  })
})
