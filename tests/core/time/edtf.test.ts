import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import type { Day } from '@/core/time/day'
import { formatDay, MAX_DAY, MIN_DAY, MS_PER_DAY } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

/** Earliest and latest start, earliest and latest end, as text; or why the text was refused. */
const read = (text: string) => {
  const reading = parseEdtf(text)
  if (!reading.ok) return reading.reason
  const { startEarliest, startLatest, endEarliest, endLatest } = reading.span
  return [startEarliest, startLatest, endEarliest, endLatest].map(formatDay).join(' ')
}

const spanOf = (text: string) => {
  const reading = parseEdtf(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`)
  return reading.span
}

describe('an EDTF date', () => {
  it('is four times the same day when it is a day', () => {
    expect(read('2021-03-30')).toBe('2021-03-30 2021-03-30 2021-03-30 2021-03-30')
  })

  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-11', '2021-11-01', '2021-11-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['000X', '0001-01-01', '0009-12-31'],
    ['2021-XX', '2021-01-01', '2021-12-31'],
    ['2021-XX-XX', '2021-01-01', '2021-12-31'],
    ['2021-02-XX', '2021-02-01', '2021-02-28'],
    ['2021-21', '2021-03-01', '2021-05-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2021-23', '2021-09-01', '2021-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['9999-24', '9999-12-01', '9999-12-31'],
  ])('%s may be any day from %s to %s', (text, first, last) => {
    expect(read(text)).toBe(`${first} ${last} ${first} ${last}`)
  })

  it.each([
    ['2021', false, false],
    ['2021-04?', false, true],
    ['2021~', true, false],
    ['2021-03-30%', true, true],
    ['202X~', true, false],
    ['2021-21?', false, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(spanOf(text)).toMatchObject({ approximate, uncertain, openStart: false, openEnd: false })
  })
})

describe('an EDTF interval', () => {
  it.each([
    ['2021-03-30/2021-03-31', '2021-03-30 2021-03-30 2021-03-31 2021-03-31'],
    ['2021-03/2021-05', '2021-03-01 2021-03-31 2021-05-01 2021-05-31'],
    ['2021-05-20/2021-05', '2021-05-20 2021-05-20 2021-05-20 2021-05-31'],
    ['2021-03/2021-03-15', '2021-03-01 2021-03-15 2021-03-15 2021-03-15'],
    ['../2021-05', '0001-01-01 2021-05-31 2021-05-01 2021-05-31'],
    ['/2021-05', '0001-01-01 2021-05-31 2021-05-01 2021-05-31'],
    ['2021-05/..', '2021-05-01 2021-05-31 2021-05-01 9999-12-31'],
    ['2021-05/', '2021-05-01 2021-05-31 2021-05-01 9999-12-31'],
  ])('%s is %s', (text, days) => {
    expect(read(text)).toBe(days)
  })

  it('says which end is open', () => {
    expect(spanOf('../2021-05')).toMatchObject({ openStart: true, openEnd: false })
    expect(spanOf('2021-05/')).toMatchObject({ openStart: false, openEnd: true })
  })

  it('takes the qualifiers of both ends', () => {
    expect(spanOf('2021~/2022?')).toMatchObject({ approximate: true, uncertain: true })
    expect(spanOf('../2022?')).toMatchObject({ approximate: false, uncertain: true })
  })
})

it.each([
  ['', 'not-edtf'],
  ['next week', 'not-edtf'],
  ['30/03/2021', 'not-edtf'],
  ['2021-3-30', 'not-edtf'],
  [' 2021', 'not-edtf'],
  ['2021-XX-05', 'not-edtf'],
  ['202X-05', 'not-edtf'],
  ['2XXX', 'not-edtf'],
  ['2021/2022/2023', 'not-edtf'],
  ['2021-02-30', 'no-such-day'],
  ['2021-02-29', 'no-such-day'],
  ['2021-04-00', 'no-such-day'],
  ['2021-13', 'no-such-month'],
  ['2021-00-01', 'no-such-month'],
  ['2021-21-05', 'no-such-month'],
  ['2021-25', 'no-such-month'],
  ['2021-03-30T24:00', 'time-of-day'],
  ['2021-03-30T12:00:00Z/2021-03-31', 'time-of-day'],
  ['0000', 'year-out-of-range'],
  ['0000-01-01', 'year-out-of-range'],
  ['-0044-03-15', 'year-out-of-range'],
  ['10000-01-01', 'year-out-of-range'],
  ['Y170000002', 'year-out-of-range'],
  ['Y-17000', 'year-out-of-range'],
  ['2021-03-31/2021-03-30', 'end-before-start'],
  ['2021-05/2021-04', 'end-before-start'],
  ['/', 'no-bounds'],
  ['../..', 'no-bounds'],
  ['2021-02-30/2021-03-01', 'no-such-day'],
])('refuses %j: %s', (text, reason) => {
  expect(read(text)).toBe(reason)
})

const digits = (length: number, max: number, min = 0) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'))
const year = digits(4, 9999, 1)
const plainDate = fc.oneof(
  year,
  fc.tuple(year, digits(2, 13)).map((parts) => parts.join('-')),
  fc.tuple(year, digits(2, 13), digits(2, 32)).map((parts) => parts.join('-')),
)
const vagueDate = fc.oneof(
  plainDate,
  fc.tuple(plainDate, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  digits(3, 999, 1).map((decade) => `${decade}X`),
  digits(2, 99, 1).map((century) => `${century}XX`),
  year.map((each) => `${each}-XX`),
  fc.tuple(year, digits(2, 12, 1)).map(([y, month]) => `${y}-${month}-XX`),
)
const anyDate = fc.oneof(
  vagueDate,
  fc.tuple(vagueDate, vagueDate).map((ends) => ends.join('/')),
  vagueDate.map((start) => `${start}/..`),
  vagueDate.map((end) => `../${end}`),
)

/** The package lets every year have a 29 February. */
const hasFalseLeapDay = (text: string): boolean =>
  [...text.matchAll(/(\d{4})-02-29/g)].some(
    ([day, y]) => !new Date(`${day}T00:00Z`).toISOString().startsWith(`${y}-02-29`),
  )

/** First and last day by the `edtf` package; `null` when it refuses the text, an end that is not finite is open. */
const oracle = (text: string): { readonly first: number; readonly last: number } | null => {
  if (hasFalseLeapDay(text)) return null
  try {
    const { min, max } = edtf(text)
    return {
      first: Math.floor((min ?? -Infinity) / MS_PER_DAY),
      last: Math.floor((max ?? Infinity) / MS_PER_DAY),
    }
  } catch {
    return null
  }
}

describe('beside the edtf package', () => {
  it('finds the same first and last day in whatever both read', () => {
    let compared = 0
    fc.assert(
      fc.property(anyDate, (text) => {
        const [expected, reading] = [oracle(text), parseEdtf(text)]
        if (expected === null || !reading.ok) return
        compared += 1
        const { startEarliest, endLatest } = reading.span
        expect({ first: startEarliest, last: endLatest }).toEqual({
          first: Math.max(MIN_DAY, expected.first),
          last: Math.min(MAX_DAY, expected.last),
        })
      }),
      { numRuns: numRuns(10_000) },
    )
    expect(compared).toBeGreaterThan(numRuns(10_000) / 4)
  })

  it('reads every plain date and interval that the package reads', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          plainDate,
          fc.tuple(plainDate, plainDate).map((ends) => ends.join('/')),
        ),
        (text) => {
          if (oracle(text) !== null) expect(parseEdtf(text)).toMatchObject({ ok: true })
        },
      ),
      { numRuns: numRuns(10_000) },
    )
  })

  it('refuses every plain date that the package refuses', () => {
    fc.assert(
      fc.property(plainDate, (text) => {
        if (oracle(text) === null) expect(parseEdtf(text)).toMatchObject({ ok: false })
      }),
      { numRuns: numRuns(10_000) },
    )
  })
})

it('reads any text without throwing, into days in order', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~%YT: ') }),
    anyDate,
  )
  fc.assert(
    fc.property(noise, (text) => {
      const reading = parseEdtf(text)
      if (!reading.ok) return
      const { startEarliest, startLatest, endEarliest, endLatest } = reading.span
      const ordered = (...days: readonly Day[]) =>
        days.every((day, i) => i === 0 || (days[i - 1] ?? day) <= day)
      expect(ordered(startEarliest, startLatest, endLatest)).toBe(true)
      expect(ordered(startEarliest, endEarliest, endLatest)).toBe(true)
      expect(ordered(MIN_DAY, startEarliest, endLatest, MAX_DAY)).toBe(true)
    }),
    { numRuns: numRuns(10_000) },
  )
})
