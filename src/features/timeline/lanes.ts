/**
 * Lanes: the rows of the timeline. By pair, both directions between two parties share a lane, and a meeting
 * has its place; by host, all that one party received. What a record does not say is a lane of its own, so
 * every record has one. They are numbered in the order of their first record.
 */
import type { Atlas } from '@/core/atlas/atlas'
import { oncePerAtlas } from '@/core/atlas/oncePer'
import { orderPair } from '@/core/atlas/pair'
import { meetingsOf } from '@/core/flows/meetings'
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
}

export interface LaneTable {
  readonly lanes: readonly Lane[]
  /** The number of each record's lane. */
  readonly laneOf: Int32Array
  /** The party that is in every pair, where there are many: naming it each time would say nothing. */
  readonly inAll: string | null
}

/** With more lanes than this the busiest are shown, and the rest as one. */
export const MOST_LANES = 8

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

function findInAll(lanes: readonly Lane[]): string | null {
  if (lanes.length <= MOST_LANES) return null
  const pairs = lanes.flatMap(({ subject }) => (subject.type === 'pair' ? [subject.parties] : []))
  return pairs[0]?.find((party) => pairs.every((parties) => parties.includes(party))) ?? null
}

function makeTable(atlas: Atlas, by: Lanes): LaneTable {
  const { columns } = atlas
  const isMeeting = meetingsOf(atlas)
  // Parties and places are small integers: a lane is found by one number, and its subject made once.
  const parties = columns.parties.length + 1
  const lanes: Lane[] = []
  const numbers = new Map<number, number>()
  const laneOf = new Int32Array(columns.size)
  for (let i = 0; i < columns.size; i++) {
    const sends = columns.sends[i] ?? -1
    const hosts = columns.hosts[i] ?? -1
    const place = isMeeting[i] === 1 ? (columns.place[i] ?? -1) : -1
    const pair = (Math.min(sends, hosts) + 1) * parties + Math.max(sends, hosts) + 1
    const key = by === 'host' ? hosts : place >= 0 ? -1 - place : pair
    let number = numbers.get(key)
    if (number === undefined) {
      const subject = subjectOf(atlas, sends, hosts, place, by)
      number = lanes.push({ id: idOf(subject), subject }) - 1
      numbers.set(key, number)
    }
    laneOf[i] = number
  }
  return { lanes, laneOf, inAll: findInAll(lanes) }
}

const tables: { readonly [by in Lanes]: (atlas: Atlas) => LaneTable } = {
  pair: oncePerAtlas((atlas) => makeTable(atlas, 'pair')),
  host: oncePerAtlas((atlas) => makeTable(atlas, 'host')),
}

/** The lanes of all records of the atlas, whatever a filter leaves; found once. */
export const lanesOf = (atlas: Atlas, by: Lanes): LaneTable => tables[by](atlas)
