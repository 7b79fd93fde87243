/** A record, or a mention, that names people, places and the rest by other ids. */
import type { NewIds } from './renaming'
import type { AtlasRecord, Claim, Counterpart, Evidence, Mention, Premise } from '@/core/atlas/schema'

export interface Names {
  readonly people: NewIds
  readonly places: NewIds
  readonly topics: NewIds
  readonly articles: NewIds
  readonly references: NewIds
  readonly tours: NewIds
}

const named = (ids: NewIds, id: string): string => ids.get(id) ?? id
const namedOrNull = (ids: NewIds, id: string | null): string | null => (id === null ? null : named(ids, id))

const withPerson = <T extends Counterpart>(one: T, { people }: Names): T =>
  one.person === undefined ? one : { ...one, person: named(people, one.person) }

const withArticle = (evidence: Evidence, { articles }: Names): Evidence => ({
  ...evidence,
  article: named(articles, evidence.article),
})

const renamePremise = (premise: Premise, names: Names): Premise => ({
  ...premise,
  ...(premise.evidence === undefined ? {} : { evidence: withArticle(premise.evidence, names) }),
  ...(premise.reference === undefined ? {} : { reference: named(names.references, premise.reference) }),
})

/** `delegation/<person>/office`, `topics/<id>`: the step after the field may be an id. */
const renameFact = (fact: string, { people, topics }: Names): string => {
  const [field = '', member, ...rest] = fact.split('/')
  if (member === undefined) return fact
  const ids = field === 'topics' ? topics : field === 'delegation' || field === 'received' ? people : null
  return ids === null ? fact : [field, named(ids, member), ...rest].join('/')
}

const renameClaim = (claim: Claim, names: Names): Claim => ({
  ...claim,
  fact: renameFact(claim.fact, names),
  evidence: claim.evidence.map((each) => withArticle(each, names)),
  premises: claim.premises.map((each) => renamePremise(each, names)),
})

const isUnchanged = (names: Names): boolean => Object.values(names).every((ids: NewIds) => ids.size === 0)

/** The record under its own id. */
export function renameRecord(record: AtlasRecord, names: Names): AtlasRecord {
  if (isUnchanged(names)) return record
  return {
    ...record,
    origin: namedOrNull(names.places, record.origin),
    place: namedOrNull(names.places, record.place),
    stops: record.stops.map((place) => named(names.places, place)),
    delegation: record.delegation.map((each) => ({ ...each, person: named(names.people, each.person) })),
    received: record.received.map((each) => ({ ...each, person: named(names.people, each.person) })),
    encounters: record.encounters.map((each) => ({
      ...each,
      with: each.with.map((one) => withPerson(one, names)),
    })),
    messages: record.messages.map((each) => ({
      ...each,
      from: withPerson(each.from, names),
      to: withPerson(each.to, names),
      ...(each.deliveredTo === undefined ? {} : { deliveredTo: withPerson(each.deliveredTo, names) }),
    })),
    statements: record.statements.map((each) =>
      each.person === undefined ? each : { ...each, person: named(names.people, each.person) },
    ),
    topics: record.topics.map((topic) => named(names.topics, topic)),
    claims: record.claims.map((claim) => renameClaim(claim, names)),
    articles: record.articles.map((article) => named(names.articles, article)),
    ...(record.tour === undefined ? {} : { tour: named(names.tours, record.tour) }),
  }
}

/** @param records new ids of the records of its file */
export function renameMention(mention: Mention, names: Names, records: NewIds): Mention {
  const { subject, record } = mention
  return {
    ...mention,
    subject:
      subject.person === undefined ? subject : { ...subject, person: named(names.people, subject.person) },
    ...(record === undefined ? {} : { record: named(records, record) }),
    evidence: withArticle(mention.evidence, names),
  }
}
