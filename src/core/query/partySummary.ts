/**
 * What a party's panel counts: visits received and made, meetings, the axes, the articles that name it. Each
 * count is a list of record indices in time order, so that words and links come from the same place. Who
 * answers to the party is decided by the filter engine alone.
 */
import { filterAtlas } from './filterAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { SPLIT } from '@/core/atlas/recordTraits'
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

/** @param other for each record the other party of the axis, as an index into `parties` */
const addRecords = (
  axes: Map<number, { readonly received: number[]; readonly made: number[] }>,
  records: readonly number[],
  other: Int32Array,
  direction: 'received' | 'made',
) => {
  for (const index of records) {
    const party = other[index] ?? -1
    if (party === -1) continue
    const axis = axes.get(party) ?? { received: [], made: [] }
    axis[direction].push(index)
    axes.set(party, axis)
  }
}

const axesOf = (
  { columns }: Atlas,
  made: readonly number[],
  received: readonly number[],
): readonly Axis[] => {
  const axes = new Map<number, { readonly received: number[]; readonly made: number[] }>()
  addRecords(axes, received, columns.sends, 'received')
  addRecords(axes, made, columns.hosts, 'made')
  const size = ({ received: ins, made: outs }: Axis) => ins.length + outs.length
  return Array.from(axes, ([party, axis]) => ({ other: columns.parties[party] ?? '', ...axis })).toSorted(
    (a, b) => size(b) - size(a) || (a.other < b.other ? -1 : 1),
  )
}

const MEETING = SPLIT.indexOf('meeting')

export function summarizeParty(atlas: Atlas, party: PartyId, withFormerStates: boolean): PartySummary {
  const isVisit = (index: number) => atlas.columns.part[index] !== MEETING
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
