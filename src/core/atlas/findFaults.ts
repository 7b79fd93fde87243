/**
 * What no field shows by itself: ids that nothing has, countries that do not exist, dates that do not read.
 * Used by `parseAtlas`, which cuts these parts out, and so by every check of a file.
 */
import type { ProblemReason } from './atlas'
import { isCountryCode } from './countryCodes'
import type { JsonPath } from './jsonPath'
import type { AtlasFile, AtlasRecord, Counterpart, Mention } from './schema'
import { remember } from '@/core/text/remember'
import { parseDay } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

export interface Fault {
  readonly path: JsonPath
  readonly reason: ProblemReason
  readonly value: string
  /** The part to leave out: `path` itself, or the list member that is nothing without it. */
  readonly cut: JsonPath
}

interface Known {
  readonly articles: ReadonlySet<string>
  readonly references: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly records: ReadonlySet<string>
  readonly isDate: (text: string) => boolean
}

const fault = (path: JsonPath, reason: ProblemReason, value: string, cut: JsonPath = path): Fault => ({
  path,
  reason,
  value,
  cut,
})

function* faultOfId(ids: ReadonlySet<string>, id: string | null | undefined, path: JsonPath, cut?: JsonPath) {
  if (id !== null && id !== undefined && !ids.has(id)) yield fault(path, 'unknown-id', id, cut)
}

function* faultOfParty({ organisations }: Known, party: string | null | undefined, path: JsonPath) {
  if (party === null || party === undefined) return
  if (party.startsWith('org:')) yield* faultOfId(organisations, party, path)
  else if (!isCountryCode(party)) yield fault(path, 'unknown-country', party)
}

function* faultsOfCounterpart(known: Known, { person, org }: Counterpart, path: JsonPath) {
  yield* faultOfId(known.people, person, [...path, 'person'])
  yield* faultOfParty(known, org, [...path, 'org'])
}

function* faultOfDate({ isDate }: Known, date: string | null | undefined, path: JsonPath) {
  if (date !== null && date !== undefined && !isDate(date)) yield fault(path, 'unreadable-date', date)
}

function* faultOfDay(day: string | undefined, path: JsonPath) {
  if (day !== undefined && parseDay(day) === null) yield fault(path, 'unreadable-date', day)
}

function* faultsOfCast(known: Known, record: AtlasRecord, at: JsonPath): Generator<Fault> {
  for (const list of ['delegation', 'received'] as const) {
    for (const [i, { person }] of record[list].entries()) {
      yield* faultOfId(known.people, person, [...at, list, i, 'person'], [...at, list, i])
    }
  }
  for (const [i, encounter] of record.encounters.entries()) {
    for (const [j, one] of encounter.with.entries()) {
      yield* faultsOfCounterpart(known, one, [...at, 'encounters', i, 'with', j])
    }
  }
  for (const [i, message] of record.messages.entries()) {
    yield* faultsOfCounterpart(known, message.from, [...at, 'messages', i, 'from'])
    yield* faultsOfCounterpart(known, message.to, [...at, 'messages', i, 'to'])
    if (message.deliveredTo !== undefined) {
      yield* faultsOfCounterpart(known, message.deliveredTo, [...at, 'messages', i, 'deliveredTo'])
    }
  }
  for (const [i, { person }] of record.statements.entries()) {
    yield* faultOfId(known.people, person, [...at, 'statements', i, 'person'])
  }
}

function* faultsOfClaims(known: Known, record: AtlasRecord, at: JsonPath): Generator<Fault> {
  for (const [i, claim] of record.claims.entries()) {
    for (const [j, { article }] of claim.evidence.entries()) {
      const path = [...at, 'claims', i, 'evidence', j]
      yield* faultOfId(known.articles, article, [...path, 'article'], path)
    }
    for (const [j, premise] of claim.premises.entries()) {
      const path = [...at, 'claims', i, 'premises', j]
      yield* faultOfId(
        known.articles,
        premise.evidence?.article,
        [...path, 'evidence', 'article'],
        [...path, 'evidence'],
      )
      yield* faultOfId(known.references, premise.reference, [...path, 'reference'])
    }
  }
}

function* faultsOfRecord(known: Known, record: AtlasRecord, at: JsonPath): Generator<Fault> {
  yield* faultOfDate(known, record.date, [...at, 'date'])
  yield* faultOfDay(record.bounds?.earliest, [...at, 'bounds', 'earliest'])
  yield* faultOfDay(record.bounds?.latest, [...at, 'bounds', 'latest'])
  yield* faultOfParty(known, record.sends, [...at, 'sends'])
  yield* faultOfParty(known, record.hosts, [...at, 'hosts'])
  yield* faultOfId(known.places, record.origin, [...at, 'origin'])
  yield* faultOfId(known.places, record.place, [...at, 'place'])
  for (const [i, stop] of record.stops.entries()) yield* faultOfId(known.places, stop, [...at, 'stops', i])
  for (const [i, topic] of record.topics.entries())
    yield* faultOfId(known.topics, topic, [...at, 'topics', i])
  for (const [i, article] of record.articles.entries()) {
    yield* faultOfId(known.articles, article, [...at, 'articles', i])
  }
  yield* faultsOfCast(known, record, at)
  yield* faultsOfClaims(known, record, at)
}

function* faultsOfMention(
  known: Known,
  { subject, record, evidence }: Mention,
  at: JsonPath,
): Generator<Fault> {
  yield* faultOfParty(known, subject.party, [...at, 'subject', 'party'])
  yield* faultOfId(known.people, subject.person, [...at, 'subject', 'person'])
  yield* faultOfId(known.records, record, [...at, 'record'])
  yield* faultOfId(known.articles, evidence.article, [...at, 'evidence', 'article'], at)
}

/** All faults of a file that its schema accepts, in the order of the file. */
export function* findFaults(file: AtlasFile): Generator<Fault> {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id))
  const known: Known = {
    articles: ids(file.articles),
    references: ids(file.references),
    organisations: ids(file.organisations),
    people: ids(file.people),
    places: ids(file.places),
    topics: ids(file.topics),
    records: new Set(file.records.flatMap(({ id, aliases }) => [id, ...aliases])),
    // Days come again and again.
    isDate: remember((text) => parseEdtf(text).ok),
  }
  for (const [i, { published }] of file.articles.entries()) {
    yield* faultOfDate(known, published.date, ['articles', i, 'published', 'date'])
  }
  for (const [i, { country }] of file.places.entries()) {
    if (country !== null && !isCountryCode(country)) {
      yield fault(['places', i, 'country'], 'unknown-country', country)
    }
  }
  for (const [i, record] of file.records.entries()) yield* faultsOfRecord(known, record, ['records', i])
  for (const [i, mention] of file.mentions.entries()) yield* faultsOfMention(known, mention, ['mentions', i])
}
