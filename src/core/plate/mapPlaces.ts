/** Places of what the filters leave: where records begin and end, and where meetings were held. */
import type { DrawnRecords } from './drawnRecords'
import type { MapPlace } from './mapContent'
import { readLate } from './readLate'
import type { Atlas } from '@/core/atlas/atlas'
import { GUESSED_ORIGIN, GUESSED_PLACE } from '@/core/atlas/guessedEnds'
import { isAmong } from '@/core/flows/density'
import type { RecordIndices } from '@/core/flows/flowsAmong'
import { meetingsOf } from '@/core/flows/meetings'
import { placePoints } from '@/core/flows/placePoints'
import type { LngLat } from '@/core/geo/lngLat'

/** From a place's id to its name in the reader's language. */
export type PlaceName = (place: string) => string

export const positionOf = ({ places }: Pick<Atlas, 'places'>, id: string): LngLat | null => {
  const place = places.get(id)
  return place === undefined || place.lat === null || place.lng === null ? null : [place.lng, place.lat]
}

/** What is said of a place, as bits: none of them of one that is only in pencil. */
const INKED = 1
const MEETING = 2
const UNCERTAIN = 4

/** Places at which a drawn record begins or ends, in the order in which they are met; meetings begin nowhere. */
function placeTraits(atlas: Atlas, { kept, ghosts }: DrawnRecords): ReadonlyMap<number, number> {
  const { origin, place, guessedEnds } = atlas.columns
  const { x } = placePoints(atlas)
  const isMeeting = meetingsOf(atlas)
  const found = new Map<number, number>()
  const add = (at: number, traits: number) => {
    if (!Number.isNaN(x[at] ?? NaN)) found.set(at, (found.get(at) ?? 0) | traits)
  }
  for (let k = 0; k < kept.length; k++) {
    const i = kept[k] ?? -1
    const guessed = guessedEnds[i] ?? 0
    const traitsOf = (end: number) => INKED | ((guessed & end) === 0 ? 0 : UNCERTAIN)
    if (isMeeting[i] !== 1) add(origin[i] ?? -1, traitsOf(GUESSED_ORIGIN))
    add(place[i] ?? -1, traitsOf(GUESSED_PLACE) | (isMeeting[i] === 1 ? MEETING : 0))
  }
  for (let k = 0; k < ghosts.length; k++) {
    const i = ghosts[k] ?? -1
    if (isMeeting[i] !== 1) add(origin[i] ?? -1, 0)
    add(place[i] ?? -1, 0)
  }
  return found
}

/** Places at which a drawn record begins or ends. */
export function mapPlaces(atlas: Atlas, drawn: DrawnRecords, nameOf: PlaceName): readonly MapPlace[] {
  const { columns, records } = atlas
  const isMeeting = meetingsOf(atlas)
  return [...placeTraits(atlas, drawn)].flatMap(([place, traits]) => {
    const id = columns.places[place] ?? ''
    const at = positionOf(atlas, id)
    if (at === null) return []
    const meeting = (traits & MEETING) !== 0
    const isHere = (i: number) =>
      columns.place[i] === place || (columns.origin[i] === place && isMeeting[i] !== 1)
    const ids = readLate(() => {
      const pressed = meeting
        ? Array.from(drawn.kept).filter((i) => isMeeting[i] === 1 && columns.place[i] === place)
        : [...drawn.kept, ...drawn.ghosts].filter(isHere)
      return pressed.flatMap((i) => records.idOf(i) ?? [])
    })
    return [
      {
        id,
        at,
        name: nameOf(id),
        get records() {
          return ids()
        },
        has: (record) => {
          const i = records.indexOf(record)
          return isHere(i) && (isAmong(drawn.kept, i) || isAmong(drawn.ghosts, i))
        },
        meeting,
        uncertain: (traits & UNCERTAIN) !== 0,
        tone: (traits & INKED) !== 0 ? 'visited' : 'ghost',
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
