/** Places of what the filters leave: where records begin and end, and where meetings were held. */
import type { DrawnRecords } from './drawnRecords'
import type { Arcs } from './mapArcs'
import type { MapPlace } from './mapContent'
import type { Atlas } from '@/core/atlas/atlas'
import { isGuessed, isMeeting } from '@/core/atlas/recordTraits'
import type { LngLat } from '@/core/geo/lngLat'

/** From a place's id to its name in the reader's language. */
export type PlaceName = (place: string) => string

export const positionOf = ({ places }: Atlas, id: string): LngLat | null => {
  const place = places.get(id)
  return place === undefined || place.lat === null || place.lng === null ? null : [place.lng, place.lat]
}

/** Places at which a drawn record begins or ends. */
export function mapPlaces(
  atlas: Atlas,
  { kept, ghosts }: DrawnRecords,
  nameOf: PlaceName,
): readonly MapPlace[] {
  const found = new Map<
    string,
    { records: string[]; meetings: string[]; uncertain: boolean; inked: boolean }
  >()
  const visit = (i: number, inked: boolean) => {
    const record = atlas.records[i]
    if (record === undefined) return
    const meeting = isMeeting(record)
    for (const end of ['origin', 'place'] as const) {
      const id = record[end]
      if (id === null || positionOf(atlas, id) === null || (meeting && end === 'origin')) continue
      const place = found.get(id) ?? { records: [], meetings: [], uncertain: false, inked: false }
      found.set(id, place)
      if (place.records.at(-1) !== record.id) place.records.push(record.id)
      if (meeting && inked) place.meetings.push(record.id)
      place.uncertain ||= inked && isGuessed(record, end)
      place.inked ||= inked
    }
  }
  for (const i of kept) visit(i, true)
  for (const i of ghosts) visit(i, false)
  return [...found].flatMap(([id, { records, meetings, uncertain, inked }]) => {
    const at = positionOf(atlas, id)
    return at === null
      ? []
      : [
          {
            id,
            at,
            name: nameOf(id),
            records,
            meetings,
            uncertain,
            tone: inked ? ('visited' as const) : ('ghost' as const),
          },
        ]
  })
}

/** Of many flows the weakest are not drawn: the places that keep no arc step back. */
export function stepBack(
  places: readonly MapPlace[],
  { arcs, drawn, all }: Pick<Arcs, 'arcs' | 'drawn' | 'all'>,
): readonly MapPlace[] {
  if (drawn === all) return places
  const shown = new Set(arcs.flatMap(({ records }) => records))
  return places.map((place) => {
    const keepsArc = place.meetings.length > 0 || place.records.some((id) => shown.has(id))
    return place.tone === 'visited' && !keepsArc ? { ...place, tone: 'minor' } : place
  })
}

/** Kept records that have no place on the map; they are in the list. */
export const countUndrawn = (atlas: Atlas, kept: readonly number[]): number =>
  kept.filter((i) => {
    const place = atlas.records[i]?.place ?? null
    return place === null || positionOf(atlas, place) === null
  }).length

/** Where the given records begin and end. */
export const endsOfRecords = (atlas: Atlas, indices: readonly number[]): readonly LngLat[] =>
  indices.flatMap((i) => {
    const record = atlas.records[i]
    return [record?.origin ?? null, record?.place ?? null].flatMap((id) => {
      const at = id === null ? null : positionOf(atlas, id)
      return at === null ? [] : [at]
    })
  })
