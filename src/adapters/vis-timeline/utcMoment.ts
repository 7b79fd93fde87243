/**
 * The part of moment's interface that vis-timeline calls, in UTC only. `vite.config.ts` puts it in moment's
 * place: a calendar day then is the same day in every time zone, and the chunk is a fifth smaller.
 *
 * Left out because nothing here asks for it: parsing by format, locales (labels come from `Intl`), durations.
 */
import { MS_PER_DAY } from '@/core/time/day'

const MILLISECONDS: { readonly [unit: string]: number } = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: MS_PER_DAY,
  weekday: MS_PER_DAY,
  week: 7 * MS_PER_DAY,
}

/** vis-timeline names units in the singular and in the plural. */
const singular = (unit: string): string => unit.replace(/s$/, '')
const lengthOf = (unit: string): number => MILLISECONDS[unit] ?? 1

/** Midnight UTC; `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
function instantOf(year: number, month = 0, date = 1): number {
  const made = new Date(0)
  made.setUTCFullYear(year, month, date)
  return made.getTime()
}

const daysInMonth = (year: number, month: number): number =>
  new Date(instantOf(year, month + 1, 0)).getUTCDate()

function instantFrom(value: unknown): number {
  if (value === undefined) return Date.now()
  return typeof value === 'string' ? Date.parse(value) : Number(value)
}

/** An instant that vis-timeline changes in place. Each field is read without an argument and set with one. */
export class UtcMoment {
  private instant: number

  constructor(value?: unknown) {
    this.instant = instantFrom(value)
  }

  valueOf(): number {
    return this.instant
  }
  toDate(): Date {
    return new Date(this.instant)
  }
  toISOString(): string {
    return this.toDate().toISOString()
  }
  clone(): UtcMoment {
    return new UtcMoment(this.instant)
  }
  isValid(): boolean {
    return !Number.isNaN(this.instant)
  }
  utc(): this {
    return this
  }
  locale(): this {
    return this
  }

  /** Setting a year or a month keeps the date, or takes the last one that the month has. */
  year(): number
  year(value: number): this
  year(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCFullYear()
    return this.moveTo(value, this.month())
  }

  month(): number
  month(value: number): this
  month(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCMonth()
    return this.moveTo(this.year(), value)
  }

  date(): number
  date(value: number): this
  date(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCDate()
    return this.change((instant) => instant.setUTCDate(value))
  }

  hours(): number
  hours(value: number): this
  hours(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCHours()
    return this.change((instant) => instant.setUTCHours(value))
  }

  hour(): number
  hour(value: number): this
  hour(value?: number): number | this {
    return value === undefined ? this.hours() : this.hours(value)
  }

  minutes(): number
  minutes(value: number): this
  minutes(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCMinutes()
    return this.change((instant) => instant.setUTCMinutes(value))
  }

  seconds(): number
  seconds(value: number): this
  seconds(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCSeconds()
    return this.change((instant) => instant.setUTCSeconds(value))
  }

  milliseconds(): number
  milliseconds(value: number): this
  milliseconds(value?: number): number | this {
    if (value === undefined) return this.toDate().getUTCMilliseconds()
    return this.change((instant) => instant.setUTCMilliseconds(value))
  }

  /** Days since Monday, as ISO 8601 counts. */
  weekday(): number
  weekday(value: number): this
  weekday(value?: number): number | this {
    const weekday = this.isoWeekday() - 1
    return value === undefined ? weekday : this.add(value - weekday, 'day')
  }

  isoWeekday(): number {
    return this.toDate().getUTCDay() || 7
  }

  dayOfYear(): number {
    return Math.floor((this.instant - instantOf(this.year())) / lengthOf('day')) + 1
  }

  /** The week's number in ISO 8601: that of its Thursday. */
  week(): number
  week(value: number): this
  week(value?: number): number | this {
    const thursday = this.clone().add(4 - this.isoWeekday(), 'day')
    const week = Math.ceil(thursday.dayOfYear() / 7)
    return value === undefined ? week : this.add((value - week) * 7, 'day')
  }

  isoWeek(): number {
    return this.week()
  }

  add(count: number, unit: string): this {
    const one = singular(unit)
    if (one === 'year') return this.moveTo(this.year() + count, this.month())
    if (one === 'month') return this.moveTo(this.year(), this.month() + count)
    this.instant += count * lengthOf(one)
    return this
  }

  subtract(count: number, unit: string): this {
    return this.add(-count, unit)
  }

  startOf(unit: string): this {
    const one = singular(unit)
    if (one === 'year') this.instant = instantOf(this.year())
    else if (one === 'month') this.instant = instantOf(this.year(), this.month())
    else if (one === 'week') this.weekday(0).startOf('day')
    else this.instant = Math.floor(this.instant / lengthOf(one)) * lengthOf(one)
    return this
  }

  isSame(other: unknown, unit?: string): boolean {
    const that = new UtcMoment(other)
    if (unit === undefined) return this.instant === that.instant
    return this.clone().startOf(unit).instant === that.startOf(unit).instant
  }

  diff(other: unknown): number {
    return this.instant - new UtcMoment(other).instant
  }

  /** vis-timeline makes class names of `dddd` and `MMMM`; all other formats are for titles that are never shown. */
  format(pattern?: string): string {
    const name = (options: Intl.DateTimeFormatOptions) =>
      this.toDate()
        .toLocaleDateString('en', { ...options, timeZone: 'UTC' })
        .toLowerCase()
    if (pattern === 'dddd') return name({ weekday: 'long' })
    if (pattern === 'MMMM') return name({ month: 'long' })
    return this.toISOString()
  }

  private change(set: (instant: Date) => void): this {
    const instant = this.toDate()
    set(instant)
    this.instant = instant.getTime()
    return this
  }

  /** `month` may lie outside 0–11; the time of day stays. */
  private moveTo(year: number, month: number): this {
    const wholeYear = year + Math.floor(month / 12)
    const wholeMonth = ((month % 12) + 12) % 12
    const date = Math.min(this.date(), daysInMonth(wholeYear, wholeMonth))
    return this.change((instant) => instant.setUTCFullYear(wholeYear, wholeMonth, date))
  }
}

const moment = (value?: unknown): UtcMoment => new UtcMoment(value)
moment.isMoment = (value: unknown): value is UtcMoment => value instanceof UtcMoment
moment.locale = () => 'en'
moment.utc = moment

export default moment
