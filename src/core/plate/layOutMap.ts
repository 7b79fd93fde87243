/**
 * What stands where on the map: arcs with their lines, rings, and every name that found room. Plain data in world
 * pixels, for whoever paints.
 */
import type { Emphasis } from './arcLine'
import { layOutArc } from './arcLine'
import type { LaidArc } from './arcMarks'
import { arcPieces } from './arcPieces'
import type { Box } from './box'
import { around } from './box'
import type { PlaneCamera, Size } from './camera'
import { scaleOf } from './camera'
import { nameArcs, numberFlows } from './letterArcs'
import { nameCountries } from './letterCountries'
import type { Candidate, LaidText, Sheet } from './lettering'
import { RANK } from './lettering'
import { namePlaces, numberDiscs, placeId } from './letterPlaces'
import type { Measure } from './letters'
import { nameWaters } from './letterWaters'
import { pointsEvery, scaleLine } from './line'
import type { MapContent, Standing } from './mapContent'
import type { LabelRequest, Obstacle, Standpoint } from './placeLabels'
import { placeLabels } from './placeLabels'
import type { LaidPlace } from './placeMarks'
import { ringRadius } from './placeMarks'
import { PLANE_HEIGHT, projectEqualEarth } from '@/core/geo/equalEarth'

/** The part of the plane that is drawn, in world pixels: plane units times `scale`. */
export interface PlateFrame {
  readonly zoom: number
  readonly scale: number
  /** What is drawn. */
  readonly drawn: Box
  /** What is seen. */
  readonly seen: Box
}

/** The frame that a camera sees, in world pixels. */
export function frameOf({ centre: [x, y], zoom }: PlaneCamera, { width, height }: Size): PlateFrame {
  const scale = scaleOf(zoom)
  const [left, top] = [x * scale - width / 2, y * scale - height / 2]
  const seen: Box = [left, top, left + width, top + height]
  return { zoom, scale, drawn: seen, seen }
}

export interface MapLayout {
  /** Lowest first. */
  readonly arcs: readonly LaidArc[]
  readonly places: readonly LaidPlace[]
  /** Names of countries and waters, beneath the arcs. */
  readonly ground: readonly LaidText[]
  /** Names of arcs and cities, above them. */
  readonly top: readonly LaidText[]
}

/** On a map lower than this only the selection and its journey are drawn. */
const LOWEST_MAP = 200
/** A map narrower than this is a phone's. */
export const NARROW = 600

const emphasisOf = (
  { has, journey }: { readonly has: Standing['has']; readonly journey: boolean },
  { selected, hovered }: MapContent,
): Emphasis =>
  selected !== null && has(selected)
    ? 'selected'
    : hovered !== null && has(hovered)
      ? 'hovered'
      : journey
        ? 'journey'
        : 'rest'

const EMPHASIS_ORDER = { rest: 0, journey: 1, hovered: 2, selected: 3 } as const

/** Lowest first: pencil, then the weaker flows, the journey, what is hovered, what is selected. */
const paintOrder = (a: LaidArc, b: LaidArc): number =>
  EMPHASIS_ORDER[a.emphasis] - EMPHASIS_ORDER[b.emphasis] ||
  Number(a.arc.tone !== 'ghost') - Number(b.arc.tone !== 'ghost') ||
  (a.arc.weight ?? 0) - (b.arc.weight ?? 0)

const isLow = ({ selected }: MapContent, seen: Box) => seen[3] - seen[1] < LOWEST_MAP && selected !== null

function layOutArcs(content: MapContent, { scale, seen }: PlateFrame): readonly LaidArc[] {
  const reach = { top: 0, bottom: PLANE_HEIGHT * scale }
  const onlySelection = isLow(content, seen)
  return content.arcs
    .flatMap((arc): LaidArc[] => {
      const emphasis = emphasisOf(arc, content)
      if (onlySelection && emphasis !== 'selected' && !arc.journey) return []
      const { fan, weight } = arc
      const line = layOutArc(scaleLine(arcPieces(arc), scale), { fan, weight, emphasis }, reach)
      return line === null ? [] : [{ arc, line, emphasis }]
    })
    .toSorted(paintOrder)
}

function layOutPlaces(content: MapContent, { scale, seen }: PlateFrame): readonly LaidPlace[] {
  const onlySelection = isLow(content, seen)
  const journey = content.arcs.flatMap((arc) => (arc.journey ? arc.records : []))
  return content.places.flatMap((place): LaidPlace[] => {
    const emphasis = emphasisOf({ has: place.has, journey: false }, content)
    if (onlySelection && emphasis !== 'selected' && !journey.some(place.has)) return []
    const [x, y] = projectEqualEarth(place.at[0], place.at[1])
    return [{ place, x: x * scale, y: y * scale, radius: ringRadius(place), emphasis }]
  })
}

/**
 * A capital for orientation, and the small ring of a place without an arc, stand only where nothing else does: the
 * capital with its name, the ring by itself.
 */
const yields = ({ place, emphasis }: LaidPlace): boolean =>
  place.tone === 'context' || (place.tone === 'minor' && place.among === undefined && emphasis === 'rest')

/** Small rings that ask for room. */
const ringRequests = (places: readonly LaidPlace[]): readonly LabelRequest<Standpoint>[] =>
  places
    .filter((laid) => laid.place.tone === 'minor' && yields(laid))
    .map(({ place, x, y, radius }) => ({
      id: placeId(place),
      rank: RANK.other,
      candidates: () => [{ boxes: [around(x, y, radius + 1)] }],
    }))

/** Between the pieces of a line that names keep off, in pixels. */
const OBSTACLE_STEP = 7

/** Lines and rings, which names keep off. */
function obstaclesOf(arcs: readonly LaidArc[], places: readonly LaidPlace[]): readonly Obstacle[] {
  const lines = arcs.flatMap(({ arc, line }) => {
    const owner = `arc:${arc.id}`
    return pointsEvery(line.whole, OBSTACLE_STEP).map(({ x, y, t }) => ({
      box: around(x, y, line.halfWidth(t) + 2.6),
      owner,
    }))
  })
  const solid = places.filter((laid) => !yields(laid))
  const rings = solid.map(({ place, x, y, radius }) => ({
    box: around(x, y, radius + 2),
    owner: placeId(place),
  }))
  return [...lines, ...rings]
}

/** @param reserved what covers the map: the legend, the controls */
export function layOutMap(
  measure: Measure,
  content: MapContent,
  frame: PlateFrame,
  reserved: readonly Box[],
): MapLayout {
  const { scale, drawn, seen, zoom } = frame
  const sheet: Sheet = { measure, narrow: seen[2] - seen[0] < NARROW }
  const arcs = layOutArcs(content, frame)
  const places = layOutPlaces(content, frame)
  const names = [
    ...nameArcs(arcs, seen, sheet),
    ...numberFlows(arcs, sheet),
    ...namePlaces(places, sheet),
    ...nameCountries(content.countries, content.shapes, scale, drawn, sheet),
    ...nameWaters(content.waters, zoom, scale, sheet),
  ]
  const discs = places.flatMap(({ place, x, y, radius }) =>
    place.among === undefined ? [] : [around(x, y, radius)],
  )
  const requests: readonly LabelRequest<Standpoint & Partial<Candidate>>[] = [
    ...names,
    ...ringRequests(places),
  ]
  const placed = placeLabels(requests, obstaclesOf(arcs, places), seen, [...reserved, ...discs])
  const standing = (layer: 'ground' | 'top') =>
    names.flatMap(({ id, style, layer: own }): LaidText[] => {
      const text = own === layer ? placed.get(id)?.text : undefined
      return text === undefined ? [] : [{ ...text, style }]
    })
  return {
    arcs,
    places: places.filter((laid) => !yields(laid) || placed.has(placeId(laid.place))),
    ground: standing('ground'),
    top: [...standing('top'), ...numberDiscs(places, sheet)],
  }
}
