import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPITALS_FILE, capitalsJson } from '../../../scripts/buildCapitals'
import { COUNTRY_CODES } from '@/core/atlas/countryCodes'
import type { Capital } from '@/core/geo/capitals'
import { readShapes } from '@/core/geo/countryShapes'
import type { ShapeTopology } from '@/core/geo/countryShapes'

const text = readFileSync(CAPITALS_FILE, 'utf8')
const capitals = JSON.parse(text) as readonly Capital[]
const of = (country: string) => capitals.find((capital) => capital.country === country)

describe('capitals', () => {
  it('are what the script makes of GeoNames', () => {
    expect(text).toBe(capitalsJson())
  })

  it('have a French and an English name', () => {
    expect(of('RUS')?.name).toEqual({ fr: 'Moscou', en: 'Moscow' })
    expect(of('EGY')?.name).toEqual({ fr: 'Le Caire', en: 'Cairo' })
    expect(of('MLI')?.name).toEqual({ fr: 'Bamako', en: 'Bamako' })
  })

  it('stand once for each country, by a code that is one', () => {
    const codes = capitals.map(({ country }) => country)
    const known = new Set(COUNTRY_CODES.map(({ a3 }) => a3))
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !known.has(code))).toEqual([])
  })

  it('cover every country of the map but those that have none here', () => {
    const topology = JSON.parse(readFileSync('public/data/countries-50m.json', 'utf8')) as ShapeTopology
    const without = readShapes(topology).countries.filter(({ code }) => of(code) === undefined)
    // Israel and Palestine: Jerusalem is a point without a country. For the others GeoNames has no capital.
    expect(without.map(({ code }) => code).toSorted()).toEqual(['ATA', 'ESH', 'HMD', 'IOT', 'ISR', 'PSE'])
  })
})

describe('the folder of the data', () => {
  it('names a source and a licence for every file', () => {
    const sources = readFileSync('public/data/SOURCES.md', 'utf8')
    const files = readdirSync('public/data').filter((file) => file.endsWith('.json'))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(sources).toContain(`| \`${file}\` |`)
  })
})
