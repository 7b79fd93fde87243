/**
 * What the panel of an axis counts: the visits of each direction, and, only where what was read on the axis is
 * declared continuous, its first and last visit and whether one direction was never answered.
 */
import { filterAtlas } from './filterAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { membersAmong } from '@/core/atlas/dictionary'
import { orderPair } from '@/core/atlas/pair'
import { hasStatus } from '@/core/atlas/recordTraits'
import { spanAt } from '@/core/atlas/spanAt'
import type { Day } from '@/core/time/day'
import type { PartyId } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

export interface Direction {
  readonly from: PartyId
  readonly to: PartyId
  /** Record indices in time order, visits and meetings. */
  readonly records: readonly number[]
}

/** What only a continuous reading can say; days of visits held, `null` when none is dated. */
export interface Continuity {
  readonly first: Day | null
  readonly last: Day | null
  /** A visit was held one way and none is recorded the other way. */
  readonly unanswered: boolean
}

export interface PairSummary {
  /** That of the axis's name first. */
  readonly directions: readonly [Direction, Direction]
  /** `null`: nothing may be said from an absence. */
  readonly continuity: Continuity | null
  /** Ids of the articles that the records of the axis stand on. */
  readonly articles: readonly string[]
}

export function summarizePair(
  atlas: Atlas,
  parties: readonly [PartyId, PartyId],
  withFormerStates: boolean,
): PairSummary {
  const [a, b] = orderPair(parties, atlas)
  const between = filterAtlas(atlas, {
    ...DEFAULT_VIEW,
    parties: [a, b],
    part: 'between',
    withFormerStates,
  }).kept
  const sentBy = (party: PartyId) =>
    new Set(filterAtlas(atlas, { ...DEFAULT_VIEW, parties: [party], part: 'sends', withFormerStates }).kept)
  const direction = (from: PartyId, to: PartyId): Direction => {
    const sent = sentBy(from)
    return { from, to, records: [...between].filter((index) => sent.has(index)) }
  }
  const directions = [direction(a, b), direction(b, a)] as const
  const continuous = atlas.file.coverage.continuous.includes([a, b].toSorted().join('-'))

  return {
    directions,
    continuity: continuous ? continuityOf(atlas, directions) : null,
    articles: membersAmong(atlas.columns.articles, between),
  }
}

function continuityOf(atlas: Atlas, directions: readonly Direction[]): Continuity {
  const isHeld = hasStatus(atlas, 'held')
  const held = directions.map(({ records }) => records.filter(isHeld))
  const spans = held
    .flat()
    .map((index) => spanAt(atlas, index))
    .filter((span) => span !== null)
  const days = (pick: (span: (typeof spans)[number]) => Day) => spans.map(pick).toSorted((x, y) => x - y)
  return {
    first: days(({ startEarliest }) => startEarliest)[0] ?? null,
    last: days(({ endLatest }) => endLatest).at(-1) ?? null,
    unanswered:
      held.some((list) => list.length > 0) && directions.some(({ records }) => records.length === 0),
  }
}
