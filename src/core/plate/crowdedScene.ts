/**
 * A map with more flows than can be told apart, generalised for what it sees: near places are one, the strongest
 * flows in view are drawn, and where all in view have room they are drawn as on any other map.
 */
import type { FitWish } from './fit'
import { fitWish } from './fitWish'
import type { Crowd, MergedFlows, Merging, Tally } from './generalise'
import { gatherCrowd, generalise } from './generalise'
import { keepLast } from './keepLast'
import { LARGEST_FAN, mapArcs, singleArc } from './mapArcs'
import type { MapArc, MapPlace } from './mapContent'
import { positionOf } from './mapPlaces'
import { readLate } from './readLate'
import type { Scene, SceneAt, SceneFrame, SceneOf } from './scene'
import { plainScene } from './scene'
import { tintOf } from './tintOf'
import { isAmong } from '@/core/flows/density'
import { meetingsOf } from '@/core/flows/meetings'
import type { RecordIndices } from '@/core/flows/flowsAmong'
import type { LngLat } from '@/core/geo/lngLat'
import type { PartyId } from '@/core/view/view'

/** Pixels to a plane unit on a map of the whole world. */
const WORLD_SCALE = 4

/** A pinch goes through many scales; between so many a reader goes to and fro. */
const KEPT_SCALES = 6

export interface CrowdedScene {
  readonly at: SceneAt
  /** What to show where no camera is asked for: the strongest flows of all. */
  readonly fit: (countries: readonly PartyId[]) => FitWish
}

const sum = (counts: Iterable<number>): number => {
  let total = 0
  for (const count of counts) total += count
  return total
}

export function crowdedScene(of: SceneOf): CrowdedScene {
  const { atlas, drawn, words, most } = of
  const crowd = gatherCrowd(atlas, drawn, words.placeName)
  const mergingAt = keepLast(KEPT_SCALES, (scale: number) => generalise(crowd, scale))
  const at = (frame: SceneFrame) =>
    sparseScene(of, crowd, frame) ?? mergedScene(of, crowd, mergingAt(frame.scale), frame)
  return {
    at,
    fit: (countries) => {
      if (drawn.journey.length > 0) return fitWish(atlas, { kept: [], journey: drawn.journey }, countries)
      const { kept, leader } = mergingAt(WORLD_SCALE)
      const ends = strongestOf(kept, most, () => true).flatMap((flow) => [
        kept.from[flow] ?? -1,
        kept.to[flow] ?? -1,
      ])
      const leaders = new Set(ends)
      // Whoever is drawn with them on a map of the world may stand far from them on one of a region.
      const isSought = (place: number) =>
        (crowd.strength[place] ?? 0) > 0 && (leaders.size === 0 || leaders.has(leader[place] ?? -1))
      const places = atlas.columns.places.flatMap((id, place) => {
        const at = isSought(place) ? positionOf(atlas, id) : null
        return at === null ? [] : [at]
      })
      return { places, countries, beside: [] }
    },
  }
}

const placeAt = ({ atlas }: SceneOf, place: number): LngLat =>
  positionOf(atlas, atlas.columns.places[place] ?? '') ?? [0, 0]

/** Whether a place is seen. */
function sightOf({ points: { x, y } }: Crowd, { scale, seen }: SceneFrame): (place: number) => boolean {
  const [left, top, right, bottom] = seen.map((edge) => edge / scale)
  return (place) => {
    const [px, py] = [x[place] ?? NaN, y[place] ?? NaN]
    return px >= (left ?? 0) && px <= (right ?? 0) && py >= (top ?? 0) && py <= (bottom ?? 0)
  }
}

/** Flows with an end in sight, no more than `most`; `null` when there are more. */
function fewInSight(
  { flows }: Tally,
  isSeen: (place: number) => boolean,
  most: number,
): readonly number[] | null {
  const found: number[] = []
  for (let flow = 0; flow < flows.size; flow++) {
    if (flows.counts[flow] === 0) continue
    if (!isSeen(flows.origin[flow] ?? -1) && !isSeen(flows.place[flow] ?? -1)) continue
    if (found.length === most) return null
    found.push(flow)
  }
  return found
}

const inOrder = (indices: readonly number[]): Uint32Array => Uint32Array.from(new Set(indices)).toSorted()

/** The scene where all flows in view have room; `null` where they have not. */
function sparseScene(of: SceneOf, crowd: Crowd, frame: SceneFrame): Scene | null {
  const { atlas, drawn, most } = of
  const isSeen = sightOf(crowd, frame)
  const kept = fewInSight(crowd.kept, isSeen, most)
  const ghosts = kept === null ? null : fewInSight(crowd.ghosts, isSeen, most)
  if (kept === null || ghosts === null) return null
  const visits = kept.flatMap((flow) => [...crowd.kept.flows.recordsOf(flow)])
  const pencil = ghosts.flatMap((flow) => [...crowd.ghosts.flows.recordsOf(flow)])
  const meetings = meetingsHeld(of, isSeen)
  const isKept = (i: number) => isAmong(drawn.kept, i)
  const part = {
    kept: inOrder([...visits, ...meetings, ...drawn.journey.filter(isKept)]),
    ghosts: inOrder([...pencil, ...drawn.journey.filter((i) => !isKept(i))]),
    journey: drawn.journey,
  }
  const all = crowd.kept.flows.total
  return {
    ...plainScene({ ...of, atlas, drawn: part }),
    shown: { flows: kept.length, share: visits.length / Math.max(1, all), strongest: false },
  }
}

/** Kept meetings at some places. */
function meetingsHeld({ atlas, drawn }: SceneOf, isThere: (place: number) => boolean): readonly number[] {
  const isMeeting = meetingsOf(atlas)
  const held: number[] = []
  for (let k = 0; k < drawn.kept.length; k++) {
    const i = drawn.kept[k] ?? 0
    if (isMeeting[i] === 1 && isThere(atlas.columns.place[i] ?? -1)) held.push(i)
  }
  return held
}

/** Flows with an end in sight, the strongest first. */
function strongestOf(
  { from, to, strongest }: MergedFlows,
  most: number,
  isSeen: (place: number) => boolean,
): readonly number[] {
  const found: number[] = []
  for (const flow of strongest) {
    if (found.length >= most) break
    if (isSeen(from[flow] ?? -1) || isSeen(to[flow] ?? -1)) found.push(flow)
  }
  return found
}

/** Ids of the given records but those of the journey, in time order. */
function idsOf({ atlas, drawn }: SceneOf, lists: readonly RecordIndices[]): readonly string[] {
  const journey = new Set(drawn.journey)
  const indices = Uint32Array.from(lists.flatMap((list) => [...list])).toSorted()
  return Array.from(indices).flatMap((i) => (journey.has(i) ? [] : (atlas.records.idOf(i) ?? [])))
}

/** The records of a flow between merged places. */
const recordsIn = ({ flows }: Tally, { of }: MergedFlows, merged: number): readonly Uint32Array[] =>
  Array.from(of.keys()).flatMap((flow) => (of[flow] === merged ? [flows.recordsOf(flow)] : []))

function mergedScene(of: SceneOf, crowd: Crowd, merging: Merging, frame: SceneFrame): Scene {
  const { most } = of
  const isSeen = sightOf(crowd, frame)
  const kept = strongestOf(merging.kept, most, isSeen)
  const ghosts = strongestOf(merging.ghosts, most - kept.length, isSeen)
  const countIn = ({ counts }: MergedFlows, flow: number) => counts[flow] ?? 0
  const strongest = Math.max(0, ...kept.map((flow) => countIn(merging.kept, flow)))
  const fansOut = strongest <= LARGEST_FAN

  const arcs = [
    ...ghosts.map((flow) => flowArc(of, crowd, merging, flow, null)),
    ...kept.flatMap((flow) =>
      fansOut
        ? fan(of, crowd, merging, flow)
        : [flowArc(of, crowd, merging, flow, countIn(merging.kept, flow) / strongest)],
    ),
    ...journeyArcs(of),
  ]
  const ends = new Set([
    ...kept.flatMap((flow) => [merging.kept.from[flow], merging.kept.to[flow]]),
    ...ghosts.flatMap((flow) => [merging.ghosts.from[flow], merging.ghosts.to[flow]]),
    ...crowd.pinned,
  ])
  const places = Array.from(crowd.order).filter(
    (place) =>
      merging.leader[place] === place &&
      (ends.has(place) || (isSeen(place) && (crowd.strength[place] ?? 0) > 0)),
  )
  const all = sum(crowd.kept.counts)
  const shownAmong = sum(places.map((place) => merging.among[place] ?? 0))
  const shownVisits = sum(kept.map((flow) => countIn(merging.kept, flow)))
  return {
    arcs,
    places: places.map((place) => groupPlace(of, crowd, merging, place, ends.has(place))),
    strongest: fansOut ? 0 : strongest,
    shown:
      shownVisits + shownAmong === all
        ? null
        : { flows: kept.length, share: shownVisits / all, strongest: kept.length === most },
  }
}

function endsOf(of: SceneOf, { others }: Merging, flows: MergedFlows, flow: number) {
  const { atlas, words } = of
  const [from, to] = [flows.from[flow] ?? -1, flows.to[flow] ?? -1]
  const id = (place: number) => atlas.columns.places[place] ?? ''
  return {
    from,
    to,
    key: `${id(from)}>${id(to)}`,
    nameOf: (count: number) =>
      words.flowName(
        words.groupName(id(from), others[from] ?? 0),
        words.groupName(id(to), others[to] ?? 0),
        count,
      ),
    drawn: { origin: placeAt(of, from), place: placeAt(of, to), loop: false },
  } as const
}

/** @param share of the strongest one; `null`: in pencil, which has no widths */
function flowArc(of: SceneOf, crowd: Crowd, merging: Merging, flow: number, share: number | null): MapArc {
  const { atlas, drawn, words } = of
  const ghost = share === null
  const [tally, flows] = ghost ? [crowd.ghosts, merging.ghosts] : [crowd.kept, merging.kept]
  const { from, to, key, nameOf, drawn: line } = endsOf(of, merging, flows, flow)
  const count = flows.counts[flow] ?? 0
  const name = readLate(() => nameOf(count))
  const lists = readLate(() => recordsIn(tally, flows, flow))
  const ids = readLate(() => idsOf(of, lists()))
  const isJourney = (i: number) => drawn.journey.includes(i)
  const { origin, place } = atlas.columns
  return {
    ...line,
    ...(atlas.dataSets.length > 1
      ? tintOf(
          atlas,
          lists().flatMap((list) => [...list]),
        )
      : {}),
    id: `${ghost ? 'ghost:' : ''}${key}`,
    get records() {
      return ids()
    },
    has: (record) => {
      const i = atlas.records.indexOf(record)
      return (
        merging.leader[origin[i] ?? -1] === from &&
        merging.leader[place[i] ?? -1] === to &&
        !isJourney(i) &&
        isAmong(ghost ? drawn.ghosts : drawn.kept, i)
      )
    },
    style: 'solid',
    status: null,
    tone: ghost ? 'ghost' : 'sure',
    fan: 0,
    flowSize: 1,
    journey: false,
    weight: share ?? 0,
    get figure() {
      return words.figure(count)
    },
    get label() {
      return name()
    },
    get shortLabel() {
      return name()
    },
    get name() {
      return name()
    },
  }
}

/** The few visits of a flow one by one. */
function fan(of: SceneOf, crowd: Crowd, merging: Merging, flow: number): readonly MapArc[] {
  const { drawn: line } = endsOf(of, merging, merging.kept, flow)
  const records = recordsIn(crowd.kept, merging.kept, flow)
    .flatMap((list) => [...list])
    .filter((i) => !of.drawn.journey.includes(i))
    .toSorted((a, b) => a - b)
  return records.flatMap((i, at) =>
    singleArc(
      of.atlas,
      i,
      { ...line, fan: at, flowSize: records.length, journey: false, ghost: false },
      of.words,
    ),
  )
}

/** The legs of the journey, beside the flows that they would belong to. */
function journeyArcs({ atlas, drawn, words }: SceneOf): readonly MapArc[] {
  const { journey } = drawn
  if (journey.length === 0) return []
  const isKept = (i: number) => isAmong(drawn.kept, i)
  const legs = {
    kept: journey.filter(isKept),
    ghosts: journey.filter((i) => !isKept(i)),
    journey,
  }
  return mapArcs(atlas, legs, words).arcs.map((arc) => ({
    ...arc,
    fan: arc.fan + 1,
    flowSize: arc.flowSize + 1,
  }))
}

/** A place with those that are drawn with it. */
function groupPlace(of: SceneOf, crowd: Crowd, merging: Merging, place: number, keepsArc: boolean): MapPlace {
  const { atlas, words } = of
  const { columns } = atlas
  const { leader } = merging
  const id = columns.places[place] ?? ''
  const [among, meetings] = [merging.among[place] ?? 0, merging.meetings[place] ?? 0]
  const others = merging.others[place] ?? 0
  const isHere = (at: number | undefined) => leader[at ?? -1] === place
  const flowsWith = (touches: (origin: boolean, end: boolean) => boolean) => {
    const { flows } = crowd.kept
    return Array.from(flows.counts.keys())
      .filter((flow) => touches(isHere(flows.origin[flow]), isHere(flows.place[flow])))
      .map((flow) => flows.recordsOf(flow))
  }
  const ids = readLate(() =>
    among + meetings > 0
      ? idsOf(of, [...flowsWith((origin, end) => origin && end), meetingsHeld(of, isHere)])
      : idsOf(
          of,
          flowsWith((origin, end) => origin || end),
        ),
  )
  const isPencil = (crowd.strength[place] ?? 0) === 0 && !crowd.pinned.has(place)
  return {
    id,
    at: placeAt(of, place),
    name: words.placeName(id),
    ...(others === 0 ? {} : { others: `+${words.figure(others)}` }),
    get records() {
      return ids()
    },
    has: (record) => {
      const i = atlas.records.indexOf(record)
      return isHere(columns.origin[i]) || isHere(columns.place[i])
    },
    meeting: meetings > 0,
    ...(among > 0 ? { among: { count: among, figure: words.figure(among) } } : {}),
    uncertain: false,
    tone: isPencil ? 'ghost' : keepsArc ? 'visited' : 'minor',
  }
}
