/** What a record is, asked by every part of the screen that draws or words it. */
import type { Atlas } from './atlas'
import type { AtlasRecord, Status } from './schema'
import { spanAt } from './spanAt'
import type { Span } from '@/core/time/day'

/** `true` for a point without an arc: an international meeting whose journeys are not recorded. */
export const isMeeting = ({ kinds }: AtlasRecord): boolean => kinds.includes('meeting')

/** Whether the record of an index has this status: a record has one. */
export function hasStatus({ columns }: Pick<Atlas, 'columns'>, status: Status): (index: number) => boolean {
  const { dictionary, values } = columns.facets.status
  const wanted = dictionary.indexOf(status)
  return (index) => values[index] === wanted
}

/** How records are counted: visits by status, transits and meetings by themselves. */
export const SPLIT = [
  'visitHeld',
  'visitAnnounced',
  'visitPostponed',
  'visitCancelled',
  'visitUnknown',
  'transit',
  'meeting',
] as const
export type SplitPart = (typeof SPLIT)[number]

const BY_STATUS: Readonly<Record<Status, SplitPart>> = {
  held: 'visitHeld',
  announced: 'visitAnnounced',
  postponed: 'visitPostponed',
  cancelled: 'visitCancelled',
  unknown: 'visitUnknown',
}

/** Index into `SPLIT`. */
export const splitPart = (record: AtlasRecord): number =>
  SPLIT.indexOf(
    isMeeting(record) ? 'meeting' : record.kinds.includes('transit') ? 'transit' : BY_STATUS[record.status],
  )

/** `true` when no kind is recorded: "visite" would be all that can be said. */
export const hasNoKind = ({ kinds, kindText }: AtlasRecord): boolean =>
  kindText === undefined && kinds.every((kind) => kind === 'other')

/** On what a fact rests that no article states, `null` for any other. */
export function guessOf({ claims }: AtlasRecord, fact: string): 'inferred' | 'assumed' | null {
  for (const claim of claims) {
    if (claim.fact === fact && (claim.basis === 'inferred' || claim.basis === 'assumed')) return claim.basis
  }
  return null
}

/** `true` when a claim on `fact` is inferred or assumed. */
export const isGuessed = (record: AtlasRecord, fact: string): boolean => guessOf(record, fact) !== null

/** The span of a record, `null` when undated. */
export const spanOf = (record: AtlasRecord, atlas: Atlas): Span | null =>
  spanAt(atlas, atlas.records.indexOf(record.id))

/** `true` when the days are not known one by one: the line is lighter, the bar fades. */
export const isImprecise = (span: Span | null): boolean =>
  span === null ||
  span.approximate ||
  span.uncertain ||
  span.startEarliest !== span.startLatest ||
  span.endEarliest !== span.endLatest
