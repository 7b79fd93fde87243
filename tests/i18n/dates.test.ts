import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../fixtures/numRuns'
import type { Day } from '@/core/time/day'
import { MAX_DAY, MIN_DAY, MS_PER_DAY, parseDay } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'
import type { DateStyle } from '@/i18n/dates'
import { formatBounds, formatDayInWords, formatMonth, formatPeriod, formatSpan } from '@/i18n/dates'

const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`no such day: ${text}`)
  return parsed
}
const span = (text: string) => {
  const reading = parseEdtf(text)
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`)
  return reading.span
}
/** No-break spaces as spaces; that they are there is tested by itself. */
const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ')
const inFrench = (text: string, style?: DateStyle) => plain(formatSpan(span(text), 'fr', style))
const inEnglish = (text: string, style?: DateStyle) => plain(formatSpan(span(text), 'en', style))

describe('a date in words', () => {
  it.each([
    ['2021-03-30', '30 mars 2021', '30 March 2021'],
    ['2021-03-01', '1er mars 2021', '1 March 2021'],
    ['2021-03-30/2021-03-31', '30–31 mars 2021', '30–31 March 2021'],
    ['2021-03-01/2021-03-03', '1er–3 mars 2021', '1–3 March 2021'],
    ['2021-03-30/2021-04-02', '30 mars – 2 avril 2021', '30 March – 2 April 2021'],
    ['2021-12-30/2022-01-02', '30 décembre 2021 – 2 janvier 2022', '30 December 2021 – 2 January 2022'],
    ['2021-11', 'novembre 2021', 'November 2021'],
    ['2021-03/2021-05', 'mars–mai 2021', 'March–May 2021'],
    ['2021-12/2022-01', 'décembre 2021 – janvier 2022', 'December 2021 – January 2022'],
    ['2021', '2021', '2021'],
    ['2021/2022', '2021–2022', '2021–2022'],
    ['202X', 'années 2020', '2020s'],
    ['20XX', 'entre 2000 et 2099', 'between 2000 and 2099'],
    ['2021-21', 'printemps 2021', 'spring 2021'],
    ['2021-24', 'hiver 2021–2022', 'winter 2021–2022'],
    ['2021-03-30/2021-05', '30 mars 2021 – mai 2021', '30 March 2021 – May 2021'],
    ['2021-03/2021-03-15', 'entre le 1er mars et le 15 mars 2021', 'between 1 March and 15 March 2021'],
    ['0045-03-15', '15 mars 45', '15 March 45'],
  ])('%s: %s, %s', (text, french, english) => {
    expect(inFrench(text)).toBe(french)
    expect(inEnglish(text)).toBe(english)
  })

  it.each([
    ['2021-04~', 'vers avril 2021', 'about April 2021'],
    ['2021-04-05~', 'vers le 5 avril 2021', 'about 5 April 2021'],
    ['2021-22~', 'vers l’été 2021', 'about summer 2021'],
    ['202X~', 'vers les années 2020', 'about the 2020s'],
    ['2021-04?', 'avril 2021 (incertain)', 'April 2021 (uncertain)'],
    ['2021%', 'vers 2021 (incertain)', 'about 2021 (uncertain)'],
    ['../2021-05-01~', 'jusqu’au 1er mai 2021 (approximatif)', 'until 1 May 2021 (approximate)'],
  ])('%s is qualified: %s, %s', (text, french, english) => {
    expect(inFrench(text)).toBe(french)
    expect(inEnglish(text)).toBe(english)
  })

  it.each([
    ['../2021-05', 'jusqu’en mai 2021', 'until May 2021'],
    ['/2021-05-02', 'jusqu’au 2 mai 2021', 'until 2 May 2021'],
    ['../2021-24', 'jusqu’à l’hiver 2021–2022', 'until winter 2021–2022'],
    ['../202X', 'jusqu’aux années 2020', 'until the 2020s'],
    ['2021-05/..', 'à partir de mai 2021', 'from May 2021'],
    ['2021-04/', 'à partir d’avril 2021', 'from April 2021'],
    ['2021-05-02/..', 'à partir du 2 mai 2021', 'from 2 May 2021'],
    ['2021-21/..', 'à partir du printemps 2021', 'from spring 2021'],
    ['2021-24/..', 'à partir de l’hiver 2021–2022', 'from winter 2021–2022'],
  ])('%s has an open end: %s, %s', (text, french, english) => {
    expect(inFrench(text)).toBe(french)
    expect(inEnglish(text)).toBe(english)
  })

  it('calls ten years a decade only when they are one', () => {
    const [from, to] = [day('2015-01-01'), day('2024-12-31')]
    const tenYears = {
      ...span('2021'),
      startEarliest: from,
      startLatest: to,
      endEarliest: from,
      endLatest: to,
    }
    expect(formatSpan(tenYears, 'fr')).toBe('entre 2015 et 2024')
  })

  it('leaves the year out under a year’s head, unless nothing else would be left', () => {
    expect(inFrench('2021-03-30/2021-03-31', { year: false })).toBe('30–31 mars')
    expect(inFrench('2021-11', { year: false })).toBe('novembre')
    expect(inFrench('2021', { year: false })).toBe('2021')
    expect(inFrench('2021-12-30/2022-01-02', { year: false })).toBe('30 décembre 2021 – 2 janvier 2022')
  })

  it('shortens months where there is little room', () => {
    expect(inFrench('2021-11-10/2021-11-12', { short: true, year: false })).toBe('10–12 nov.')
    expect(inEnglish('2021-11-10/2021-11-12', { short: true, year: false })).toBe('10–12 Nov')
    expect(formatMonth(day('2021-07-01'), 'fr', { short: true })).toBe('juil.')
  })

  it('keeps a day and its month on one line in French', () => {
    expect(formatSpan(span('2021-03-30'), 'fr')).toBe('30\u00A0mars 2021')
    expect(formatSpan(span('2021-03-30/2021-04-02'), 'fr')).toBe('30\u00A0mars\u00A0– 2\u00A0avril 2021')
  })

  it('has no hour in it: the same words wherever it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: MIN_DAY, max: MAX_DAY }), (number) => {
        const date = new Date(number * MS_PER_DAY)
        expect(formatDayInWords(number as Day, 'en')).toMatch(
          new RegExp(`^${date.getUTCDate()} [A-Z][a-z]+ ${date.getUTCFullYear()}$`),
        )
      }),
      { numRuns: numRuns(10_000) },
    )
  })
})

describe('a period in words', () => {
  it('names its days, even where they make a month', () => {
    expect(plain(formatPeriod({ from: day('2021-03-01'), to: day('2021-03-31') }, 'fr'))).toBe(
      '1er–31 mars 2021',
    )
    expect(formatPeriod({ from: day('2021-03-30'), to: day('2021-03-30') }, 'en')).toBe('30 March 2021')
  })
})

describe('the bounds of an undated record', () => {
  it.each([
    [null, '2021-04-30', 'avant mai 2021', 'before May 2021'],
    [null, '2021-04-29', 'avant le 30 avril 2021', 'before 30 April 2021'],
    ['2021-04-01', null, 'après mars 2021', 'after March 2021'],
    ['2021-03-09', null, 'après le 8 mars 2021', 'after 8 March 2021'],
    ['2021-03-09', '2021-05-31', 'entre le 9 mars et le 31 mai 2021', 'between 9 March and 31 May 2021'],
    [
      '2020-03-09',
      '2021-05-31',
      'entre le 9 mars 2020 et le 31 mai 2021',
      'between 9 March 2020 and 31 May 2021',
    ],
  ])('%s to %s: %s, %s', (from, to, french, english) => {
    const [earliest, latest] = [from === null ? null : day(from), to === null ? null : day(to)]
    expect(plain(formatBounds(earliest, latest, 'fr'))).toBe(french)
    expect(plain(formatBounds(earliest, latest, 'en'))).toBe(english)
  })

  it('say nothing when nothing is implied', () => {
    expect(formatBounds(null, null, 'fr')).toBeNull()
    expect(formatBounds(null, MAX_DAY, 'fr')).toBeNull()
    expect(formatBounds(MIN_DAY, null, 'fr')).toBeNull()
  })
})
