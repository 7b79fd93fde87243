/** The rows of a table become records of an atlas, part by part: what many rows say alike is made once and shared. */
import { destinationKey, peopleKey } from './findDuplicates'
import { countriesCalled } from './findCountry'
import { kindsOf, statusOf } from './kindWords'
import type { CountryWords } from './lookUps'
import { recordTitle } from './recordTitle'
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import { readSources } from './readSources'
import { createPart } from './recordPart'
import type { Layout } from './rowCells'
import { asGroups, Row, sayingRows } from './rowCells'
import { BASIS_FIELDS, claimsOfRow, endsAssumed, saysAbsent } from './rowClaims'
import { dateOfRow } from './rowDate'
import type { RowGroups } from './rowGroups'
import { groupRows, recallGroups, regroup } from './rowGroups'
import { partyIn, partyOfRow } from './rowParty'
import { delegationOfRow } from './rowPeople'
import type { EndFields } from './rowPlace'
import { DESTINATION, groupsOfOther, ORIGIN, placeOfRow, stopsOfRow } from './rowPlace'
import type { CellReport, TableReport } from './rowReport'
import { keepUnread } from './rowUnread'
import type { TableMemory } from './tableMemory'
import { inBoth } from '@/core/atlas/inBoth'
import type { AtlasRecord, Text } from '@/core/atlas/schema'

const WHO: readonly Field[] = ['title', 'visitor', 'sends']
const WHERE: readonly Field[] = [
  ...(['place', 'hosts', 'placeCountry', 'placeLat', 'placeLng', 'placeLatLng'] as const),
  ...(['origin', 'originCountry', 'originLat', 'originLng', 'originLatLng'] as const),
]
const WHEN: readonly Field[] = ['date', 'start', 'end', 'year']
/** Of who, where and when a record says two. */
const LEAST = 2

/** Whether a row is a record at all; a cell that does not read says something too. */
export function sufficientRows(layout: Layout): (row: number) => boolean {
  const [who, where, when] = [WHO, WHERE, WHEN].map((fields) => sayingRows(layout, fields))
  return (row) => Number(who?.(row)) + Number(where?.(row)) + Number(when?.(row)) >= LEAST
}

/** What says that somebody travelled. */
const JOURNEY: readonly Field[] = ['visitor', 'origin', 'originCountry', 'originLat', 'originLatLng']

type Kinds = Pick<AtlasRecord, 'kinds' | 'kindText'>

const OTHER: AtlasRecord['kinds'] = ['other']

/** A meeting is a point without a journey; whoever travelled to one made a visit. */
interface KindsOfRow {
  readonly kinds: Kinds
  /** Of a row that says a journey. */
  readonly ofJourney: Kinds
}

function kindsOfRow(row: Row): KindsOfRow {
  const text = row.text('kind')
  if (text === '') return { kinds: { kinds: OTHER }, ofJourney: { kinds: OTHER } }
  const known = kindsOf(text)
  const other: Kinds = { kinds: OTHER, kindText: text }
  const kinds = known === null ? other : { kinds: known }
  return { kinds, ofJourney: kinds.kinds.includes('meeting') ? other : kinds }
}

function statusOfRow(row: Row, report: CellReport): AtlasRecord['status'] {
  if (!row.has('status')) return 'unknown'
  const status = statusOf(row.text('status'))
  if (status === null) report.empty(row.get('status'), 'unknown-word')
  return status ?? 'unknown'
}

type Tour = Pick<AtlasRecord, 'tour' | 'leg'>

const NO_TOUR: Tour = {}

function tourOfRow(row: Row, { books }: TableMemory, report: CellReport): Tour {
  const [text, leg] = [row.text('tour'), row.text('leg')]
  const tour = text === '' ? NO_TOUR : { tour: books.tours.idOf(text) }
  if (leg === '') return tour
  const number = /^0*([1-9]\d{0,5})(?:[.,]0+)?$/.exec(leg)?.[1]
  if (number !== undefined) return { ...tour, leg: Number(number) }
  report.empty(row.get('leg'), 'unreadable-number')
  return tour
}

const fieldsOf = ({ place, country, lat, lng, latLng }: EndFields): readonly Field[] => [
  place,
  country,
  lat,
  lng,
  latLng,
]

/** One end of a journey, its party, and the column that says on what it rests. */
interface RowEnd {
  readonly fields: EndFields
  readonly party: Field
  readonly fact: 'origin' | 'place'
}

const ORIGIN_END: RowEnd = { fields: ORIGIN, party: 'sends', fact: 'origin' }
const DESTINATION_END: RowEnd = { fields: DESTINATION, party: 'hosts', fact: 'place' }

/** No capital stands in for an end of which the row says that nothing says where it is. */
function endOfRow(
  row: Row,
  { fields, party, fact }: RowEnd,
  memory: TableMemory,
  report: CellReport,
): Placed {
  const isUnknown = saysAbsent(row, fact) && !fieldsOf(fields).some((field) => row.has(field))
  return placeOfRow(row, fields, isUnknown ? null : partyIn(row.text(party), memory), memory, report)
}

/** Of countries that share the name of the host the one in which the place lies. */
function hostOfRow(row: Row, to: Placed, memory: TableMemory, report: CellReport): string | null {
  // "Moscow, Russia" names its host as a column of countries would.
  if (!row.has('hosts')) return to.finding.country
  const party = partyIn(row.text('hosts'), memory)
  if (party !== null) return party
  const country = to.finding.place?.country ?? null
  if (country === null || !countriesCalled(row.text('hosts')).includes(country)) {
    report.empty(row.get('hosts'), 'unknown-country')
    return null
  }
  report.note(row.get('hosts'), 'country-of-place', country)
  return country
}

interface Destination {
  readonly to: Placed
  readonly hosts: string | null
  readonly stops: string[]
}

function destinationOfRow(row: Row, memory: TableMemory, report: CellReport): Destination {
  const to = endOfRow(row, DESTINATION_END, memory, report)
  const hosts = hostOfRow(row, to, memory, report)
  const stops = new Set([...to.stops, ...stopsOfRow(row, hosts, memory, report)])
  return { to, hosts, stops: [...stops].filter((stop) => stop !== to.id) }
}

/** An organisation has no article that is known here: its name stands behind a dash. */
function partyWords(party: string | null, { lookUps, books }: TableMemory): CountryWords | null {
  if (party === null) return null
  const organisation = books.organisations.get(party)
  if (organisation === undefined) return lookUps.wordsOf(party)
  const { name } = organisation
  const behind = { fr: `– ${name.fr}`, en: `– ${name.en}` }
  return { name, of: behind, inside: behind }
}

/** Lists that stay empty are shared by all records: nothing writes into them. */
const NONE: never[] = []

function titleOfRow(row: Row, sends: string | null, { to, hosts }: Destination, memory: TableMemory): Text {
  const title = row.text('title')
  if (title !== '') return inBoth(title)
  const place = to.assumed || !to.finding.isNamed ? null : to.id
  return recordTitle({
    people: memory.split(row.text('visitor')),
    sends: partyWords(sends, memory),
    place: place === null ? null : (to.finding.place?.name ?? null),
    hosts: partyWords(hosts, memory),
  })
}

function topicsOfRow(row: Row, { split, books }: TableMemory): string[] {
  const texts = row.texts('topic')
  return texts.length === 0 ? NONE : [...new Set(texts.flatMap(split).map(books.topics.idOf))]
}

function sourcesOfRow(row: Row): NonNullable<AtlasRecord['sources']> | null {
  const texts = row.texts('source')
  return texts.length === 0 ? null : texts.flatMap(readSources)
}

function summaryOfRow(row: Row): Text | null {
  const summary = row.texts('summary').join('\n\n')
  return summary === '' ? null : inBoth(summary)
}

/** Rows are counted from 0. */
export interface RecordMaker {
  /** Understands one row after the other: ids are given in their order. */
  readonly understand: (row: number, report: TableReport) => void
  /** What tells the records of these rows, which are understood, from others that are likely the same visit. */
  readonly told: (rows: ArrayLike<number>) => readonly RowGroups[]
  /** The record of a row that is understood. */
  readonly record: (row: number, id: string, unread: AtlasRecord['unread']) => AtlasRecord
}

export function createRecordMaker(layout: Layout, memory: TableMemory): RecordMaker {
  const part = <T>(fields: readonly Field[], make: (row: Row, report: CellReport) => T) =>
    createPart(layout, groupRows(layout.groups(fields)), make)
  /** Of a field that several columns may have. */
  const sharing = (field: Field) => groupRows(layout.all(field).map(asGroups))
  const date = part(['date', 'start', 'end', 'year', 'month', 'day'], (row, report) =>
    dateOfRow(row, memory, report),
  )
  const sends = part(['sends'], (row, report) => partyOfRow(row, 'sends', memory, report))
  const kinds = part(['kind'], kindsOfRow)
  const told = layout.groups([...fieldsOf(DESTINATION), 'hosts', 'stops', 'basisOfPlace'])
  const destination = createPart(
    layout,
    groupRows([...told, groupsOfOther(layout, DESTINATION, memory)]),
    (row, report) => destinationOfRow(row, memory, report),
  )
  const origin = part([...fieldsOf(ORIGIN), 'sends', 'basisOfOrigin'], (row, report) =>
    endOfRow(row, ORIGIN_END, memory, report),
  )
  const status = part(['status'], statusOfRow)
  const delegation = part(['visitor', 'office', 'rank', 'sends'], (row) =>
    delegationOfRow(row, partyIn(row.text('sends'), memory), memory),
  )
  const topics = createPart(layout, sharing('topic'), (row) => topicsOfRow(row, memory))
  const tour = part(['tour', 'leg'], (row, report) => tourOfRow(row, memory, report))
  const claims = part(BASIS_FIELDS, claimsOfRow)
  const unreadBefore = part(['unread'], keepUnread)
  const isJourney = sayingRows(layout, JOURNEY)

  const kindOf = (row: number): Kinds => {
    const { kinds: plain, ofJourney } = kinds.of(row)
    return plain !== ofJourney && isJourney(row) ? ofJourney : plain
  }
  const isMeeting = (row: number) => kindOf(row).kinds.includes('meeting')

  const titleOf = recallGroups(
    groupRows([destination.groups, delegation.groups, ...layout.groups(['title'])]),
    (row) => titleOfRow(new Row(layout, row), sends.of(row), destination.of(row), memory),
  )
  const summaryOf = recallGroups(sharing('summary'), (row) => summaryOfRow(new Row(layout, row)))
  const sourcesOf = recallGroups(sharing('source'), (row) => sourcesOfRow(new Row(layout, row)))

  return {
    understand: (row, report) => {
      unreadBefore.understand(row, report)
      date.understand(row, report)
      sends.understand(row, report)
      kinds.understand(row, report)
      destination.understand(row, report)
      if (!isMeeting(row)) origin.understand(row, report)
      status.understand(row, report)
      delegation.understand(row, report)
      topics.understand(row, report)
      tour.understand(row, report)
      claims.understand(row, report)
    },
    told: (rows) => [
      regroup(delegation.groups, rows, (row) => peopleKey(delegation.of(row))),
      regroup(date.groups, rows, date.of),
      regroup(destination.groups, rows, (row) => {
        const { to, hosts } = destination.of(row)
        return destinationKey(to.id, hosts)
      }),
    ],
    record: (row, id, unread) => {
      const { to, hosts, stops } = destination.of(row)
      const from = isMeeting(row) ? null : origin.of(row)
      const record: AtlasRecord = {
        id,
        aliases: NONE,
        title: titleOf(row),
        kinds: kindOf(row).kinds,
        status: status.of(row),
        date: date.of(row),
        sends: sends.of(row),
        hosts,
        origin: from?.id ?? null,
        place: to.id,
        stops,
        delegation: delegation.of(row),
        received: NONE,
        encounters: NONE,
        messages: NONE,
        statements: NONE,
        topics: topics.of(row),
        notStated: NONE,
        claims: claims.of(row)[endsAssumed(from, to)],
        articles: NONE,
      }
      const { tour: journey, leg } = tour.of(row)
      if (journey !== undefined) record.tour = journey
      if (leg !== undefined) record.leg = leg
      const { kindText } = kindOf(row)
      if (kindText !== undefined) record.kindText = kindText
      const summary = summaryOf(row)
      if (summary !== null) record.summary = summary
      const sources = sourcesOf(row)
      if (sources !== null) record.sources = sources
      if (unread !== undefined) record.unread = unread
      return record
    },
  }
}
