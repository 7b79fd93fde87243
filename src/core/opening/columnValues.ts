/** What the values of a column look like, by a sample of them: days, countries, numbers, addresses. */
import type { LookUps } from './lookUps'
import type { SourceRow } from './opening'
import { readDate } from './readDate'
import { readDegrees, splitLatLng } from './readDegrees'
import { rankOf } from './rankWords'
import { isHttps } from '@/core/text/isHttps'

const SAMPLE = 200
/** Rows looked at: enough for a column that is mostly empty. */
const ROWS = 5000

export interface ColumnValues {
  readonly count: number
  /** No value twice. */
  readonly unique: boolean
  readonly length: number
  readonly days: boolean
  readonly countries: boolean
  readonly pairs: boolean
  readonly degrees: boolean
  readonly addresses: boolean
  readonly ranks: boolean
  /** Country codes of two or three letters rather than names. */
  readonly codes: boolean
}

const isDay = (text: string): boolean =>
  // A bare number may be anything.
  !/^\d+$/.test(text) && (readDate(text, 'day-first') ?? readDate(text, 'month-first')) !== null

const isPair = (text: string): boolean => {
  const pair = splitLatLng(text)
  return (
    pair !== null &&
    typeof readDegrees(pair[0], 'lat') === 'object' &&
    typeof readDegrees(pair[1], 'lng') === 'object'
  )
}

/** Looks at the first different values of the column at `index`. */
export function lookAt(
  rows: readonly SourceRow[],
  index: number,
  findCountry: LookUps['findCountry'],
): ColumnValues {
  const values = new Set<string>()
  let count = 0
  for (const { cells } of rows.slice(0, ROWS)) {
    const text = cells[index]?.trim() ?? ''
    if (text === '') continue
    count++
    if (values.size < SAMPLE) values.add(text)
  }
  const sample = [...values]
  const most = (test: (text: string) => boolean): boolean =>
    sample.length > 0 && sample.filter(test).length >= sample.length * 0.6
  return {
    count,
    unique: count > 1 && (values.size === count || values.size === SAMPLE),
    length: sample.reduce((sum, text) => sum + text.length, 0) / Math.max(1, sample.length),
    days: most(isDay),
    countries: most((text) => !/^\d/.test(text) && findCountry(text) !== null),
    pairs: most(isPair),
    degrees: most((text) => typeof readDegrees(text, 'lng') === 'object'),
    addresses: most(isHttps),
    ranks: most((text) => rankOf(text, null) !== null),
    codes: most((text) => /^[A-Za-z]{2,3}$/.test(text) && findCountry(text) !== null),
  }
}
