/**
 * Lanes: the rows of the timeline. By pair, both directions between two parties share a lane, and a meeting
 * has its place; by host, all that one party received. What a record does not say is a lane of its own, so
 * every record has one.
 */
import type { Atlas } from '@/core/atlas/atlas'
import { orderPair } from '@/core/atlas/pair'
import { isMeeting } from '@/core/atlas/recordTraits'
import type { Lanes } from '@/core/view/view'

/** What a lane stands for; the words for it are made where the language is known. `null`: not stated. */
export type LaneSubject =
  /** In the order of the pair's name. */
  | { readonly type: 'pair'; readonly parties: readonly [string | null, string | null] }
  | { readonly type: 'place'; readonly place: string }
  | { readonly type: 'host'; readonly party: string | null }

export interface Lane {
  readonly id: string
  readonly subject: LaneSubject
  /** Record indices in time order; never empty. */
  readonly records: readonly number[]
}

const named = (dictionary: readonly string[], index: number): string | null => dictionary[index] ?? null

function subjectOf(atlas: Atlas, sends: number, hosts: number, meetingPlace: number, by: Lanes): LaneSubject {
  const { columns } = atlas
  const host = named(columns.parties, hosts)
  if (by === 'host') return { type: 'host', party: host }
  const place = named(columns.places, meetingPlace)
  return place === null
    ? { type: 'pair', parties: orderPair([named(columns.parties, sends), host], atlas) }
    : { type: 'place', place }
}

function idOf(subject: LaneSubject): string {
  switch (subject.type) {
    case 'pair':
      return `pair:${subject.parties
        .map((party) => party ?? '')
        .toSorted()
        .join('|')}`
    case 'place':
      return `place:${subject.place}`
    case 'host':
      return `host:${subject.party ?? ''}`
  }
}

/** The lanes of the records, in the order of their first record. */
export function lanesOf(atlas: Atlas, indices: Iterable<number>, by: Lanes): readonly Lane[] {
  const { columns, records } = atlas
  // Parties and places are small integers: a lane is found by one number, and its subject made once.
  const parties = columns.parties.length + 1
  const lanes = new Map<
    number,
    { readonly id: string; readonly subject: LaneSubject; readonly records: number[] }
  >()
  for (const i of indices) {
    const sends = columns.sends[i] ?? -1
    const hosts = columns.hosts[i] ?? -1
    const record = records[i]
    const place = record !== undefined && isMeeting(record) ? (columns.place[i] ?? -1) : -1
    const pair = (Math.min(sends, hosts) + 1) * parties + Math.max(sends, hosts) + 1
    const key = by === 'host' ? hosts : place >= 0 ? -1 - place : pair
    const lane = lanes.get(key)
    if (lane !== undefined) {
      lane.records.push(i)
      continue
    }
    const subject = subjectOf(atlas, sends, hosts, place, by)
    lanes.set(key, { id: idOf(subject), subject, records: [i] })
  }
  return [...lanes.values()]
}

/** The lanes with most records, at most `most` of them, and all records of the rest together. */
export function busiest(
  lanes: readonly Lane[],
  most: number,
): { readonly lanes: readonly Lane[]; readonly others: readonly number[] } {
  const byCount = lanes.toSorted((a, b) => b.records.length - a.records.length)
  const others = byCount.slice(most).flatMap((lane) => lane.records)
  return { lanes: byCount.slice(0, most), others: others.toSorted((a, b) => a - b) }
}

/** All lanes while they are few; else those that have most of the records near the window, in the same order. */
export function lanesNear(
  lanes: readonly Lane[],
  near: readonly Lane[],
  most: number,
): { readonly lanes: readonly Lane[]; readonly others: readonly number[] } {
  if (lanes.length <= most) return { lanes, others: [] }
  const { lanes: kept, others } = busiest(near, most)
  const ids = new Set(kept.map(({ id }) => id))
  return { lanes: lanes.filter(({ id }) => ids.has(id)), others }
}
