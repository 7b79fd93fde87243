/**
 * Reads EDTF (ISO 8601-2:2019, levels 0 and 1) into the days that a date may cover.
 *
 * Read are years 1–9999, months, days, seasons (`21`–`24`), unspecified digits at the right end (`202X`,
 * `2021-XX`, `2021-04-XX`), the qualifiers `?` `~` `%` behind a date, and intervals of two of these, where an
 * end may be open (`..`) or unknown (empty). Qualified seasons and intervals of all these forms are read as
 * well, although level 1 does not spell them out. Times of day, longer and negative years are refused: a
 * visit has days. An interval that bounds neither end says nothing and is refused too.
 *
 * EDTF does not say which months a season has. Here they are those of the northern hemisphere's
 * meteorologists: `21` March–May, `22` June–August, `23` September–November, `24` December to the end of
 * February of the next year.
 */
import type { Day, Span } from './day'
import { dayOf, daysInMonth, earlier, later, MAX_DAY, MIN_DAY } from './day'

export type EdtfRefusal =
  /** Not of a form that is read here. */
  | 'not-edtf'
  /** A year that is not 1–9999. */
  | 'year-out-of-range'
  | 'no-such-month'
  | 'no-such-day'
  | 'time-of-day'
  | 'end-before-start'
  /** An interval without a bound at either end. */
  | 'no-bounds'

export type EdtfReading =
  { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly reason: EdtfRefusal }

/** The days that one date may mean, both ends included. */
interface Range {
  readonly earliest: Day
  readonly latest: Day
}

interface QualifiedRange extends Range {
  readonly approximate: boolean
  readonly uncertain: boolean
}

const FORM = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

/** Why a text that has not the form of a date is refused. */
const reasonOf = (text: string): EdtfRefusal => {
  if (/^-?\d{4,}-\d\d-\d\dT/.test(text)) return 'time-of-day'
  return /^(Y-?\d|-\d{4}|\d{5})/.test(text) ? 'year-out-of-range' : 'not-edtf'
}

/** From the first day of one month to the last of another, as far as there are days. */
const rangeOfMonths = (year: number, month: number, lastYear: number, lastMonth: number): Range => ({
  earliest: dayOf(year, month, 1) ?? MIN_DAY,
  latest: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? MAX_DAY,
})

/** `000X` begins with the year 1: there is no year 0. */
const readYear = (year: string): Range | EdtfRefusal =>
  year === '0000'
    ? 'year-out-of-range'
    : rangeOfMonths(Number(year.replaceAll('X', '0')), 1, Number(year.replaceAll('X', '9')), 12)

const readSeason = (year: number, season: number): Range => {
  const month = 3 * (season - 20)
  return season === 24 ? rangeOfMonths(year, 12, year + 1, 2) : rangeOfMonths(year, month, year, month + 2)
}

const readMonth = (year: number, month: number, day: string | undefined): Range | EdtfRefusal => {
  if (daysInMonth(year, month) === 0) return 'no-such-month'
  if (day === undefined || day === 'XX') return rangeOfMonths(year, month, year, month)
  const exact = dayOf(year, month, Number(day))
  return exact === null ? 'no-such-day' : { earliest: exact, latest: exact }
}

const readRange = (year: string, month: string | undefined, day: string | undefined): Range | EdtfRefusal => {
  const whole = readYear(year)
  if (month === undefined || typeof whole === 'string') return whole
  if (year.includes('X')) return 'not-edtf'
  if (month === 'XX') return day === undefined || day === 'XX' ? whole : 'not-edtf'
  if (/^2[1-4]$/.test(month) && day === undefined) return readSeason(Number(year), Number(month))
  return readMonth(Number(year), Number(month), day)
}

const readDate = (text: string): QualifiedRange | EdtfRefusal => {
  const [form, year = '', month, day, qualifier = ''] = FORM.exec(text) ?? []
  if (form === undefined) return reasonOf(text)
  const range = readRange(year, month, day)
  if (typeof range === 'string') return range
  return {
    ...range,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  }
}

/** `null` for an end that is open or unknown. */
const readEnd = (text: string): QualifiedRange | EdtfRefusal | null =>
  text === '..' || text === '' ? null : readDate(text)

const refuse = (reason: EdtfRefusal): EdtfReading => ({ ok: false, reason })

const readInterval = (startText: string, endText: string): EdtfReading => {
  const [start, end] = [readEnd(startText), readEnd(endText)]
  if (typeof start === 'string') return refuse(start)
  if (typeof end === 'string') return refuse(end)
  if (start === null && end === null) return refuse('no-bounds')

  const startEarliest = start?.earliest ?? MIN_DAY
  const endLatest = end?.latest ?? MAX_DAY
  if (endLatest < startEarliest) return refuse('end-before-start')
  return {
    ok: true,
    span: {
      startEarliest,
      // Neither end can pass the other: `2021-03/2021-03-15` begins on the 15th at the latest.
      startLatest: earlier(start?.latest ?? MAX_DAY, endLatest),
      endEarliest: later(end?.earliest ?? MIN_DAY, startEarliest),
      endLatest,
      openStart: start === null,
      openEnd: end === null,
      approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
      uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
    },
  }
}

/** Reads any text, which is taken as it stands: white space around a date is not part of EDTF. */
export function parseEdtf(text: string): EdtfReading {
  const [first = '', second, ...others] = text.split('/')
  if (others.length > 0) return refuse('not-edtf')
  if (second !== undefined) return readInterval(first, second)

  const date = readDate(first)
  if (typeof date === 'string') return refuse(date)
  const { earliest, latest, approximate, uncertain } = date
  return {
    ok: true,
    span: {
      startEarliest: earliest,
      startLatest: latest,
      endEarliest: earliest,
      endLatest: latest,
      openStart: false,
      openEnd: false,
      approximate,
      uncertain,
    },
  }
}
