import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTINUATORS, RENAMED } from '@/core/atlas/continuators'
import { COUNTRY_CODES, FORMER_CODES, isCountryCode } from '@/core/atlas/countryCodes'
import { parseCountryCode } from '@/core/atlas/parseCountryCode'
import { COUNTRY_CODES_FILE, countryCodesJson } from '../../../scripts/buildCountryCodes'

const isFormerCode = (code: string): boolean => FORMER_CODES.some(({ a3 }) => a3 === code)

describe('the table of codes', () => {
  it('is what its script writes', () => {
    expect(readFileSync(COUNTRY_CODES_FILE, 'utf8')).toBe(countryCodesJson())
  })

  it('holds the 249 countries of ISO 3166-1 and Kosovo', () => {
    expect(COUNTRY_CODES).toHaveLength(250)
    expect(COUNTRY_CODES.find(({ a3 }) => a3 === 'MLI')).toEqual({ a3: 'MLI', a2: 'ML', numeric: '466' })
    expect(isCountryCode('XKX')).toBe(true)
  })

  it('keeps former codes apart from those in force', () => {
    const inForce = new Set(COUNTRY_CODES.map(({ a3 }) => a3))
    expect(FORMER_CODES.filter(({ a3 }) => inForce.has(a3))).toEqual([])
    expect(isFormerCode('SUN')).toBe(true)
    expect(isFormerCode('RUS')).toBe(false)
  })

  it('leads from former codes to codes in force alone', () => {
    const steps = [
      ...RENAMED,
      ...[...CONTINUATORS].flatMap(([from, to]) => to.map((code) => [from, code] as const)),
    ]
    for (const [from, to] of steps) {
      expect(isFormerCode(from), from).toBe(true)
      expect(isCountryCode(to) && !isFormerCode(to), to).toBe(true)
    }
    expect([...RENAMED.keys()].filter((code) => CONTINUATORS.has(code))).toEqual([])
  })
})

describe('parseCountryCode', () => {
  it.each([
    ['MLI', 'MLI'],
    ['mli', 'MLI'],
    ['ml', 'MLI'],
    ['466', 'MLI'],
    ['SUN', 'SUN'],
    ['yu', 'YUG'],
    ['180', 'COD'],
    ['XK', 'XKX'],
  ])('reads %s as %s', (text, code) => {
    expect(parseCountryCode(text)).toBe(code)
  })

  it.each(['ZZZ', '', 'CS', '891', 'MALI'])('reads "%s" as no country', (text) => {
    expect(parseCountryCode(text)).toBeNull()
  })
})
