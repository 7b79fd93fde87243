import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { GAZETTEER_FILE, gazetteerJson } from '../../../scripts/buildGazetteer'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import { areaOf } from '@/core/opening/areaOf'
import type { GazetteerFile } from '@/core/opening/gazetteer'
import { readGazetteer } from '@/core/opening/gazetteer'

const text = readFileSync(GAZETTEER_FILE, 'utf8')
const file = JSON.parse(text) as GazetteerFile
const { findPlaces, capitalOf } = readGazetteer(file)

const first = (name: string, country: string | null = null) => {
  const [place] = findPlaces(name, country)
  return place === undefined ? null : `${place.name.en}, ${place.country ?? 'no country'}`
}

describe('findPlaces', () => {
  it.each([
    ['Kiev', 'Kyiv, UKR'],
    ['Peking', 'Beijing, CHN'],
    ['Pékin', 'Beijing, CHN'],
    ['Saigon', 'Ho Chi Minh City, VNM'],
    ['Bombay', 'Mumbai, IND'],
    ['Léopoldville', 'Kinshasa, COD'],
    ['Leningrad', 'Saint Petersburg, RUS'],
    ['Fort-Lamy', 'N’Djamena, TCD'],
    ['Salisbury', 'Harare, ZWE'],
    ['LE CAIRE', 'Cairo, EGY'],
    ['La Haye', 'The Hague, NLD'],
    ['Saint-Domingue', 'Santo Domingo, DOM'],
    ['St. John’s', 'Saint John’s, ATG'],
    ['Nukuʻalofa', 'Nuku‘alofa, TON'],
  ])('finds %s in either language and by a former name', (name, place) => {
    expect(first(name)).toBe(place)
  })

  it('names a place in both languages', () => {
    expect(findPlaces('Moscow', 'RUS')[0]?.name).toEqual({ fr: 'Moscou', en: 'Moscow' })
    expect(findPlaces('Genève', 'CHE')[0]?.name).toEqual({ fr: 'Genève', en: 'Geneva' })
  })

  it('puts the capital before a larger town of that name, and the larger town before a smaller', () => {
    expect(first('San José')).toBe('San José, CRI')
    expect(findPlaces('Victoria', null).map(({ country }) => country)[0]).toBe('SYC')
    expect(findPlaces('Birmingham', null).map(({ country }) => country)).toEqual(['GBR', 'USA'])
  })

  it('stays in the country that it is given', () => {
    expect(first('Cornwall', 'CAN')).toBe('Cornwall, CAN')
    expect(first('Cornwall', 'GBR')).toBe('Truro, GBR')
    expect(first('Tripoli', 'LBN')).toBe('Tripoli, LBN')
    expect(findPlaces('Birmingham', 'FRA')).toEqual([])
  })

  it('knows what lay in a former state, and what a country has elsewhere', () => {
    expect(first('Tbilisi', 'SUN')).toBe('Tbilisi, GEO')
    expect(first('Dubrovnik', 'YUG')).toBe('Dubrovnik, HRV')
    expect(first('Fort-de-France', 'FRA')).toBe('Fort-de-France, MTQ')
    expect(findPlaces('Kyiv', 'RUS')[0]?.exact).toBe(false)
  })

  it('says when what was looked for is a region, a site or a country', () => {
    const told = (name: string, country: string | null) =>
      findPlaces(name, country)
        .slice(0, 1)
        .map((place) => [place.name.en, place.exact])
    expect(told('Bali', 'IDN')).toEqual([['Denpasar', false]])
    expect(told('Camp David', 'USA')).toEqual([['Thurmont', false]])
    expect(told('Aviano Air Base', 'ITA')).toEqual([['Aviano', false]])
    expect(told('Jamaica', 'JAM')).toEqual([['Kingston', false]])
    expect(told('Dakar', 'FRA')).toEqual([['Dakar', false]])
    expect(told('Dakar', 'SEN')).toEqual([['Dakar', true]])
  })

  it('has Jerusalem as a point without a country, found under either authority', () => {
    expect(first('Jerusalem', 'ISR')).toBe('Jerusalem, no country')
    expect(first('Jérusalem', 'PSE')).toBe('Jerusalem, no country')
    expect(first('East Jerusalem', 'PSE')).toBe('Jerusalem, no country')
  })

  it('finds nothing where there is nothing', () => {
    expect(
      ['', '   ', '?', '—', 'IN', 'la', 'Xanadu', 'Congo'].map((name) => findPlaces(name, null)),
    ).toEqual(Array.from({ length: 8 }, () => []))
  })
})

describe('capitalOf', () => {
  it.each([
    ['MLI', 'Bamako'],
    ['SUN', 'Moscow'],
    ['YUG', 'Belgrade'],
    ['CSK', 'Prague'],
    ['YMD', 'Aden'],
    ['BUR', 'Yangon'],
    ['ZAR', 'Kinshasa'],
    ['PSE', 'Ramallah'],
  ])('of %s is %s', (country, name) => {
    const capital = capitalOf(country)
    expect(capital?.name.en).toBe(name)
    expect(capital?.exact).toBe(true)
  })

  it('is missing for no country but those where nobody governs', () => {
    const codes = [...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => a3)
    const without = codes.filter((code) => capitalOf(code) === null)
    expect(without.filter((code) => areaOf(code)[0] === code)).toEqual([
      'ATA',
      'BVT',
      'HMD',
      'IOT',
      'TKL',
      'UMI',
    ])
    expect(capitalOf('QQQ')).toBeNull()
  })
})

describe('the gazetteer', () => {
  it('is what the script makes of GeoNames', () => {
    expect(text).toBe(gazetteerJson())
  }, 60_000)

  it('stays small enough for a slow line', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(350 * 1024)
  })

  it('keeps every place once, on the globe, in a country that is one', () => {
    const known = new Set(['', ...COUNTRY_CODES.map(({ a3 }) => a3)])
    expect(new Set(file.places.map(([id]) => id)).size).toBe(file.places.length)
    expect(
      file.places.filter(
        ([, country, lat, lng]) => !known.has(country) || Math.abs(lat) > 90 || Math.abs(lng) > 180,
      ),
    ).toEqual([])
  })
})

const TRAVELS = ['../shared/data/us-secretary-travels.csv', '../shared/data/us-president-travels.csv']

describe.runIf(TRAVELS.every((path) => existsSync(path)))('on two real files', () => {
  const rows = TRAVELS.flatMap(
    (path) =>
      Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
        .data,
  )
  /** What stands in the place column, split as its notes say, brackets off. */
  const mentions = rows.flatMap((row) =>
    (row['destination_city'] ?? '')
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/^D\.?[FC]\.?$/.test(name))
      .map((name, at) => ({ name, at, row })),
  )

  it('finds 19 of 20 places by name in the recorded country', () => {
    const found = mentions.filter(
      ({ name, row }) => findPlaces(name, row['destination_country_iso3'] ?? '').length > 0,
    )
    expect(mentions.length).toBe(4904)
    expect(found.length / mentions.length).toBeGreaterThan(0.95)
  })

  it('sets them where the file has them', () => {
    const placed = mentions.flatMap(({ name, at, row }) => {
      const [place] = at === 0 ? findPlaces(name, row['destination_country_iso3'] ?? '') : []
      if (place === undefined) return []
      const north = place.lat - Number(row['destination_lat'])
      const east = (place.lng - Number(row['destination_lon'])) * Math.cos((place.lat * Math.PI) / 180)
      return [Math.hypot(north, east)]
    })
    expect(placed.filter((degrees) => degrees < 0.5).length / placed.length).toBeGreaterThan(0.995)
  })
})
