import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import type { Day } from '@/core/time/day'
import {
  addDays,
  clampDay,
  dayOf,
  daysInMonth,
  formatDay,
  MAX_DAY,
  MIN_DAY,
  MS_PER_DAY,
  parseDay,
  toYmd,
} from '@/core/time/day'

const anyDay = fc.integer({ min: MIN_DAY, max: MAX_DAY }).map((day) => day as Day)

describe('a day', () => {
  it('counts from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1970, 1, 2)).toBe(1)
    expect(dayOf(1969, 12, 31)).toBe(-1)
    expect(dayOf(2021, 3, 30)).toBe(18_716)
  })

  it('lies in the years 1 to 9999', () => {
    expect(dayOf(1, 1, 1)).toBe(MIN_DAY)
    expect(dayOf(9999, 12, 31)).toBe(MAX_DAY)
    expect(dayOf(0, 12, 31)).toBeNull()
    expect(dayOf(10_000, 1, 1)).toBeNull()
    expect(dayOf(-44, 3, 15)).toBeNull()
  })

  it.each([
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 2, 30],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [2021, 1, 1.5],
    [Number.NaN, 1, 1],
    [2021, Number.POSITIVE_INFINITY, 1],
  ])('is none for %d-%d-%d', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull()
  })

  it('ends a leap February on the 29th', () => {
    expect([2020, 2000, 1900, 2021].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28])
    expect(daysInMonth(2021, 13)).toBe(0)
  })

  it('agrees with the UTC calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * MS_PER_DAY)
        expect(toYmd(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
      }),
      { numRuns: numRuns(10_000) },
    )
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = toYmd(day)
        expect(dayOf(year, month, ofMonth)).toBe(day)
        expect(parseDay(formatDay(day))).toBe(day)
      }),
      { numRuns: numRuns(10_000) },
    )
  })

  it('is written with four digits for the year', () => {
    expect(formatDay(MIN_DAY)).toBe('0001-01-01')
    expect(formatDay(MAX_DAY)).toBe('9999-12-31')
  })

  it.each([
    '',
    '2021',
    '2021-3-30',
    '2021-03-30T00:00',
    ' 2021-03-30',
    '2021-03-30Z',
    '٢٠٢١-٠٣-٣٠',
    '-2021-03-30',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('never leaves the calendar', () => {
    expect(addDays(MAX_DAY, 1)).toBe(MAX_DAY)
    expect(addDays(MIN_DAY, -1)).toBe(MIN_DAY)
    expect(clampDay(Number.NEGATIVE_INFINITY)).toBe(MIN_DAY)
    expect(clampDay(3.9)).toBe(3)
    expect(clampDay(-0.1)).toBe(-1)
    expect(() => clampDay(Number.NaN)).toThrow(/not a number of days: NaN/)
  })
})

it('needs no Date: days have no clock and no zone', () => {
  const folder = new URL('../../../src/core/time/', import.meta.url)
  const files = readdirSync(folder)
  expect(files).toContain('day.ts')
  for (const file of files) {
    const code = readFileSync(new URL(file, folder), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
    expect(code, file).not.toMatch(/\b(Date|Intl|Temporal|performance)\b/)
  }
})
