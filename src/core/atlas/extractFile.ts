/**
 * A file of some records of another, with all that they name and nothing else: it opens by itself, and each record
 * in it is what it was.
 *
 * Mentions stay with the record in whose telling they stand; those of an article alone go with it only into the
 * whole. No pair stays declared continuous: a part that was chosen by a filter proves no absence.
 */
import type { Article, AtlasFile, AtlasRecord, Counterpart, Mention } from './schema'
import type { Steps } from './steps'

type Id = string | null | undefined

/** Ids of all that some records name, and of the records themselves with their aliases. */
class Named {
  readonly records = new Set<Id>()
  readonly articles = new Set<Id>()
  readonly references = new Set<Id>()
  readonly parties = new Set<Id>()
  readonly people = new Set<Id>()
  readonly places = new Set<Id>()
  readonly topics = new Set<Id>()

  add(record: AtlasRecord): void {
    addAll(this.records, [record.id, ...record.aliases])
    this.addSources(record)
    addAll(this.places, [record.origin, record.place, ...record.stops])
    addAll(this.topics, record.topics)
    addAll(this.parties, [record.sends, record.hosts])
    for (const list of [record.delegation, record.received, record.statements])
      for (const { person } of list) this.people.add(person)
    for (const { org, person } of counterpartsIn(record)) {
      this.parties.add(org)
      this.people.add(person)
    }
  }

  addMention({ subject, evidence }: Mention): void {
    this.articles.add(evidence.article)
    this.parties.add(subject.party)
    this.people.add(subject.person)
  }

  private addSources({ articles, claims }: AtlasRecord): void {
    addAll(this.articles, articles)
    for (const { evidence, premises } of claims) {
      for (const { article } of evidence) this.articles.add(article)
      for (const premise of premises) {
        this.articles.add(premise.evidence?.article)
        this.references.add(premise.reference)
      }
    }
  }
}

const addAll = (set: Set<Id>, ids: readonly Id[]): void => {
  for (const id of ids) set.add(id)
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

/** What the records name, and the mentions that stay with them, with what those name. */
function* namedBy(
  records: readonly AtlasRecord[],
  mentions: readonly Mention[],
): Steps<{ readonly named: Named; readonly kept: Mention[] }> {
  const named = new Named()
  for (const record of records) {
    named.add(record)
    yield ''
  }
  const kept = mentions.filter(({ record }) => record !== undefined && named.records.has(record))
  for (const mention of kept) named.addMention(mention)
  return { named, kept }
}

const among = <T extends { readonly id: string }>(list: readonly T[], ids: ReadonlySet<Id>): T[] =>
  list.filter(({ id }) => ids.has(id))

/** @param records some of those of `file`, in its order */
export function* extractFile(file: AtlasFile, records: readonly AtlasRecord[]): Steps<AtlasFile> {
  const { named, kept } = yield* namedBy(records, file.mentions)
  return {
    ...file,
    coverage: { ...file.coverage, continuous: [] },
    articles: among(file.articles, named.articles),
    references: among(file.references, named.references),
    organisations: among(file.organisations, named.parties),
    people: among(file.people, named.people),
    places: among(file.places, named.places),
    topics: among(file.topics, named.topics),
    records: [...records],
    mentions: kept,
  }
}

/** Those articles alone. */
export function* articlesNamed(
  { articles, mentions }: Pick<AtlasFile, 'articles' | 'mentions'>,
  records: readonly AtlasRecord[],
): Steps<Article[]> {
  // Most opened tables have none: then nobody asks what the records name.
  if (articles.length === 0) return []
  const { named } = yield* namedBy(records, mentions)
  return among(articles, named.articles)
}
