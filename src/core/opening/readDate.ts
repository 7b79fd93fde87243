/**
 * Reads the days that one cell says, in the forms in which people write them, into EDTF.
 *
 * EDTF and ISO 8601 as they stand, with a time of day left out where it has no zone or is midnight; numbers with
 * `/`, `-` or `.` between them in the order that the file is taken to have; French and English words; ranges of
 * all these. Years have four digits: two are not guessed. A day that does not exist reads as nothing.
 */
import { ABOUT_WORDS, IDLE_WORDS, MONTH_NUMBERS, PART_WORDS, RANGE_WORDS, SEASON_NUMBERS } from './dateWords'
import type { DayOrder } from './opening'
import { dayOf, formatDay } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

export interface DateReading {
  readonly edtf: string
  /** `true` when words such as "early" say more than EDTF can. */
  readonly coarser: boolean
}

/** What is known of one end of a range; what is missing is taken from the other end. */
interface Parts {
  readonly year: number | null
  /** 1–12, or a season, 21–24. */
  readonly month: number | null
  readonly day: number | null
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** `null` when there is no such day. */
function edtfOf({ year, month, day }: Parts): string | null {
  if (year === null || year < 1) return null
  if (month === null) return day === null ? pad(year, 4) : null
  if (day === null) return `${pad(year, 4)}-${pad(month, 2)}`
  const exact = dayOf(year, month, day)
  return exact === null ? null : formatDay(exact)
}

/** Year, month and day in columns of their own. */
export const edtfOfNumbers = (year: number, month: number | null, day: number | null): string | null => {
  const edtf = edtfOf({ year, month, day })
  return edtf !== null && parseEdtf(edtf).ok ? edtf : null
}

const ZERO = 0x30

/** The number that digits of a text are; not a number where anything else stands among them. */
function numberIn(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = 10 * value + digit
  }
  return value
}

/** A day that exists, in the form of most dates of most tables: EDTF as it stands. */
export const isPlainDay = (text: string): boolean =>
  text.length === 10 &&
  text[4] === '-' &&
  text[7] === '-' &&
  dayOf(numberIn(text, 0, 4), numberIn(text, 5, 7), numberIn(text, 8, 10)) !== null

/** One date or two, as EDTF that reads; `null` otherwise. */
export function joinEdtf(start: string, end: string | null): string | null {
  if (end !== null && end !== start && isPlainDay(start) && isPlainDay(end)) {
    return start < end ? `${start}/${end}` : null
  }
  const edtf = end === null || end === start ? start : `${start}/${end}`
  return parseEdtf(edtf).ok ? edtf : null
}

const TIME = /[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i

/** A time of day belongs to the day it is written with; at another zone's midnight it may be the day before. */
function withoutTime(text: string): string | null {
  const [whole, hour = '', minute = '', second = '0', zone] = TIME.exec(text) ?? []
  if (whole === undefined) return text
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61
  const isMidnight = Number(hour) + Number(minute) + Number(second) === 0
  return isTime && (zone === undefined || isMidnight) ? text.slice(0, -whole.length) : null
}

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/** The two numbers before the year; `null` when the text is not of that form. */
export function readDayAndMonth(text: string): readonly [number, number] | null {
  const [, first, , second] = NUMBERS.exec(text) ?? []
  return first === undefined ? null : [Number(first), Number(second)]
}

function readNumbers(text: string, order: DayOrder): Parts | null {
  const parts = (year?: string, month?: string, day?: string): Parts => ({
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  })
  const [dmy, first, , second, year] = NUMBERS.exec(text) ?? []
  if (dmy !== undefined) {
    return order === 'day-first' ? parts(year, second, first) : parts(year, first, second)
  }
  const [ymd, y, , m, d] = YEAR_FIRST.exec(text) ?? []
  if (ymd !== undefined) return parts(y, m, d)
  const [my, month, ofYear] = MONTH_YEAR.exec(text) ?? []
  if (my !== undefined) return parts(ofYear, month)
  const [compact, cy, cm, cd] = COMPACT.exec(text) ?? []
  return compact === undefined ? null : parts(cy, cm, cd)
}

/** Between two dates in numbers; a bare hyphen parts them only where spaces or en dashes show it. */
const RANGE = /\s+(?:-|–|—|to|au|until|through|et|and|à)\s+|\s*[–—]\s*/i
const DAYS_OF_MONTH = /^(\d{1,2})\s*(?:-|–|—|au|to|et|and|&)\s*(\d{1,2})([/.])(\d{1,2})\3(\d{4})$/i

function readNumericRange(text: string, order: DayOrder): string | null {
  const [days, first, last, , month, year] = DAYS_OF_MONTH.exec(text) ?? []
  if (days !== undefined && order === 'day-first') {
    const dayOfMonth = (day?: string) => edtfOfNumbers(Number(year), Number(month), Number(day))
    const [from, to] = [dayOfMonth(first), dayOfMonth(last)]
    return from === null || to === null ? null : joinEdtf(from, to)
  }
  const [start, end, ...more] = text.replace(/^(du|from|entre|between)\s+/i, '').split(RANGE)
  if (start === undefined || end === undefined || more.length > 0) return null
  const [from, to] = [readSingle(start, order), readSingle(end, order)]
  return from === null || to === null ? null : joinEdtf(from, to)
}

function readSingle(text: string, order: DayOrder): string | null {
  const day = withoutTime(text.trim())
  if (day === null) return null
  const parts = readNumbers(day, order)
  if (parts !== null) return edtfOf(parts)
  return parseEdtf(day).ok ? day : null
}

interface Words {
  readonly ends: readonly Parts[]
  readonly approximate: boolean
  readonly coarser: boolean
}

const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/(\d)(er|st|nd|rd|th|e)\b/g, '$1')
    .replace(/\bmi[-‐‑]/g, 'mi ')
    .match(/\d+|\p{Letter}+|[-–—‐‑−/&~?]/gu) ?? []

const isRange = (token: string): boolean => /^[-–—‐‑−/&]$/.test(token) || RANGE_WORDS.has(token)

/** Words and numbers into the two ends of a range; `null` at the first that is none of a date. */
function readWords(text: string): Words | null {
  const ends: Parts[] = [{ year: null, month: null, day: null }]
  let approximate = false
  let coarser = false
  for (const token of tokensOf(text)) {
    const end = ends.length - 1
    const current = ends[end]
    if (current === undefined) return null
    const month = MONTH_NUMBERS.get(token) ?? SEASON_NUMBERS.get(token)
    if (isRange(token)) {
      if (end > 0 || (current.day === null && current.month === null && current.year === null)) return null
      ends.push({ year: null, month: null, day: null })
    } else if (month !== undefined) {
      if (current.month !== null) return null
      ends[end] = { ...current, month }
    } else if (/^\d{4}$/.test(token)) {
      if (current.year !== null) return null
      ends[end] = { ...current, year: Number(token) }
    } else if (/^\d{1,2}$/.test(token)) {
      if (current.day !== null) return null
      ends[end] = { ...current, day: Number(token) }
    } else if (PART_WORDS.has(token)) {
      coarser = true
    } else if (token === '~' || ABOUT_WORDS.has(token)) {
      approximate = true
    } else if (!IDLE_WORDS.has(token)) {
      return null
    }
  }
  return { ends, approximate, coarser }
}

/** Fills in what only the other end says: "30-31 mars 2021", "March 30-31, 2021", "30 décembre - 2 janvier 2021". */
function completed([start, end]: readonly Parts[]): readonly (Parts | undefined)[] {
  if (start === undefined || end === undefined) return [start]
  const last: Parts = {
    year: end.year ?? start.year,
    month: end.month ?? (end.year === null || end.day !== null ? start.month : null),
    day: end.day,
  }
  const month = start.month ?? (start.day === null ? null : last.month)
  const isYearBefore = month !== null && last.month !== null && month > last.month && month <= 12
  const year = start.year ?? (last.year === null || !isYearBefore ? last.year : last.year - 1)
  return [{ ...start, year, month }, last]
}

function readInWords(text: string): DateReading | null {
  const uncertain = /\s*\?$/.test(text)
  const words = readWords(text.replace(/\s*\?$/, ''))
  if (words === null) return null
  const ends = completed(words.ends).map((parts) => (parts === undefined ? null : edtfOf(parts)))
  const [start, end] = ends
  if (start === null || start === undefined || end === null) return null
  const about = words.approximate || words.coarser
  const mark = about ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
  const edtf = joinEdtf(`${start}${mark}`, end === undefined ? null : `${end}${mark}`)
  return edtf === null ? null : { edtf, coarser: words.coarser }
}

/** A longer text is no date; patterns would take the square of it to find that out. */
const LONGEST = 200

/** `null` when the text says no day, month or year that exists. */
export function readDate(text: string, order: DayOrder): DateReading | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return null
  if (isPlainDay(trimmed)) return { edtf: trimmed, coarser: false }
  const plain = readSingle(trimmed, order) ?? readNumericRange(trimmed, order)
  return plain === null ? readInWords(trimmed) : { edtf: plain, coarser: false }
}
