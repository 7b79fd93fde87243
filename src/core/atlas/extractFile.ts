/**
 * A file of some records of another, with all that they name and nothing else: it opens by itself, and each record
 * in it is what it was.
 *
 * Mentions stay with the record in whose telling they stand; those of an article alone go with it only into the
 * whole. No pair stays declared continuous: a part that was chosen by a filter proves no absence.
 */
import type { AtlasFile, AtlasRecord, Counterpart, Mention } from './schema'

type Ids = Iterable<string | null | undefined>

/** @param kept some of the records of `file`, in its order */
export function extractFile(file: Omit<AtlasFile, 'records'>, kept: readonly AtlasRecord[]): AtlasFile {
  const names = new Set(kept.flatMap(({ id, aliases }) => [id, ...aliases]))
  const mentions = file.mentions.filter(({ record }) => record !== undefined && names.has(record))
  const named = <T extends { readonly id: string }>(list: readonly T[], ids: Ids): T[] => {
    const wanted = new Set(ids)
    return list.filter(({ id }) => wanted.has(id))
  }
  return {
    ...file,
    coverage: { ...file.coverage, continuous: [] },
    articles: named(file.articles, articlesIn(kept, mentions)),
    references: named(file.references, referencesIn(kept)),
    organisations: named(file.organisations, partiesIn(kept, mentions)),
    people: named(file.people, peopleIn(kept, mentions)),
    places: named(
      file.places,
      kept.flatMap(({ origin, place, stops }) => [origin, place, ...stops]),
    ),
    topics: named(
      file.topics,
      kept.flatMap(({ topics }) => topics),
    ),
    records: [...kept],
    mentions,
  }
}

function* articlesIn(records: readonly AtlasRecord[], mentions: readonly Mention[]) {
  for (const { articles, claims } of records) {
    yield* articles
    for (const { evidence, premises } of claims) {
      for (const { article } of evidence) yield article
      for (const premise of premises) yield premise.evidence?.article
    }
  }
  for (const { evidence } of mentions) yield evidence.article
}

const referencesIn = (records: readonly AtlasRecord[]): Ids =>
  records.flatMap(({ claims }) =>
    claims.flatMap(({ premises }) => premises.map(({ reference }) => reference)),
  )

/** Those met, and who sent, was to have and was handed a message. */
function* counterpartsIn({ encounters, messages }: AtlasRecord): Generator<Counterpart> {
  for (const encounter of encounters) yield* encounter.with
  for (const { from, to, deliveredTo } of messages) {
    yield from
    yield to
    if (deliveredTo !== undefined) yield deliveredTo
  }
}

function* partiesIn(records: readonly AtlasRecord[], mentions: readonly Mention[]) {
  for (const record of records) {
    yield record.sends
    yield record.hosts
    for (const { org } of counterpartsIn(record)) yield org
  }
  for (const { subject } of mentions) yield subject.party
}

function* peopleIn(records: readonly AtlasRecord[], mentions: readonly Mention[]) {
  for (const record of records) {
    for (const { person } of [...record.delegation, ...record.received, ...record.statements]) yield person
    for (const { person } of counterpartsIn(record)) yield person
  }
  for (const { subject } of mentions) yield subject.person
}
