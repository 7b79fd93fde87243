import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { anyText } from './anyText'
import { STATUSES } from '@/core/atlas/schema'
import type { Calendar, CalendarEvent } from '@/core/formats/icalendar'
import { formatCalendar } from '@/core/formats/icalendar'
import type { Span } from '@/core/time/day'
import { MAX_DAY, parseDay } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

const spanOf = (edtf: string): Span => {
  const read = parseEdtf(edtf)
  if (!read.ok) throw new Error(`spanOf: ${edtf}: ${read.reason}`)
  return read.span
}

const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '2021-11-10-diop-moscow',
  status: 'held',
  span: spanOf('2021-11-10/2021-11-12'),
  dateText: '10–12 novembre 2021 · année déduite',
  isDateGuessed: false,
  summary: 'Abdoulaye Diop à Moscou',
  description: 'Visite d’amitié et de travail.',
  categories: ['amitié', 'travail'],
  location: 'Moscou, Russie',
  position: { lat: 55.75222, lng: 37.61556 },
  url: 'https://axes.example/fr/visite/2021-11-10-diop-moscow/',
  ...fields,
})

const calendar = (events: readonly CalendarEvent[], fields: Partial<Calendar> = {}) =>
  formatCalendar({
    name: 'Axes · Mali',
    description: null,
    isFeed: true,
    language: 'fr',
    host: 'axes.example',
    updated: parseDay('2026-11-22') ?? MAX_DAY,
    events,
    ...fields,
  })

const textOf = (events: readonly CalendarEvent[]): string => {
  const { text } = calendar(events)
  if (text === null) throw new Error('textOf: no calendar')
  return text
}
/** The events as ical.js reads them. */
const readBack = (events: readonly CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(textOf(events)) as unknown[]).getAllSubcomponents('vevent')
const valueOf = (component: ICAL.Component | undefined, name: string): unknown =>
  component?.getFirstPropertyValue(name)
const daysOf = (edtf: string): readonly string[] => {
  const [read] = readBack([event({ span: spanOf(edtf) })])
  return ['dtstart', 'dtend'].map((name) => String(valueOf(read, name)))
}

describe('formatCalendar', () => {
  it('gives ical.js the event that was written', () => {
    const [read, ...others] = readBack([event()])
    expect(others).toEqual([])
    const values = [
      'uid',
      'summary',
      'description',
      'location',
      'url',
      'status',
      'transp',
      'geo',
      'dtstamp',
      'dtstart',
      'dtend',
    ]
    expect(Object.fromEntries(values.map((name) => [name, valueOf(read, name)]))).toMatchObject({
      uid: '2021-11-10-diop-moscow@axes.example',
      summary: 'Abdoulaye Diop à Moscou',
      description: 'Visite d’amitié et de travail.',
      location: 'Moscou, Russie',
      url: 'https://axes.example/fr/visite/2021-11-10-diop-moscow/',
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
      geo: [55.75222, 37.61556],
    })
    expect(String(valueOf(read, 'dtstamp'))).toBe('2026-11-22T00:00:00Z')
    expect(read?.getFirstProperty('categories')?.getValues()).toEqual(['amitié', 'travail'])
    expect(read?.getFirstProperty('summary')?.getParameter('language')).toBe('fr')
  })

  it('names the calendar', () => {
    const read = new ICAL.Component(ICAL.parse(textOf([event()])) as unknown[])
    expect(valueOf(read, 'version')).toBe('2.0')
    expect(valueOf(read, 'name')).toBe('Axes · Mali')
    expect(valueOf(read, 'x-wr-calname')).toBe('Axes · Mali')
  })

  it('is asked for again each day as a feed, and says what it holds when taken away', () => {
    const feed = new ICAL.Component(ICAL.parse(textOf([event()])) as unknown[])
    expect(String(valueOf(feed, 'refresh-interval'))).toBe('P1D')
    expect(valueOf(feed, 'description')).toBe(null)
    const description = '2 fiches sur 4 ; filtres : Mali,\nnon vérifié, de example.org'
    const { text } = calendar([event()], { isFeed: false, description })
    const file = new ICAL.Component(ICAL.parse(text ?? '') as unknown[])
    expect(valueOf(file, 'refresh-interval')).toBe(null)
    expect(valueOf(file, 'description')).toBe(description)
    // A name that ical.js does not know: it gives the value as it is written.
    expect(valueOf(file, 'x-wr-caldesc')).toBe(
      '2 fiches sur 4 \\; filtres : Mali\\,\\nnon vérifié\\, de example.org',
    )
  })

  it('ends on the day after the last one', () => {
    expect(daysOf('2021-11-10/2021-11-12')).toEqual(['2021-11-10', '2021-11-13'])
    expect(daysOf('2021-12-31')).toEqual(['2021-12-31', '2022-01-01'])
    expect(daysOf('9999-12-30')).toEqual(['9999-12-30', '9999-12-31'])
  })

  it('gives an imprecise date all the days that it may cover', () => {
    expect(daysOf('2021-11')).toEqual(['2021-11-01', '2021-12-01'])
    expect(daysOf('2021-10-30/2021-11')).toEqual(['2021-10-30', '2021-12-01'])
    expect(daysOf('../2021-05-03')).toEqual(['2021-05-03', '2021-05-04'])
    expect(daysOf('2021-09-02/..')).toEqual(['2021-09-02', '2021-09-03'])
  })

  it('words a date that is imprecise or guessed, and no other, before the description', () => {
    const descriptionOf = (edtf: string, isDateGuessed: boolean) =>
      valueOf(readBack([event({ span: spanOf(edtf), isDateGuessed })])[0], 'description')
    const worded = '10–12 novembre 2021 · année déduite\n\nVisite d’amitié et de travail.'
    expect(descriptionOf('2021-11', false)).toBe(worded)
    expect(descriptionOf('2021-11-10?', false)).toBe(worded)
    expect(descriptionOf('2021-11-10', true)).toBe(worded)
    expect(descriptionOf('2021-11-10', false)).toBe('Visite d’amitié et de travail.')
  })

  it('tells what is announced or cancelled from what was held', () => {
    const statuses = STATUSES.map((status) => valueOf(readBack([event({ status })])[0], 'status'))
    expect(Object.fromEntries(STATUSES.map((status, i) => [status, statuses[i]]))).toEqual({
      held: 'CONFIRMED',
      announced: 'TENTATIVE',
      postponed: 'TENTATIVE',
      cancelled: 'CANCELLED',
      unknown: null,
    })
  })

  it('leaves undated records out and counts them', () => {
    const undated = event({ id: 'undated-tsegan-bamako', span: null })
    expect(readBack([undated, event()]).map((read) => valueOf(read, 'uid'))).toEqual([
      '2021-11-10-diop-moscow@axes.example',
    ])
    expect(calendar([undated, event(), undated]).undated).toBe(2)
    expect(calendar([undated])).toEqual({ text: null, undated: 1 })
    expect(calendar([])).toEqual({ text: null, undated: 0 })
  })

  it('lasts one day on the last day there is', () => {
    expect(textOf([event({ span: spanOf('9999-12-31') })])).not.toContain('DTEND')
  })

  it('keeps lines within 75 octets and characters whole, and any text as it was', () => {
    /** What a text may hold, and line breaks as one. */
    const kept = (text: string) =>
      text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const events = [event({ summary, description })]
        const text = textOf(events)
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]|\p{Cs}/u)
        }
        const [read] = readBack(events)
        expect(valueOf(read, 'summary') ?? '').toBe(kept(summary))
        expect(valueOf(read, 'description') ?? '').toBe(kept(description))
        expect(valueOf(read, 'uid')).toBe('2021-11-10-diop-moscow@axes.example')
      }),
      { numRuns: numRuns(2000) },
    )
  })
})
