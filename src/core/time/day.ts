/**
 * Calendar days, without clock or zone.
 *
 * A `Day` is the number of whole days since 1970-01-01 in the proleptic Gregorian calendar, a branded
 * integer compared with `<`. Years run from 1 to 9999. Text (EDTF) exists at the borders only, a `Date` never.
 */
declare const dayBrand: unique symbol
export type Day = number & { readonly [dayBrand]: true }

/** A closed range of days: both ends belong to it. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/**
 * What an imprecise date may cover: earliest and latest day of its start and of its end.
 * A plain day has four equal numbers; an open end runs to the first or the last day there is.
 */
export interface Span {
  readonly startEarliest: Day
  readonly startLatest: Day
  readonly endEarliest: Day
  readonly endLatest: Day
  /** `true` for `../2021-05` and `/2021-05`: the start is not known. */
  readonly openStart: boolean
  /** `true` for `2021-05/..` and `2021-05/`: the end is not known. */
  readonly openEnd: boolean
  /** EDTF `~` or `%`: about. */
  readonly approximate: boolean
  /** EDTF `?` or `%`: questioned by the source. */
  readonly uncertain: boolean
}

/** A day as its three numbers; `month` and `day` count from 1. */
export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** 1 January of the year 1. */
export const MIN_DAY = -719_162 as Day
/** 31 December of the year 9999. */
export const MAX_DAY = 2_932_896 as Day

/** A day's length where instants are dealt with: the clock of the machine, `Intl`, foreign widgets. */
export const MS_PER_DAY = 86_400_000

const MIN_YEAR = 1
const MAX_YEAR = 9999
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has; 0 when `month` is not 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/**
 * Days since 1970-01-01. The year is taken to begin on 1 March, so that the leap day ends it (H. Hinnant,
 * "chrono-compatible low-level date algorithms", 2013).
 */
const countDays = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

/** `null` when the calendar has no such day, or its year is not 1–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null
  if (year < MIN_YEAR || year > MAX_YEAR || day < 1 || day > daysInMonth(year, month)) return null
  return countDays(year, month, day) as Day
}

/** The three numbers of a day; undoes `dayOf`. */
export function toYmd(day: Day): YearMonthDay {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Reads `YYYY-MM-DD`, and nothing else; `null` when it is not one or there is no such day. */
export function parseDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return dayOf(Number(year), Number(month), Number(day))
}

/** Writes `YYYY-MM-DD`; undoes `parseDay`. */
export function formatDay(day: Day): string {
  const { year, month, day: ofMonth } = toYmd(day)
  const padded = (value: number, length: number) => String(value).padStart(length, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(ofMonth, 2)}`
}

/**
 * The day on which a number of days since 1970-01-01 falls, a fraction being a time of that day; before the
 * first and after the last day there is, that one.
 *
 * @throws RangeError when `days` is not a number
 */
export function clampDay(days: number): Day {
  if (Number.isNaN(days)) throw new RangeError(`clampDay: not a number of days: ${days}`)
  return Math.min(MAX_DAY, Math.max(MIN_DAY, Math.floor(days))) as Day
}

/** The first of two days, and the last. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** `count` days later, or earlier when negative; stays within the days there are. */
export const addDays = (day: Day, count: number): Day => clampDay(day + count)
