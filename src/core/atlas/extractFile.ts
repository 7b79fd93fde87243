/**
 * A file of some records of another, with all that they name and nothing else: it opens by itself, and each record
 * in it is what it was.
 *
 * Mentions stay with the record in whose telling they stand; those of an article alone go with it only into the
 * whole. No pair stays declared continuous: a part that was chosen by a filter proves no absence.
 */
import type { Article, AtlasFile, AtlasRecord, Counterpart, Mention } from './schema'

type Ids = Iterable<string | null | undefined>

const named = <T extends { readonly id: string }>(list: readonly T[], ids: Ids): T[] => {
  // Most opened tables have no articles, organisations or topics: then nobody asks what the records name.
  if (list.length === 0) return []
  const wanted = new Set(ids)
  return list.filter(({ id }) => wanted.has(id))
}

/** @param kept some of the records of `file`, in its order */
export function extractFile(file: Omit<AtlasFile, 'records'>, kept: readonly AtlasRecord[]): AtlasFile {
  const mentions = mentionsIn(kept, file.mentions)
  return {
    ...file,
    coverage: { ...file.coverage, continuous: [] },
    articles: articlesNamed(file, kept),
    references: named(file.references, referencesIn(kept)),
    organisations: named(file.organisations, partiesIn(kept, mentions)),
    people: named(file.people, peopleIn(kept, mentions)),
    places: named(file.places, placesIn(kept)),
    topics: named(file.topics, topicsIn(kept)),
    records: [...kept],
    mentions,
  }
}

/** Those articles alone. */
export const articlesNamed = (
  { articles, mentions }: Pick<AtlasFile, 'articles' | 'mentions'>,
  kept: readonly AtlasRecord[],
): Article[] => named(articles, articlesIn(kept, mentionsIn(kept, mentions)))

function mentionsIn(records: readonly AtlasRecord[], mentions: readonly Mention[]): Mention[] {
  if (mentions.length === 0) return []
  const names = new Set(records.flatMap(({ id, aliases }) => [id, ...aliases]))
  return mentions.filter(({ record }) => record !== undefined && names.has(record))
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

function* referencesIn(records: readonly AtlasRecord[]) {
  for (const { claims } of records) {
    for (const { premises } of claims) for (const { reference } of premises) yield reference
  }
}

function* placesIn(records: readonly AtlasRecord[]) {
  for (const { origin, place, stops } of records) {
    yield origin
    yield place
    yield* stops
  }
}

function* topicsIn(records: readonly AtlasRecord[]) {
  for (const { topics } of records) yield* topics
}

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
    for (const list of [record.delegation, record.received, record.statements])
      for (const { person } of list) yield person
    for (const { person } of counterpartsIn(record)) yield person
  }
  for (const { subject } of mentions) yield subject.person
}
