/** Places of what the filters leave: where records begin and end, and where meetings were held. */
import type { DrawnRecords } from './drawnRecords'
import type { MapPlace } from './mapContent'
import type { Atlas } from '@/core/atlas/atlas'
import { isGuessed, isMeeting } from '@/core/atlas/recordTraits'
import type { RecordIndices } from '@/core/flows/flowsAmong'
import { placePoints } from '@/core/flows/placePoints'
import type { LngLat } from '@/core/geo/lngLat'

/** From a place's id to its name in the reader's language. */
export type PlaceName = (place: string) => string

export const positionOf = ({ places }: Pick<Atlas, 'places'>, id: string): LngLat | null => {
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
    const record = atlas.records.get(i)
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
            records: meetings.length > 0 ? meetings : records,
            has: (record: string) => records.includes(record),
            meeting: meetings.length > 0,
            uncertain,
            tone: inked ? ('visited' as const) : ('ghost' as const),
          },
        ]
  })
}

/** Kept records that have no place on the map; they are in the list. */
export function countUndrawn(atlas: Atlas, kept: RecordIndices): number {
  const { x } = placePoints(atlas)
  const { place } = atlas.columns
  let count = 0
  for (let k = 0; k < kept.length; k++) if (Number.isNaN(x[place[kept[k] ?? -1] ?? -1] ?? NaN)) count += 1
  return count
}

/** Where the given records begin and end, each place once. */
export function endsOfRecords({ columns, places }: Atlas, indices: RecordIndices): readonly LngLat[] {
  const ends = new Set<number>()
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] ?? -1
    ends.add(columns.origin[i] ?? -1).add(columns.place[i] ?? -1)
  }
  return Array.from(ends, (end) => columns.places[end]).flatMap((id) => {
    const at = id === undefined ? null : positionOf({ places }, id)
    return at === null ? [] : [at]
  })
}
