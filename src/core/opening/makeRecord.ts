/** The rows of a table become records of an atlas, part by part: what many rows say alike is made once and shared. */
import { countriesCalled } from './findCountry'
import { kindsOf, statusOf } from './kindWords'
import type { CountryWords } from './lookUps'
import { recordTitle } from './recordTitle'
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import { readSources } from './readSources'
import { createPart, recallGroups } from './recordPart'
import type { Layout } from './rowCells'
import { asGroups, Row, sayingRows } from './rowCells'
import { dateOfRow } from './rowDate'
import { groupRows } from './rowGroups'
import { partyIn, partyOfRow } from './rowParty'
import { delegationOfRow } from './rowPeople'
import type { EndFields } from './rowPlace'
import { DESTINATION, ORIGIN, placeOfRow, stopsOfRow } from './rowPlace'
import type { CellReport, Telling } from './rowReport'
import { SILENCE } from './rowReport'
import type { TableMemory } from './tableMemory'
import { inBoth } from '@/core/atlas/inBoth'
import type { AtlasRecord, Claim, Text } from '@/core/atlas/schema'

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
  const to = placeOfRow(row, DESTINATION, partyIn(row.text('hosts'), memory), memory, report)
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

/** Lists that stay empty, and claims that say the same, are shared by all records: nothing writes into them. */
const NONE: never[] = []
const assumed = (fact: string): Claim => ({ fact, basis: 'assumed', evidence: NONE, premises: NONE })
const [ORIGIN_ASSUMED, PLACE_ASSUMED] = [assumed('origin'), assumed('place')]
const CLAIMS = {
  neither: NONE,
  origin: [ORIGIN_ASSUMED],
  place: [PLACE_ASSUMED],
  both: [ORIGIN_ASSUMED, PLACE_ASSUMED],
}

const claimsOf = (from: Placed | null, to: Placed): Claim[] => {
  if (from?.assumed === true) return to.assumed ? CLAIMS.both : CLAIMS.origin
  return to.assumed ? CLAIMS.place : CLAIMS.neither
}

function titleOfRow(
  row: Row,
  sends: string | null,
  hosts: string | null,
  to: Placed,
  memory: TableMemory,
): Text {
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

/** What tells a record from another that is likely the same visit. */
export type Facts = Pick<AtlasRecord, 'date' | 'hosts' | 'place' | 'delegation'>

/** Rows are counted from 0. */
export interface RecordMaker {
  /** Understands one row after the other: ids are given in their order. */
  readonly understand: (row: number, report: Telling) => Facts
  /** The record of a row that is understood. */
  readonly record: (row: number, id: string, unread: AtlasRecord['unread']) => AtlasRecord
}

export function createRecordMaker(layout: Layout, memory: TableMemory): RecordMaker {
  const part = <T>(fields: readonly Field[], make: (row: Row, report: CellReport) => T) =>
    createPart(layout, groupRows(layout.groups(fields)), make)
  /** Of a field that several columns may have. */
  const shared = <T>(field: Field, make: (row: Row) => T) =>
    createPart(layout, groupRows(layout.all(field).map(asGroups)), make)
  const date = part(['date', 'start', 'end', 'year', 'month', 'day'], (row, report) =>
    dateOfRow(row, memory, report),
  )
  const sends = part(['sends'], (row, report) => partyOfRow(row, 'sends', memory, report))
  const kinds = part(['kind'], kindsOfRow)
  const destination = part([...fieldsOf(DESTINATION), 'hosts', 'stops'], (row, report) =>
    destinationOfRow(row, memory, report),
  )
  const origin = part([...fieldsOf(ORIGIN), 'sends'], (row, report) =>
    placeOfRow(row, ORIGIN, partyIn(row.text('sends'), memory), memory, report),
  )
  const status = part(['status'], statusOfRow)
  const delegation = part(['visitor', 'office', 'rank', 'sends'], (row) =>
    delegationOfRow(row, partyIn(row.text('sends'), memory), memory),
  )
  const titles = recallGroups<Text>(
    groupRows([destination.groups, ...layout.groups(['title', 'visitor', 'sends'])]),
  )
  const topics = shared('topic', (row) => topicsOfRow(row, memory))
  const tours = part(['tour', 'leg'], (row, report) => tourOfRow(row, memory, report))
  const summary = shared('summary', summaryOfRow)
  const sources = shared('source', sourcesOfRow)
  const isJourney = sayingRows(layout, JOURNEY)

  const partsOf = (row: number, report: Telling) => {
    const dated = date.of(row, report)
    const sender = sends.of(row, report)
    const both = kinds.of(row, report)
    const kind = both.kinds !== both.ofJourney && isJourney(row) ? both.ofJourney : both.kinds
    const { to, hosts, stops } = destination.of(row, report)
    return {
      date: dated,
      sends: sender,
      kind,
      to,
      hosts,
      place: to.id,
      stops,
      from: kind.kinds.includes('meeting') ? null : origin.of(row, report),
      status: status.of(row, report),
      delegation: delegation.of(row, report),
      topics: topics.of(row, report),
      tour: tours.of(row, report),
    }
  }

  return {
    understand: partsOf,
    record: (row, id, unread) => {
      const { to, from, kind, tour, ...parts } = partsOf(row, SILENCE)
      const record: AtlasRecord = {
        id,
        aliases: NONE,
        title: titles(row, () => titleOfRow(new Row(layout, row), parts.sends, parts.hosts, to, memory)),
        kinds: kind.kinds,
        status: parts.status,
        date: parts.date,
        sends: parts.sends,
        hosts: parts.hosts,
        origin: from?.id ?? null,
        place: parts.place,
        stops: parts.stops,
        delegation: parts.delegation,
        received: NONE,
        encounters: NONE,
        messages: NONE,
        statements: NONE,
        topics: parts.topics,
        notStated: NONE,
        claims: claimsOf(from, to),
        articles: NONE,
      }
      if (tour.tour !== undefined) record.tour = tour.tour
      if (tour.leg !== undefined) record.leg = tour.leg
      if (kind.kindText !== undefined) record.kindText = kind.kindText
      const text = summary.of(row, SILENCE)
      if (text !== null) record.summary = text
      const given = sources.of(row, SILENCE)
      if (given !== null) record.sources = given
      if (unread !== undefined) record.unread = unread
      return record
    },
  }
}
