/** One row of a table becomes one record of an atlas. */
import type { CountryWords } from './lookUps'
import { recordTitle } from './recordTitle'
import type { Field } from './opening'
import type { Placed } from './placeFinder'
import type { Row } from './rowCells'
import { dateOfRow } from './rowDate'
import { partyOfRow } from './rowParty'
import { delegationOfRow } from './rowPeople'
import { DESTINATION, ORIGIN, placeOfRow } from './rowPlace'
import type { RowReport } from './rowReport'
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

const says = (row: Row, fields: readonly Field[]): boolean => fields.some((field) => row.has(field))

/** Whether a row is a record at all; a cell that does not read says something too. */
export const saysEnough = (row: Row): boolean =>
  Number(says(row, WHO)) + Number(says(row, WHERE)) + Number(says(row, WHEN)) >= LEAST

/** What says that somebody travelled. */
const JOURNEY: readonly Field[] = ['visitor', 'origin', 'originCountry', 'originLat', 'originLatLng']

const OTHER: AtlasRecord['kinds'] = ['other']

/** A meeting is a point without a journey; whoever travelled to one made a visit. */
function kindsOfRow(row: Row, memory: TableMemory): Pick<AtlasRecord, 'kinds' | 'kindText'> {
  const text = row.text('kind')
  if (text === '') return { kinds: OTHER }
  const kinds = memory.kindsOf(text)
  return kinds === null || (kinds.includes('meeting') && says(row, JOURNEY))
    ? { kinds: OTHER, kindText: text }
    : { kinds }
}

function statusOfRow(row: Row, memory: TableMemory, report: RowReport): AtlasRecord['status'] {
  if (!row.has('status')) return 'unknown'
  const status = memory.statusOf(row.text('status'))
  if (status === null) report.empty(row.get('status'), 'unknown-word')
  return status ?? 'unknown'
}

function addTour(record: AtlasRecord, row: Row, { books }: TableMemory, report: RowReport): void {
  const [tour, leg] = [row.text('tour'), row.text('leg')]
  if (tour !== '') record.tour = books.tours.idOf(tour)
  if (leg === '') return
  const number = /^0*([1-9]\d{0,5})(?:[.,]0+)?$/.exec(leg)?.[1]
  if (number === undefined) report.empty(row.get('leg'), 'unreadable-number')
  else record.leg = Number(number)
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
  const visitor = row.text('visitor')
  const place = to.assumed || !to.finding.isNamed ? null : to.id
  return memory.title(`${place}|${hosts}|${sends}|${visitor}`, () =>
    recordTitle({
      people: memory.split(visitor),
      sends: partyWords(sends, memory),
      place: place === null ? null : (to.finding.place?.name ?? null),
      hosts: partyWords(hosts, memory),
    }),
  )
}

function topicsOfRow(row: Row, { split, books }: TableMemory): string[] {
  const texts = row.texts('topic')
  return texts.length === 0 ? NONE : [...new Set(texts.flatMap(split).map(books.topics.idOf))]
}

export function makeRecord(row: Row, id: string, memory: TableMemory, report: RowReport): AtlasRecord {
  const date = dateOfRow(row, memory, report)
  const sends = partyOfRow(row, 'sends', memory, report)
  const named = partyOfRow(row, 'hosts', memory, report)
  const { kinds, kindText } = kindsOfRow(row, memory)
  const to = placeOfRow(row, DESTINATION, named, memory, report)
  const from = kinds.includes('meeting') ? null : placeOfRow(row, ORIGIN, sends, memory, report)
  // "Moscow, Russia" names its host as a column of countries would.
  const hosts = row.has('hosts') ? named : to.finding.country
  const record: AtlasRecord = {
    id,
    aliases: NONE,
    title: titleOfRow(row, sends, hosts, to, memory),
    kinds,
    status: statusOfRow(row, memory, report),
    date,
    sends,
    hosts,
    origin: from?.id ?? null,
    place: to.id,
    stops: to.stops,
    delegation: delegationOfRow(row, sends, memory),
    received: NONE,
    encounters: NONE,
    messages: NONE,
    statements: NONE,
    topics: topicsOfRow(row, memory),
    notStated: NONE,
    claims: claimsOf(from, to),
    articles: NONE,
  }
  addTour(record, row, memory, report)
  if (kindText !== undefined) record.kindText = kindText
  const summary = row.texts('summary').join('\n\n')
  if (summary !== '') record.summary = inBoth(summary)
  const sources = row.texts('source').map(memory.readSources)
  if (sources.length > 0) record.sources = sources.length === 1 ? sources[0] : sources.flat()
  if (report.unread.length > 0) record.unread = report.unread
  return record
}
