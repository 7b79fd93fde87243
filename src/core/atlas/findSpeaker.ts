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
  const own = atlas.records[atlas.indexOf.get(mention.record ?? '') ?? -1] ?? null
  const candidates = own === null ? atlas.records : [own, ...atlas.records]
  for (const record of candidates) {
    const said = record.statements.find(
      ({ speaker }, i) => speaker === mention.speaker && isSaidAt(record, i + 1, mention.evidence),
    )
    if (said !== undefined) return { record, person: said.person }
  }
  // The sides of a visit are known; a meeting has a host, but no side that speaks.
  return { record: own !== null && isMeeting(own) ? null : own, person: undefined }
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
