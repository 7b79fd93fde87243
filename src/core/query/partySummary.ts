/**
 * What a party's panel counts: visits received and made, meetings, the axes, the articles that name it. Each
 * count is a list of record indices in time order, so that words and links come from the same place. Who
 * answers to the party is decided by the filter engine alone.
 */
import { chosenParties, posted } from './judge'
import type { Atlas, Postings } from '@/core/atlas/atlas'
import type { Mention } from '@/core/atlas/schema'
import { meetingsOf } from '@/core/flows/meetings'
import type { PartyId } from '@/core/view/view'

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

/** Two lists in time order as one; what stands in both stands in it once. */
function merged(a: ArrayLike<number>, b: ArrayLike<number>): readonly number[] {
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [first, second] = [a[i] ?? Infinity, b[j] ?? Infinity]
    both.push(Math.min(first, second))
    if (first <= second) i++
    if (second <= first) j++
  }
  return both
}

/** The records of some parties, in time order. */
function recordsOf(postings: Postings, isParty: Uint8Array): readonly number[] {
  let found: readonly number[] = []
  for (const [party, is] of isParty.entries()) if (is === 1) found = merged(found, posted(postings, party))
  return found
}

export function summarizeParty(atlas: Atlas, party: PartyId, withFormerStates: boolean): PartySummary {
  const { columns } = atlas
  const isMeeting = meetingsOf(atlas)
  const isVisit = (index: number) => isMeeting[index] !== 1
  const isParty = chosenParties(columns.parties, { parties: [party], withFormerStates })
  const sent = recordsOf(columns.sentBy, isParty)
  const hosted = recordsOf(columns.hostedBy, isParty)
  const all = merged(sent, hosted)
  const received = hosted.filter(isVisit)
  const made = sent.filter(isVisit)
  return {
    all,
    received,
    made,
    meetings: all.filter((index) => !isVisit(index)),
    axes: axesOf(atlas, made, received),
    mentions: atlas.file.mentions.filter(({ subject }) => subject.party === party),
  }
}
