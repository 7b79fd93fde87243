/**
 * Who names a party in passing. A mention knows its kind of speaker and its paragraph; which side or person that
 * is, the records say: it is the speaker of the statement that the same paragraph of the article gives.
 */
import type { Atlas } from './atlas'
import { isMeeting } from './recordTraits'
import type { AtlasRecord, Mention } from './schema'

export interface Telling {
  /** The record whose sides are meant; `null` when none is known. */
  readonly record: AtlasRecord | null
  /** The person who speaks, where it is one. */
  readonly person: string | undefined
}

export function findSpeaker(mention: Mention, atlas: Atlas): Telling {
  const own = atlas.records.byId(mention.record ?? '') ?? null
  const others = recordsTelling(mention.evidence.article, atlas)
  const candidates = own === null ? others : [own, ...others]
  for (const record of candidates) {
    const said = record.statements.find(
      ({ speaker }, i) => speaker === mention.speaker && isSaidAt(record, i + 1, mention.evidence),
    )
    if (said !== undefined) return { record, person: said.person }
  }
  // The sides of a visit are known; a meeting has a host, but no side that speaks.
  return { record: own !== null && isMeeting(own) ? null : own, person: undefined }
}

function recordsTelling(article: string, { columns, records }: Atlas): readonly AtlasRecord[] {
  const { dictionary, postings } = columns.articles
  const number = dictionary.indexOf(article)
  const told = postings.records.subarray(postings.starts[number] ?? 0, postings.starts[number + 1] ?? 0)
  return number === -1 ? [] : Array.from(told).flatMap((i) => records.get(i) ?? [])
}

const isSaidAt = (
  record: AtlasRecord,
  number: number,
  { article, paragraph }: Mention['evidence'],
): boolean =>
  record.claims.some(
    ({ fact, evidence }) =>
      fact === `statements/${number}` &&
      evidence.some((each) => each.article === article && each.paragraph === paragraph),
  )
