/** All names by which search should find a country: a plain table, which can be sent to a worker. */
import { countryNames } from './countryNames'
import { COUNTRY_CODES, FORMER_CODES } from '@/core/atlas/countryCodes'
import type { CountryNameTable } from '@/core/dataSets/makeAtlas'

/** For every country, in force or former, by its alpha-3 code. */
export const countryNameTable = (): CountryNameTable =>
  Object.fromEntries([...COUNTRY_CODES, ...FORMER_CODES].map(({ a3 }) => [a3, countryNames(a3)]))
