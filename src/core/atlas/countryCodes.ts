/**
 * Codes of countries: ISO 3166-1 as in force, and ISO 3166-3 for those withdrawn.
 *
 * `countryCodes.json` is written by `scripts/buildCountryCodes.ts`; `XKX` (Kosovo) is a user-assigned code in
 * common use. Former codes keep the alpha-2 and numeric code that they had, which may since mean something
 * else (`CS` was Czechoslovakia, then Serbia and Montenegro); `parseCountryCode` knows what is ambiguous. ISO
 * 3166 began in 1974: for earlier days these codes are used in retrospect. Left out of the former ones is
 * `ATF`, which is in force for another territory.
 */
import codes from './countryCodes.json'

export interface CountryCode {
  readonly a3: string
  readonly a2: string
  /** Three digits; `null` where none was assigned. */
  readonly numeric: string | null
}

export interface FormerCode extends CountryCode {
  /** Year in which ISO withdrew the code, often later than the end of the state. */
  readonly withdrawn: number
}

export const COUNTRY_CODES: readonly CountryCode[] = codes.map(([a3 = '', a2 = '', numeric = '']) => ({
  a3,
  a2,
  numeric,
}))

const former = (a3: string, a2: string, numeric: string | null, withdrawn: number): FormerCode => ({
  a3,
  a2,
  numeric,
  withdrawn,
})

export const FORMER_CODES: readonly FormerCode[] = [
  former('AFI', 'AI', '262', 1977),
  former('ANT', 'AN', '530', 2010),
  former('ATB', 'BQ', null, 1979),
  former('ATN', 'NQ', '216', 1983),
  former('BUR', 'BU', '104', 1989),
  former('BYS', 'BY', '112', 1992),
  former('CSK', 'CS', '200', 1993),
  former('CTE', 'CT', '128', 1984),
  former('DDR', 'DD', '278', 1990),
  former('DHY', 'DY', '204', 1977),
  former('FXX', 'FX', '249', 1997),
  former('GEL', 'GE', '296', 1979),
  former('HVO', 'HV', '854', 1984),
  former('JTN', 'JT', '396', 1986),
  former('MID', 'MI', '488', 1986),
  former('NHB', 'NH', '548', 1980),
  former('NTZ', 'NT', '536', 1993),
  former('PCI', 'PC', '582', 1986),
  former('PCZ', 'PZ', null, 1980),
  former('PUS', 'PU', '849', 1986),
  former('RHO', 'RH', '716', 1980),
  former('SCG', 'CS', '891', 2006),
  former('SKM', 'SK', null, 1975),
  former('SUN', 'SU', '810', 1992),
  former('TMP', 'TP', '626', 2002),
  former('VDR', 'VD', null, 1977),
  former('WAK', 'WK', '872', 1986),
  former('YMD', 'YD', '720', 1990),
  former('YUG', 'YU', '891', 2003),
  former('ZAR', 'ZR', '180', 1997),
]

const known = new Set([...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => a3))

/** Whether `a3` is a country's code, in force or withdrawn. */
export const isCountryCode = (a3: string): boolean => known.has(a3)
