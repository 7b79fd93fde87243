/** One row of a table becomes one record of an atlas, or none when it says too little. */
import type { Books } from './books'
import type { PlaceFinding, Whereabouts } from './findPlace'
import { kindsOf, statusOf } from './kindWords'
import type { CountryWords, LookUps } from './lookUps'
import type { DateReading } from './readDate'
import type { Party } from './readParty'
import { readSources } from './readSources'
import { rankOf } from './rankWords'
import { recordTitle } from './recordTitle'
import type { Cell, Row } from './rowCells'
import { dateOfRow } from './rowDate'
import type { Position, PositionCells } from './rowPosition'
import { joinedCell, positionOfRow } from './rowPosition'
import type { RowReport } from './rowReport'
import type { AtlasRecord, Claim } from '@/core/atlas/schema'

/** What rows share: the look-ups, each asked once for one text, and the lists that they fill. */
export interface Making {
  readonly lookUps: LookUps
  readonly books: Books
  readonly readDate: (text: string) => DateReading | null
  readonly readParty: (text: string) => Party | null
  readonly findCountry: (text: string) => string | null
  readonly findPlace: (text: string, whereabouts: Whereabouts, position: Position) => PlaceFinding
  readonly onDecimalComma: (cell: Cell) => void
  /** `true` for the first row that has the place: what is said of a place is said once. */
  readonly isNews: (about: string) => boolean
}

/** Who, where and when: a row that says two of them is a record. */
const LEAST = 2

const isSaid = (row: Row, fields: readonly Parameters<Row['get']>[0][]): boolean =>
  fields.some((field) => row.get(field).text !== '')

export function saysEnough(row: Row): boolean {
  const said = [
    isSaid(row, ['title', 'visitor', 'sends']),
    isSaid(row, [
      ...(['place', 'hosts', 'placeCountry', 'placeLat', 'placeLng', 'placeLatLng'] as const),
      ...(['origin', 'originCountry', 'originLat', 'originLng', 'originLatLng'] as const),
    ]),
    isSaid(row, ['date', 'start', 'end', 'year']),
  ]
  return said.filter(Boolean).length >= LEAST
}

const several = (text: string): readonly string[] => text.split(/\s*[;|\n]\s*/).filter((part) => part !== '')

function partyOf(cell: Cell, making: Making, report: RowReport): string | null {
  if (cell.text === '') return null
  const party = making.readParty(cell.text)
  if (party === null) {
    report.empty(cell, 'unknown-country')
    return null
  }
  if (party.type === 'country') return party.code
  making.books.organisations.set(party.organisation.id, party.organisation)
  return party.organisation.id
}

function countryOf(cell: Cell, making: Making, report: RowReport): string | null {
  if (cell.text === '') return null
  const country = making.findCountry(cell.text)
  if (country === null) report.empty(cell, 'unknown-country')
  return country
}

const countryPart = (party: string | null): string | null =>
  party?.startsWith('org:') === true ? null : party

function reportPlace(
  cell: Cell,
  position: PositionCells,
  { place, by, swapped, choices }: PlaceFinding,
  making: Making,
  report: RowReport,
): void {
  if (swapped) report.note(joinedCell(position), 'swapped-coordinates')
  for (const { key, text, chosen, candidates } of choices) {
    const meant = candidates.find(({ geonames }) => geonames === chosen)
    if (making.isNews(`ambiguous|${key}`)) {
      report.note(
        { column: cell.column, text },
        'ambiguous-place',
        meant && `${meant.name}, ${meant.country}`,
      )
    }
  }
  if (cell.text === '' || place === null) return
  if (by === 'capital') report.repair(cell, 'set-at-capital')
  if (by === 'name' && making.isNews(`name|${cell.text}|${place.country}`)) {
    report.note(
      cell,
      'found-by-name',
      `${place.name.en}${place.country === null ? '' : `, ${place.country}`}`,
    )
  }
}

interface End {
  readonly finding: PlaceFinding
  readonly id: string | null
  readonly stops: readonly string[]
}

function endOf(
  cell: Cell,
  positionCells: PositionCells,
  whereabouts: Whereabouts,
  making: Making,
  report: RowReport,
): End {
  const position = positionOfRow(positionCells, report, making.onDecimalComma)
  const finding = making.findPlace(cell.text, whereabouts, position)
  reportPlace(cell, positionCells, finding, making, report)
  const { places } = making.books
  const id = finding.place === null ? null : places.idOf(finding.place)
  const stops = [...new Set(finding.stops.map(places.idOf))].filter((stop) => stop !== id)
  return { finding, id, stops }
}

const assumed = (fact: string): Claim => ({ fact, basis: 'assumed', evidence: [], premises: [] })

function delegationOf(row: Row, sends: string | null, { books }: Making): AtlasRecord['delegation'] {
  const offices = several(row.get('office').text)
  const ranks = several(row.get('rank').text)
  const names = several(row.get('visitor').text)
  const seen = new Set<string>()
  return names.flatMap((name, i) => {
    const person = books.people.idOf(name)
    if (seen.has(person)) return []
    seen.add(person)
    const office = names.length === 1 ? row.get('office').text : offices[i]
    const rank = rankOf(ranks[i] ?? '', sends) ?? rankOf(office ?? '', sends)
    return [
      {
        person,
        ...(office === undefined || office === '' ? {} : { office: { fr: office, en: office } }),
        ...(rank === null ? {} : { rank }),
      },
    ]
  })
}

function kindsOfRow(row: Row): Pick<AtlasRecord, 'kinds' | 'kindText'> {
  const { text } = row.get('kind')
  if (text === '') return { kinds: ['other'] }
  const kinds = kindsOf(text)
  // A meeting is a point without a journey; somebody who travelled to one made a visit.
  const hasJourney = isSaid(row, ['visitor', 'origin', 'originCountry', 'originLat', 'originLatLng'])
  return kinds === null || (kinds.includes('meeting') && hasJourney)
    ? { kinds: ['other'], kindText: text }
    : { kinds: [...kinds] }
}

function statusOfRow(row: Row, report: RowReport): AtlasRecord['status'] {
  const cell = row.get('status')
  const status = cell.text === '' ? 'unknown' : statusOf(cell.text)
  if (status === null) report.empty(cell, 'unknown-word')
  return status ?? 'unknown'
}

function tourOf(row: Row, { books }: Making, report: RowReport): Pick<AtlasRecord, 'tour' | 'leg'> {
  const [tour, leg] = [row.get('tour'), row.get('leg')]
  const number = /^0*([1-9]\d{0,5})(?:[.,]0+)?$/.exec(leg.text)?.[1]
  if (leg.text !== '' && number === undefined) report.empty(leg, 'unreadable-number')
  return {
    ...(tour.text === '' ? {} : { tour: books.tours.idOf(tour.text) }),
    ...(number === undefined ? {} : { leg: Number(number) }),
  }
}

const wordsOrNull = (party: string | null, { lookUps, books }: Making): CountryWords | null => {
  if (party === null) return null
  const organisation = books.organisations.get(party)
  if (organisation === undefined) return lookUps.wordsOf(party)
  const { name } = organisation
  return {
    name,
    of: { fr: `– ${name.fr}`, en: `of ${name.en}` },
    inside: { fr: `– ${name.fr}`, en: `– ${name.en}` },
  }
}

/** @returns the record without its own issues, which are in `report` */
export function makeRecord(row: Row, id: string, making: Making, report: RowReport): AtlasRecord {
  const date = dateOfRow(row, report, making.readDate)
  const sends = partyOf(row.get('sends'), making, report)
  const saidHosts = partyOf(row.get('hosts'), making, report)
  const { kinds, kindText } = kindsOfRow(row)
  const to = endOf(
    row.get('place'),
    { lat: row.get('placeLat'), lng: row.get('placeLng'), latLng: row.get('placeLatLng') },
    {
      stated: countryOf(row.get('placeCountry'), making, report),
      party: countryPart(saidHosts),
      anywhere: false,
    },
    making,
    report,
  )
  // "Moscow, Russia" names its host as a column of countries would.
  const hosts = saidHosts ?? (row.get('hosts').text === '' ? to.finding.country : null)
  const isPoint = kinds.includes('meeting')
  const from = isPoint
    ? null
    : endOf(
        row.get('origin'),
        { lat: row.get('originLat'), lng: row.get('originLng'), latLng: row.get('originLatLng') },
        {
          stated: countryOf(row.get('originCountry'), making, report),
          party: countryPart(sends),
          anywhere: true,
        },
        making,
        report,
      )
  const isAssumed = (field: 'place' | 'origin', end: End | null) =>
    end !== null &&
    end.id !== null &&
    (end.finding.by === 'capital' || row.get(field).text === '') &&
    end.finding.by !== 'coordinates'
  const delegation = delegationOf(row, sends, making)
  const title = row.get('title').text
  const summary = row
    .all('summary')
    .map(({ text }) => text)
    .join('\n\n')
  const sources = row.all('source').flatMap(({ text }) => readSources(text))
  return {
    id,
    aliases: [],
    title:
      title !== ''
        ? { fr: title, en: title }
        : recordTitle({
            people: several(row.get('visitor').text),
            sends: wordsOrNull(sends, making),
            place: to.finding.place !== null && !isAssumed('place', to) ? to.finding.place.name : null,
            hosts: wordsOrNull(hosts, making),
          }),
    ...(summary === '' ? {} : { summary: { fr: summary, en: summary } }),
    kinds,
    status: statusOfRow(row, report),
    date,
    sends,
    hosts,
    origin: from?.id ?? null,
    place: to.id,
    stops: [...to.stops],
    delegation,
    received: [],
    encounters: [],
    messages: [],
    statements: [],
    topics: [
      ...new Set(
        row
          .all('topic')
          .flatMap(({ text }) => several(text))
          .map(making.books.topics.idOf),
      ),
    ],
    notStated: [],
    claims: [
      ...(isAssumed('origin', from) ? [assumed('origin')] : []),
      ...(isAssumed('place', to) ? [assumed('place')] : []),
    ],
    articles: [],
    ...tourOf(row, making, report),
    ...(kindText === undefined ? {} : { kindText }),
    ...(sources.length === 0 ? {} : { sources: [...sources] }),
    ...(report.unread.length === 0 ? {} : { unread: [...report.unread] }),
  }
}
