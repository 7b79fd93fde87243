/**
 * Days in words, in both languages: « 30–31 mars 2021 », 30–31 March 2021.
 *
 * Names of months come from the platform, everything else is put together here: what `Intl` makes of a range
 * differs between its versions, and it does not know « 1er ». French keeps a day and its month on one line
 * (U+00A0). The text of `formatSpan` says no more than the date: a whole month is « mars 2021 », never its
 * first and last day.
 */
import { withA, withArticle, withDe } from './french'
import type { Article } from './french'
import { onePerLanguage } from './onePerLanguage'
import type { Day, Period, Span } from '@/core/time/day'
import { addDays, dayOf, daysInMonth, MAX_DAY, MIN_DAY, toYmd } from '@/core/time/day'
import type { Language } from '@/core/view/view'

export interface DateStyle {
  /** `false` leaves the year out where it stands above the row already; a date that is only a year keeps it. */
  readonly year?: boolean
  /** Months as « nov. », Nov. */
  readonly short?: boolean
}

const NBSP = '\u00A0'
/** Between two dates of several words; the dash never begins a line. */
const SPACED_DASH = `${NBSP}– `

/** The names of the twelve months; asked of the platform once, for a long list asks for one in each row. */
const months = (month: 'long' | 'short') =>
  onePerLanguage((locale) => {
    const names = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month })
    return Array.from({ length: 12 }, (_, i) => names.format(Date.UTC(2001, i)))
  })
const MONTHS = { long: months('long'), short: months('short') }

/** « mars », « nov. » */
export const formatMonth = (day: Day, language: Language, { short = false }: DateStyle = {}): string =>
  MONTHS[short ? 'short' : 'long'](language)[toYmd(day).month - 1] ?? ''

type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** Days that belong together: what one date of an interval may mean. */
type Unit =
  | { readonly of: 'day' | 'month' | 'year' | 'decade' | 'days'; readonly from: Day; readonly to: Day }
  | { readonly of: 'season'; readonly season: Season; readonly from: Day; readonly to: Day }

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['3-5', 'spring'],
  ['6-8', 'summer'],
  ['9-11', 'autumn'],
  ['12-2', 'winter'],
])

/** The unit whose first day is `from` and whose last is `to`; `days` when no word means just these. */
const unitOf = (from: Day, to: Day): Unit => {
  if (from === to) return { of: 'day', from, to }
  const [first, last] = [toYmd(from), toYmd(to)]
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month)
  const years = last.year - first.year
  if (whole && years === 0 && first.month === last.month) return { of: 'month', from, to }
  if (whole && first.month === 1 && last.month === 12) {
    if (years === 0) return { of: 'year', from, to }
    if (years === 9 && first.year % 10 === 0) return { of: 'decade', from, to }
  }
  const season = SEASONS.get(`${first.month}-${last.month}`)
  const sameSeason = years === (season === 'winter' ? 1 : 0)
  if (whole && season !== undefined && sameSeason) return { of: 'season', season, from, to }
  return { of: 'days', from, to }
}

interface Grammar {
  readonly dayOfMonth: (day: number) => string
  /** What stands between a day and its month. */
  readonly afterDay: string
  readonly seasons: Readonly<Record<Season, string>>
  readonly decade: (year: number) => string
  readonly about: (text: string, of: Unit['of']) => string
  readonly from: (text: string, of: Unit['of']) => string
  readonly until: (text: string, of: Unit['of']) => string
  readonly before: (text: string, of: Unit['of']) => string
  readonly after: (text: string, of: Unit['of']) => string
  /** `of` is what both are: days or years. */
  readonly between: (first: string, last: string, of: 'day' | 'year') => string
  /** For a date whose words leave no room for `about`. */
  readonly approximate: (text: string) => string
  readonly uncertain: (text: string) => string
}

const ARTICLES: Readonly<Record<Unit['of'], Article>> = {
  day: 'le',
  days: 'le',
  month: '',
  season: 'le',
  year: '',
  decade: 'les',
}

const FRENCH: Grammar = {
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  afterDay: NBSP,
  seasons: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
  decade: (year) => `années ${year}`,
  about: (text, of) => `vers ${definite(text, of)}`,
  from: (text, of) => `à partir ${withDe(ARTICLES[of], text)}`,
  until: (text, of) => (ARTICLES[of] === '' ? `jusqu’en ${text}` : `jusqu’${withA(ARTICLES[of], text)}`),
  before: (text, of) => `avant ${definite(text, of)}`,
  after: (text, of) => `après ${definite(text, of)}`,
  between: (first, last, of) => `entre ${definite(first, of)} et ${definite(last, of)}`,
  approximate: (text) => `${text} (approximatif)`,
  uncertain: (text) => `${text} (incertain)`,
}

const definite = (text: string, of: Unit['of']): string => withArticle(ARTICLES[of], text)

const the = (text: string, of: Unit['of']): string => (of === 'decade' ? `the ${text}` : text)

const ENGLISH: Grammar = {
  dayOfMonth: String,
  afterDay: ' ',
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  decade: (year) => `${year}s`,
  about: (text, of) => `about ${the(text, of)}`,
  from: (text, of) => `from ${the(text, of)}`,
  until: (text, of) => `until ${the(text, of)}`,
  before: (text, of) => `before ${the(text, of)}`,
  after: (text, of) => `after ${the(text, of)}`,
  between: (first, last) => `between ${first} and ${last}`,
  approximate: (text) => `${text} (approximate)`,
  uncertain: (text) => `${text} (uncertain)`,
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = { fr: FRENCH, en: ENGLISH }

/** One date, with what is the same in its neighbour left out. */
const formatDate = (
  day: Day,
  language: Language,
  style: DateStyle,
  parts: { readonly month: boolean; readonly year: boolean },
) => {
  const { dayOfMonth, afterDay } = GRAMMARS[language]
  const { year, day: ofMonth } = toYmd(day)
  const month = parts.month ? `${afterDay}${formatMonth(day, language, style)}` : ''
  return `${dayOfMonth(ofMonth)}${month}${parts.year ? ` ${year}` : ''}`
}

const formatDays = (from: Day, to: Day, language: Language, style: DateStyle): string => {
  const [first, last] = [toYmd(from), toYmd(to)]
  const sameYear = first.year === last.year
  const sameMonth = sameYear && first.month === last.month
  const year = (style.year ?? true) || !sameYear
  const end = formatDate(to, language, style, { month: true, year })
  if (from === to) return end
  const start = formatDate(from, language, style, { month: !sameMonth, year: !sameYear })
  return `${start}${sameMonth ? '–' : SPACED_DASH}${end}`
}

const formatMonths = (from: Day, to: Day, language: Language, style: DateStyle): string => {
  const [first, last] = [toYmd(from), toYmd(to)]
  const sameYear = first.year === last.year
  const end = `${formatMonth(to, language, style)}${(style.year ?? true) || !sameYear ? ` ${last.year}` : ''}`
  if (sameYear && first.month === last.month) return end
  const start = formatMonth(from, language, style)
  return sameYear ? `${start}–${end}` : `${start} ${first.year}${SPACED_DASH}${end}`
}

const formatYears = (from: Day, to: Day): string => {
  const [first, last] = [toYmd(from).year, toYmd(to).year]
  return first === last ? String(first) : `${first}–${last}`
}

const formatUnit = (unit: Unit, language: Language, style: DateStyle): string => {
  const { year } = toYmd(unit.from)
  const { seasons, decade } = GRAMMARS[language]
  switch (unit.of) {
    case 'day':
    case 'days':
      return formatDays(unit.from, unit.to, language, style)
    case 'month':
      return formatMonths(unit.from, unit.to, language, style)
    case 'year':
      return formatYears(unit.from, unit.to)
    case 'decade':
      return decade(year)
    case 'season': {
      const years = formatYears(unit.from, unit.to)
      return (style.year ?? true) || unit.season === 'winter'
        ? `${seasons[unit.season]} ${years}`
        : seasons[unit.season]
    }
  }
}

const formatUnits = (start: Unit, end: Unit, language: Language, style: DateStyle): string => {
  if (start.of === 'day' && end.of === 'day') return formatDays(start.from, end.to, language, style)
  if (start.of === 'month' && end.of === 'month') return formatMonths(start.from, end.to, language, style)
  if (start.of === 'year' && end.of === 'year') return formatYears(start.from, end.to)
  return `${formatUnit(start, language, style)}${SPACED_DASH}${formatUnit(end, language, style)}`
}

/** « entre le 1er et … »: the days, or whole years, between which all of an imprecise date lies. */
const formatBetween = (from: Day, to: Day, language: Language, style: DateStyle): string => {
  const { between } = GRAMMARS[language]
  const [first, last] = [toYmd(from), toYmd(to)]
  if (first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31) {
    return between(String(first.year), String(last.year), 'year')
  }
  const sameYear = first.year === last.year
  const year = (style.year ?? true) || !sameYear
  return between(
    formatDate(from, language, style, { month: true, year: !sameYear }),
    formatDate(to, language, style, { month: true, year }),
    'day',
  )
}

/** The date without its qualifiers, and the unit that it is one of; `null` when it is no single noun. */
const formatCertain = (
  span: Span,
  language: Language,
  style: DateStyle,
): { readonly text: string; readonly of: Unit['of'] | null } => {
  const grammar = GRAMMARS[language]
  const start = unitOf(span.startEarliest, span.startLatest)
  const end = unitOf(span.endEarliest, span.endLatest)
  if (span.openEnd) return { text: grammar.from(formatUnit(start, language, style), start.of), of: null }
  if (span.openStart) return { text: grammar.until(formatUnit(end, language, style), end.of), of: null }
  if (start.from === end.from && start.to === end.to && start.of !== 'days') {
    return { text: formatUnit(start, language, style), of: start.of }
  }
  if (start.of === 'days' || end.of === 'days') {
    return { text: formatBetween(span.startEarliest, span.endLatest, language, style), of: null }
  }
  return { text: formatUnits(start, end, language, style), of: start.of === end.of ? start.of : null }
}

/** An imprecise date in words: « vers avril 2021 », « jusqu’en mai 2021 », « printemps 2021 (incertain) ». */
export function formatSpan(span: Span, language: Language, style: DateStyle = {}): string {
  const { about, approximate, uncertain } = GRAMMARS[language]
  const { text, of } = formatCertain(span, language, style)
  const placed = !span.approximate ? text : of === null ? approximate(text) : about(text, of)
  return span.uncertain ? uncertain(placed) : placed
}

/** A range of days: « 1er–31 mars 2021 »; one day when both ends are the same. */
export const formatPeriod = (period: Period, language: Language, style: DateStyle = {}): string =>
  formatDays(period.from, period.to, language, style)

/** « 30 mars 2021 » */
export const formatDayInWords = (day: Day, language: Language, style: DateStyle = {}): string =>
  formatDays(day, day, language, style)

/** The month that `day` lies in. */
const monthAround = (day: Day): Unit => {
  const { year, month } = toYmd(day)
  return unitOf(dayOf(year, month, 1) ?? MIN_DAY, dayOf(year, month, daysInMonth(year, month)) ?? MAX_DAY)
}

/**
 * What an article implies for an undated record: « avant mai 2021 », « après le 8 mars 2021 », « entre le 8 mars
 * et le 31 mai 2021 »; `null` when it implies nothing.
 */
export function formatBounds(
  earliest: Day | null,
  latest: Day | null,
  language: Language,
  style: DateStyle = {},
): string | null {
  const { before, after } = GRAMMARS[language]
  if (earliest !== null && latest !== null) return formatBetween(earliest, latest, language, style)
  if (latest !== null && latest < MAX_DAY) {
    const next = addDays(latest, 1)
    const unit = toYmd(next).day === 1 ? monthAround(next) : unitOf(next, next)
    return before(formatUnit(unit, language, style), unit.of)
  }
  if (earliest !== null && earliest > MIN_DAY) {
    const previous = addDays(earliest, -1)
    const unit = toYmd(earliest).day === 1 ? monthAround(previous) : unitOf(previous, previous)
    return after(formatUnit(unit, language, style), unit.of)
  }
  return null
}
