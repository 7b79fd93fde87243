/**
 * What a party's panel counts: visits received and made, meetings, the axes, the articles that name it. Each
 * count is a list of record indices in time order, so that words and links come from the same place. Who
 * answers to the party is decided by the filter engine alone.
 */
import { filterAtlas } from './filterAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { isMeeting } from '@/core/atlas/recordTraits'
import type { Mention } from '@/core/atlas/schema'
import type { Part, PartyId } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

export interface Axis {
  readonly other: PartyId
  /** Records of the axis in which the party hosts, and in which it sends. */
  readonly received: readonly number[]
  readonly made: readonly number[]
}

export interface PartySummary {
  /** All records in which the party takes part, whatever the filters. */
  readonly all: readonly number[]
  readonly received: readonly number[]
  readonly made: readonly number[]
  readonly meetings: readonly number[]
  /** Busiest first. */
  readonly axes: readonly Axis[]
  readonly mentions: readonly Mention[]
}

const recordsOf = (
  atlas: Atlas,
  party: PartyId,
  part: Part,
  withFormerStates: boolean,
): readonly number[] => [
  ...filterAtlas(atlas, { ...DEFAULT_VIEW, parties: [party], part, withFormerStates }).kept,
]

const axesOf = (atlas: Atlas, made: readonly number[], received: readonly number[]): readonly Axis[] => {
  const axes = new Map<
    PartyId,
    { readonly other: PartyId; readonly received: number[]; readonly made: number[] }
  >()
  const add = (other: PartyId | null | undefined, direction: 'received' | 'made', index: number) => {
    if (other === null || other === undefined) return
    const axis = axes.get(other) ?? { other, received: [], made: [] }
    axis[direction].push(index)
    axes.set(other, axis)
  }
  for (const index of received) add(atlas.records[index]?.sends, 'received', index)
  for (const index of made) add(atlas.records[index]?.hosts, 'made', index)
  const size = ({ received: ins, made: outs }: Axis) => ins.length + outs.length
  return [...axes.values()].toSorted((a, b) => size(b) - size(a) || (a.other < b.other ? -1 : 1))
}

export function summarizeParty(atlas: Atlas, party: PartyId, withFormerStates: boolean): PartySummary {
  const isVisit = (index: number) => {
    const record = atlas.records[index]
    return record !== undefined && !isMeeting(record)
  }
  const all = recordsOf(atlas, party, 'any', withFormerStates)
  const received = recordsOf(atlas, party, 'hosts', withFormerStates).filter(isVisit)
  const made = recordsOf(atlas, party, 'sends', withFormerStates).filter(isVisit)
  return {
    all,
    received,
    made,
    meetings: all.filter((index) => !isVisit(index)),
    axes: axesOf(atlas, made, received),
    mentions: atlas.file.mentions.filter(({ subject }) => subject.party === party),
  }
}
