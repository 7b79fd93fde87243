/**
 * Records as a calendar (iCalendar, RFC 5545, with the name and refresh interval of RFC 7986).
 *
 * An event lasts whole days, so it means the same in every time zone; its end is the day after the last one.
 * An imprecise date becomes all the days that it may cover; an open end adds no day to those that are known. A
 * date that is imprecise or guessed stands in words at the head of the description. Records without a date are
 * in no calendar: they are counted instead. No event makes anybody busy.
 */
import { isImprecise } from '@/core/atlas/recordTraits'
import type { Status } from '@/core/atlas/schema'
import type { Day, Period, Span } from '@/core/time/day'
import { addDays, formatDay } from '@/core/time/day'
import type { Language, RecordId } from '@/core/view/view'

export interface CalendarEvent {
  readonly id: RecordId
  readonly status: Status
  /** `null` for an undated record. */
  readonly span: Span | null
  /** The date in words, where the days alone would say too much: they are imprecise or guessed. */
  readonly dateText: string
  /** Whether days or year are inferred or assumed. */
  readonly isDateGuessed: boolean
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  /** The place in words; empty when unknown. */
  readonly location: string
  /** WGS 84 degrees. */
  readonly position: { readonly lat: number; readonly lng: number } | null
  /** The page of the record, absolute. */
  readonly url: string
}

export interface CalendarHead {
  readonly name: string
  /** What it holds and where it is from; `null` where the name says enough. */
  readonly description: string | null
  readonly language: Language
  /** Whether it stands at an address where it is asked for again; else it is taken away once. */
  readonly isFeed: boolean
  /** Host name of the site: with it, a record's id is an identifier for the whole world. */
  readonly host: string
  /** The day of the data version. */
  readonly updated: Day
}

export interface Calendar extends CalendarHead {
  readonly events: readonly CalendarEvent[]
}

export interface CalendarText {
  /** `null` when there is nothing to put in: a calendar must hold an event (section 3.6). */
  readonly text: string | null
  /** How many records were left out for want of a date. */
  readonly undated: number
}

/** Section 3.1; without the line break. */
const MAX_LINE_OCTETS = 75

const STATUS_LINES: { readonly [S in Status]: readonly string[] } = {
  held: ['STATUS:CONFIRMED'],
  announced: ['STATUS:TENTATIVE'],
  postponed: ['STATUS:TENTATIVE'],
  cancelled: ['STATUS:CANCELLED'],
  unknown: [],
}

/** Controls other than tab and line feed, and halves of surrogate pairs, which UTF-8 cannot write. */
const UNFIT = /(?![\t\n])[\p{Cc}\p{Cs}]/gu

/** A value of type TEXT (section 3.3.11). */
const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNFIT, '')
    .replaceAll(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll('\n', '\\n')

/** Of a code unit: what needs more is two of them. */
const MOST_OCTETS = 3

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
}

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a space. */
function foldLine(line: string): string {
  if (line.length * MOST_OCTETS <= MAX_LINE_OCTETS) return line
  let folded = ''
  let octets = 0
  for (const char of line) {
    const more = octetsOf(char)
    if (octets + more > MAX_LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += char
    octets += more
  }
  return folded
}

/** What an address may hold in a property of type URI, controls and spaces encoded. */
const uri = (url: string): string =>
  url.replaceAll(/[\s\p{Cc}\p{Cs}]/gu, (char) => encodeURIComponent(char.replace(/\p{Cs}/u, '\uFFFD')))

const basicDay = (day: Day): string => formatDay(day).replaceAll('-', '')
const midnight = (day: Day): string => `${basicDay(day)}T000000Z`

/** All days that the record may cover, as far as they are bounded. */
const daysOf = ({
  startEarliest,
  startLatest,
  endEarliest,
  endLatest,
  openStart,
  openEnd,
}: Span): Period => ({
  from: openStart ? endEarliest : startEarliest,
  to: openEnd ? startLatest : endLatest,
})

const dayLines = (span: Span): readonly string[] => {
  const { from, to } = daysOf(span)
  const end = addDays(to, 1)
  // The last day of the calendar has no day after it; an event without an end lasts one day.
  return [
    `DTSTART;VALUE=DATE:${basicDay(from)}`,
    ...(end > from ? [`DTEND;VALUE=DATE:${basicDay(end)}`] : []),
  ]
}

function eventLines(
  event: CalendarEvent,
  span: Span,
  { host, language, updated }: CalendarHead,
): readonly string[] {
  const text = (name: string, value: string) =>
    value === '' ? [] : [`${name};LANGUAGE=${language}:${escapeText(value)}`]
  const description = [
    isImprecise(span) || event.isDateGuessed ? event.dateText : '',
    event.description,
  ].filter((each) => each !== '')
  const categories = event.categories.map(escapeText).join(',')
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${event.id}@${host}`)}`,
    `DTSTAMP:${midnight(updated)}`,
    ...dayLines(span),
    ...text('SUMMARY', event.summary),
    ...text('DESCRIPTION', description.join('\n\n')),
    ...text('LOCATION', event.location),
    ...(event.position === null
      ? []
      : [`GEO:${event.position.lat.toFixed(6)};${event.position.lng.toFixed(6)}`]),
    ...(categories === '' ? [] : [`CATEGORIES;LANGUAGE=${language}:${categories}`]),
    `URL:${uri(event.url)}`,
    ...STATUS_LINES[event.status],
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('')

/**
 * Event by event, for a calendar that is too long to be written at once; of those without a date nothing.
 *
 * @throws RangeError at the end when none has a date
 */
export function* calendarParts(head: CalendarHead, events: Iterable<CalendarEvent>): Generator<string> {
  const name = escapeText(head.name)
  const description = head.description === null ? null : escapeText(head.description)
  yield textOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Axes//Axes Atlas//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    // The name, and below the description, that Google and Apple read.
    `X-WR-CALNAME:${name}`,
    ...(description === null ? [] : [`DESCRIPTION:${description}`, `X-WR-CALDESC:${description}`]),
    ...(head.isFeed ? ['REFRESH-INTERVAL;VALUE=DURATION:P1D'] : []),
  ])
  let isEmpty = true
  for (const event of events) {
    yield event.span === null ? '' : textOf(eventLines(event, event.span, head))
    isEmpty &&= event.span === null
  }
  if (isEmpty) throw new RangeError('calendarParts: no event has a date')
  yield textOf(['END:VCALENDAR'])
}

export function formatCalendar({ events, ...head }: Calendar): CalendarText {
  const undated = events.filter(({ span }) => span === null).length
  const text = undated === events.length ? null : [...calendarParts(head, events)].join('')
  return { text, undated }
}
