/**
 * What stands where on the canvas: arcs with their lines, rings, and every name that found room. World pixels.
 *
 * Ranks of names, strongest first: the selection, arcs, places visited, countries that take part, countries
 * mentioned, waters, other countries, capitals for orientation.
 */
import type { ArcLine, LinePoint, Pieces } from './arcLine'
import { layOutArc, piecesLength, pointAlong } from './arcLine'
import { arcPieces } from './arcPieces'
import { NAMED_ARCS } from './mapData'
import type { MapArc, MapCountry, MapPlace, MapWater } from './mapData'
import { boxesAlong, measureText, setAlong } from './mapText'
import type { SetLetter, TextStyle } from './mapText'
import type { MapTheme } from './mapTheme'
import type { Box, LabelRequest, Obstacle } from './placeLabels'
import { placeLabels } from './placeLabels'
import type { MapFrame } from './useMapFrame'
import type { CountryShape } from '@/core/geo/countryShapes'
import { PLANE_HEIGHT, projectEqualEarth } from '@/core/geo/equalEarth'

export interface MapContent {
  readonly arcs: readonly MapArc[]
  readonly places: readonly MapPlace[]
  readonly waters: readonly MapWater[]
  readonly countries: readonly MapCountry[]
  readonly shapes: readonly CountryShape[]
  /** Ids of records. */
  readonly selected: string | null
  readonly hovered: string | null
}

export interface LaidArc {
  readonly arc: MapArc
  readonly line: ArcLine
  readonly emphasis: 'rest' | 'hovered' | 'selected'
}

export interface LaidPlace {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly emphasis: 'rest' | 'hovered' | 'selected'
}

/** A name in place: level lines of text, or letters along a curve; perhaps tied to its arc by a leader. */
export interface LaidText {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  readonly along: readonly SetLetter[] | null
  readonly leader: readonly [LinePoint, LinePoint] | null
  readonly style: TextStyle
}

export interface MapLayout {
  readonly arcs: readonly LaidArc[]
  readonly places: readonly LaidPlace[]
  /** Names of countries and waters, beneath the arcs. */
  readonly ground: readonly LaidText[]
  /** Names of arcs and cities, above them. */
  readonly top: readonly LaidText[]
}

const RANK = {
  selection: 0,
  arc: 1,
  number: 2,
  visited: 3,
  participant: 4,
  mentioned: 5,
  water: 6,
  other: 7,
  context: 8,
} as const

const NUMBERED_FLOWS = 18
const RING = 3.4
const MEETING_RING = 6.2
const CONTEXT_RING = 2.2

/** On a map lower than this only the selection is drawn. */
const LOWEST_MAP = 200
const PHONE_WIDTH = 600

interface Candidate {
  readonly text: Omit<LaidText, 'style'>
  readonly boxes: readonly Box[]
}

interface Lettering {
  readonly id: string
  readonly rank: number
  readonly insistent: boolean
  readonly style: TextStyle
  readonly layer: 'ground' | 'top'
  readonly candidates: readonly Candidate[]
}

/** A block of level lines; `x` is its left, middle or right by `align`, `y` the middle of the block. */
function level(
  ctx: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  align: 'left' | 'middle' | 'right',
  style: TextStyle,
  leader: readonly [LinePoint, LinePoint] | null = null,
): Candidate {
  const lineHeight = style.size * 1.16
  const widths = lines.map((text) => measureText(ctx, text, style))
  const widest = Math.max(...widths)
  const left = align === 'left' ? x : align === 'right' ? x - widest : x - widest / 2
  const height = lineHeight * lines.length
  const placed = lines.map((text, i) => {
    const slack = widest - (widths[i] ?? 0)
    const indent = align === 'left' ? 0 : align === 'right' ? slack : slack / 2
    return { text, x: left + indent, y: y - height / 2 + lineHeight * (i + 0.5) }
  })
  const pad = 2
  return {
    text: { lines: placed, along: null, leader },
    boxes: [[left - pad, y - height / 2 - 1, left + widest + pad, y + height / 2 + 1]],
  }
}

/** Two lines of a long name, broken at the space or hyphen nearest its middle. */
export function broken(name: string): readonly string[] {
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index)
  const middle = name.length / 2
  const at = breaks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  if (at === undefined) return [name]
  return [name.slice(0, name[at] === '-' ? at + 1 : at), name.slice(at + 1)]
}

const scaled = (pieces: Pieces, scale: number): Pieces =>
  pieces.map((piece) => piece.map(({ x, y, t }) => ({ x: x * scale, y: y * scale, t })))

const emphasisOf = (records: readonly string[], { selected, hovered }: MapContent) =>
  selected !== null && records.includes(selected)
    ? 'selected'
    : hovered !== null && records.includes(hovered)
      ? 'hovered'
      : 'rest'

const EMPHASIS_ORDER = { rest: 0, hovered: 1, selected: 2 } as const

/** Lowest first: pencil, then the weaker flows, what is hovered, what is selected. */
const paintOrder = (a: LaidArc, b: LaidArc): number =>
  EMPHASIS_ORDER[a.emphasis] - EMPHASIS_ORDER[b.emphasis] ||
  Number(a.arc.tone !== 'ghost') - Number(b.arc.tone !== 'ghost') ||
  (a.arc.weight ?? 0) - (b.arc.weight ?? 0)

const isLow = ({ selected }: MapContent, seen: Box) => seen[3] - seen[1] < LOWEST_MAP && selected !== null

function layOutArcs(content: MapContent, { scale, seen }: MapFrame): readonly LaidArc[] {
  const reach = { top: 0, bottom: PLANE_HEIGHT * scale }
  const onlySelection = isLow(content, seen)
  return content.arcs
    .flatMap((arc): LaidArc[] => {
      const emphasis = emphasisOf(arc.records, content)
      if (onlySelection && emphasis !== 'selected') return []
      const line = layOutArc(
        scaled(arcPieces(arc), scale),
        { fan: arc.fan, weight: arc.weight, emphasis },
        reach,
      )
      return line === null ? [] : [{ arc, line, emphasis }]
    })
    .toSorted(paintOrder)
}

function layOutPlaces(content: MapContent, { scale, seen }: MapFrame): readonly LaidPlace[] {
  const onlySelection = isLow(content, seen)
  return content.places.flatMap((place): LaidPlace[] => {
    const emphasis = emphasisOf(place.records, content)
    if (onlySelection && emphasis !== 'selected') return []
    const [x, y] = projectEqualEarth(place.at[0], place.at[1])
    const radius = place.tone === 'context' ? CONTEXT_RING : place.meetings.length > 0 ? MEETING_RING : RING
    return [{ place, x: x * scale, y: y * scale, radius, emphasis }]
  })
}

const around = (x: number, y: number, half: number): Box => [x - half, y - half, x + half, y + half]

/** Lines and rings, which names keep off. */
function obstaclesOf(arcs: readonly LaidArc[], places: readonly LaidPlace[]): readonly Obstacle[] {
  const lines = arcs.flatMap(({ arc, line }) => {
    const length = piecesLength(line.whole)
    return Array.from({ length: Math.ceil(length / 7) + 1 }, (_, i) =>
      pointAlong(line.whole, Math.min(i * 7, length)),
    )
      .flatMap((at) =>
        at === null ? [] : [around(at.point.x, at.point.y, line.halfWidth(at.point.t) + 2.6)],
      )
      .map((box) => ({ box, owner: `arc:${arc.id}` }))
  })
  // A capital for orientation yields to every name; its ring stands only where its own name does.
  const solid = places.filter(({ place }) => place.tone !== 'context')
  const rings = solid.map(({ place, x, y, radius }) => ({
    box: around(x, y, radius + 2),
    owner: `place:${place.id}`,
  }))
  return [...lines, ...rings]
}

/** Where along a line its words may stand: the middle of what is seen of it first, then to either side. */
function seenParts(line: Pieces, length: number, seen: Box): readonly number[] {
  const steps = 40
  const inside = Array.from({ length: steps + 1 }, (_, i) => i / steps).filter((part) => {
    const at = pointAlong(line, length * part)
    return at !== null && isSeen(seen, at.point.x, at.point.y)
  })
  const [from, to] = [inside[0] ?? 0, inside.at(-1) ?? 1]
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part) => from + (to - from) * part)
}

/** On the path where it is long enough, else level beside the apex. */
function arcCandidates(
  ctx: CanvasRenderingContext2D,
  { arc, line }: LaidArc,
  seen: Box,
  style: TextStyle,
): readonly Candidate[] {
  const length = piecesLength(line.whole)
  const offset = style.size * 0.5 + 4.5
  // "Above" is the outside of the bow on a line that runs rightward, the inside on one that runs leftward.
  const [start, end] = [line.whole[0]?.[0], line.whole.at(-1)?.at(-1)]
  const rightward = start !== undefined && end !== undefined && end.x >= start.x
  const outside = rightward ? 1 : -1
  const sides = arc.flowSize === 1 ? [1, -1] : arc.fan === 0 ? [-outside, outside] : [outside, -outside]
  const onPath =
    length < 1.3 * measureText(ctx, arc.label, style)
      ? []
      : sides.flatMap((side) =>
          seenParts(line.whole, length, seen).flatMap((at): Candidate[] => {
            const along = setAlong(ctx, arc.label, line.whole, at, side * offset, style)
            return along === null
              ? []
              : [{ text: { lines: [], along, leader: null }, boxes: boxesAlong(along, style) }]
          }),
        )
  const apex = pointAlong(line.whole, length / 2)
  if (apex === null) return onPath
  const { point, angle } = apex
  // The outside of the bow is the left of travel.
  const [ox, oy] = [Math.sin(angle), -Math.cos(angle)]
  const turn = arc.flowSize > 1 && arc.fan === 0 ? -1 : 1
  const beside = [turn, -turn].flatMap((side) =>
    [11, 26].flatMap((gap) =>
      [[arc.shortLabel], broken(arc.shortLabel)].map((lines) => {
        const [dx, dy] = [ox * side, oy * side]
        const align = dx > 0.35 ? 'left' : dx < -0.35 ? 'right' : 'middle'
        const to = { x: point.x + dx * gap, y: point.y + dy * gap, t: point.t }
        const leader = gap > 20 ? ([point, { ...to, x: to.x - dx * 3, y: to.y - dy * 3 }] as const) : null
        return level(ctx, lines, to.x, to.y + dy * style.size * 0.5, align, style, leader)
      }),
    ),
  )
  return [...onPath, ...beside]
}

function numberCandidates(
  ctx: CanvasRenderingContext2D,
  { arc, line }: LaidArc,
  style: TextStyle,
): readonly Candidate[] {
  const length = piecesLength(line.whole)
  return [0.56, 0.64, 0.48, 0.72, 0.4].flatMap((part) => {
    const at = pointAlong(line.whole, length * part)
    return at === null
      ? []
      : [level(ctx, [String(arc.records.length)], at.point.x, at.point.y, 'middle', style)]
  })
}

function placeCandidates(
  ctx: CanvasRenderingContext2D,
  { place, x, y, radius }: LaidPlace,
  style: TextStyle,
): readonly Candidate[] {
  const gap = radius + (place.uncertain ? 8 : 5)
  const up = gap + style.size * 0.45
  const ring = place.tone === 'context' ? [around(x, y, radius + 2)] : []
  const at = (dx: number, dy: number, align: 'left' | 'middle' | 'right'): Candidate => {
    const { text, boxes } = level(ctx, [place.name], x + dx, y + dy, align, style)
    return { text, boxes: [...boxes, ...ring] }
  }
  return [
    at(gap, style.size * 0.3, 'left'),
    at(-gap, -style.size * 0.4, 'right'),
    at(gap, -style.size * 0.4, 'left'),
    at(-gap, style.size * 0.4, 'right'),
    at(gap * 0.6, -up, 'left'),
    at(gap * 0.6, up, 'left'),
    at(-gap * 0.6, -up, 'right'),
    at(-gap * 0.6, up, 'right'),
    at(0, -up, 'middle'),
    at(0, up, 'middle'),
  ]
}

/** A participant's name is spaced out over up to a third of its country, as printed atlases do. */
function spread(ctx: CanvasRenderingContext2D, name: string, style: TextStyle, room: number): TextStyle {
  const gaps = Math.max(1, name.length - 1) * style.size
  const natural = measureText(ctx, name, { ...style, spacing: 0 })
  return { ...style, spacing: Math.min(0.7, Math.max(style.spacing, (0.34 * room - natural) / gaps)) }
}

/** Around the middle of the country; a participant may move further, or stand upright in a narrow country. */
function countryCandidates(
  ctx: CanvasRenderingContext2D,
  country: MapCountry,
  shape: CountryShape,
  scale: number,
  style: TextStyle,
): readonly Candidate[] {
  const name = country.label ?? ''
  const [cx, cy] = [shape.room.centre[0] * scale, shape.room.centre[1] * scale]
  const [room, tall] = [shape.room.width * scale, shape.room.height * scale]
  const width = measureText(ctx, name, style)
  const takesPart = country.part === 'takes-part'
  const slack = takesPart ? 0.85 : 1
  const forms: (readonly string[])[] = []
  if (width * slack <= room * 1.05) forms.push([name])
  else {
    const lines = broken(name)
    const widest = Math.max(...lines.map((line) => measureText(ctx, line, style)))
    if (lines.length > 1 && widest * slack <= room * 1.05 && tall > style.size * 2) forms.push(lines)
  }
  const steps = takesPart
    ? [0, -0.16, 0.16, -0.3, 0.3, -0.42, 0.42].flatMap((dy) =>
        [0, 0.14, -0.14, 0.28, -0.28].map((dx) => [dx, dy] as const),
      )
    : ([
        [0, 0],
        [0, 0.18],
        [0, -0.18],
        [0.14, 0],
        [-0.14, 0],
      ] as const)
  const flat = forms.flatMap((lines) =>
    steps.map(([dx, dy]) => level(ctx, lines, cx + dx * room, cy + dy * tall, 'middle', style)),
  )
  if (flat.length > 0 || !takesPart || room < style.size * 1.1 || tall < width * 1.1) return flat
  const half = width * 0.56
  const upright: Pieces = [
    [
      { x: cx, y: cy + half, t: 0 },
      { x: cx, y: cy - half, t: 1 },
    ],
  ]
  const along = setAlong(ctx, name, upright, 0.5, 0, style)
  return along === null ? [] : [{ text: { lines: [], along, leader: null }, boxes: boxesAlong(along, style) }]
}

const isSeen = ([left, top, right, bottom]: Box, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom

/** @param reserved what covers the map: the legend, the controls */
export function layOutMap(
  ctx: CanvasRenderingContext2D,
  content: MapContent,
  frame: MapFrame,
  theme: MapTheme,
  reserved: readonly Box[],
): MapLayout {
  const { scale, drawn, seen, zoom } = frame
  const { colours, serif, sans } = theme
  const phone = seen[2] - seen[0] < PHONE_WIDTH
  const style = (
    font: string,
    size: number,
    colour: string,
    spacing = 0,
    haloWidth = 1.6,
    halo: string | null = colours.halo,
  ) => ({
    font: font.replace('$', `${size}px`),
    size,
    spacing,
    colour,
    halo,
    haloWidth,
  })

  const arcs = layOutArcs(content, frame)
  const places = layOutPlaces(content, frame)
  const requests: Lettering[] = []

  const namesAll = arcs.filter(({ arc }) => arc.weight === null).length <= NAMED_ARCS
  for (const laid of arcs) {
    const { arc, emphasis } = laid
    if (!(namesAll && arc.weight === null) && emphasis === 'rest') continue
    const colour =
      emphasis === 'selected'
        ? colours.accent
        : arc.tone === 'ghost'
          ? colours.ghost
          : arc.tone === 'imprecise'
            ? colours.arc2
            : colours.arc
    const lettering = style(
      `italic ${emphasis === 'selected' ? 700 : 400} $ ${serif}`,
      phone ? 13 : 12.5,
      colour,
      0,
      1.4,
    )
    // On a phone the list stands right beneath: only what is chosen or pointed at is named on the map.
    if (phone && emphasis === 'rest') continue
    requests.push({
      id: `arc:${arc.id}`,
      rank: emphasis === 'selected' ? RANK.selection : RANK.arc,
      insistent: emphasis !== 'rest',
      style: lettering,
      layer: 'top',
      candidates: arcCandidates(ctx, laid, seen, lettering),
    })
  }
  const strongest = arcs
    .filter(({ arc, emphasis }) => arc.weight !== null && emphasis === 'rest')
    .toSorted((a, b) => (b.arc.weight ?? 0) - (a.arc.weight ?? 0))
    .slice(0, NUMBERED_FLOWS)
  for (const laid of strongest) {
    const lettering = style(`700 $ ${sans}`, 11, colours.arc, 0, 1.6)
    requests.push({
      id: `arc:${laid.arc.id}`,
      rank: RANK.number,
      insistent: false,
      style: lettering,
      layer: 'top',
      candidates: numberCandidates(ctx, laid, lettering),
    })
  }
  for (const laid of places) {
    const { place, emphasis } = laid
    const context = place.tone === 'context'
    const lettering = context
      ? style(`400 $ ${serif}`, phone ? 12 : 11.5, colours.landink)
      : style(
          `${place.tone === 'ghost' ? 400 : 700} $ ${serif}`,
          phone ? 15 : 13.5,
          place.tone === 'ghost' ? colours.ghost : colours.ink,
          0,
          1.6,
        )
    requests.push({
      id: `place:${place.id}`,
      rank: emphasis === 'selected' ? RANK.selection : context ? RANK.context : RANK.visited,
      insistent: !context,
      style: lettering,
      layer: 'top',
      candidates: placeCandidates(ctx, laid, lettering),
    })
  }
  const shapeOf = new Map(content.shapes.map((shape) => [shape.code, shape]))
  for (const country of content.countries) {
    const shape = shapeOf.get(country.code)
    if (shape === undefined || country.label === null) continue
    if (!isSeen(drawn, shape.room.centre[0] * scale, shape.room.centre[1] * scale)) continue
    const part = country.part
    const size =
      part === 'takes-part'
        ? phone
          ? 13.5
          : 12.5
        : shape.room.width * scale < 90
          ? phone
            ? 10.5
            : 9.5
          : phone
            ? 11
            : 10.5
    const lettering =
      part === 'takes-part'
        ? spread(
            ctx,
            country.label,
            style(`700 $ ${serif}`, size, colours.ink, 0.24),
            shape.room.width * scale,
          )
        : style(
            `${part === 'mentioned' ? 'italic ' : ''}400 $ ${serif}`,
            size,
            colours.landink,
            part === 'mentioned' ? 0.1 : 0.16,
            1.2,
          )
    requests.push({
      id: `country:${country.code}`,
      rank: part === 'takes-part' ? RANK.participant : part === 'mentioned' ? RANK.mentioned : RANK.other,
      insistent: false,
      style: lettering,
      layer: 'ground',
      candidates: countryCandidates(ctx, country, shape, scale, lettering),
    })
  }
  for (const water of content.waters) {
    if (zoom < water.minZoom) continue
    const [x, y] = projectEqualEarth(water.at[0], water.at[1])
    const lettering = style(
      `italic 400 $ ${serif}`,
      water.ocean ? (phone ? 13.5 : 15) : phone ? 12.5 : 11.5,
      colours.seaink,
      water.ocean ? 0.2 : 0.06,
      0,
      null,
    )
    const lines = water.ocean || zoom < 4.5 ? broken(water.name) : [water.name]
    requests.push({
      id: `water:${water.id}`,
      rank: RANK.water,
      insistent: false,
      style: lettering,
      layer: 'ground',
      candidates: [
        [0, 0],
        [0, 26],
        [0, -26],
        [-36, 0],
        [36, 0],
      ].map(([dx = 0, dy = 0]) => level(ctx, lines, x * scale + dx, y * scale + dy, 'middle', lettering)),
    })
  }

  const placed = placeLabels(requests.map(toRequest), obstaclesOf(arcs, places), seen, reserved)
  const texts = requests.flatMap(({ id, candidates, style: lettering, layer }) => {
    const text = candidates[placed.get(id) ?? -1]?.text
    return text === undefined ? [] : [{ layer, text: { ...text, style: lettering } }]
  })
  return {
    arcs,
    // A capital for orientation without its name would be a riddle.
    places: places.filter(({ place }) => place.tone !== 'context' || placed.has(`place:${place.id}`)),
    ground: texts.filter(({ layer }) => layer === 'ground').map(({ text }) => text),
    top: texts.filter(({ layer }) => layer === 'top').map(({ text }) => text),
  }
}

const toRequest = ({ id, rank, insistent, candidates }: Lettering): LabelRequest => ({
  id,
  rank,
  insistent,
  candidates: candidates.map(({ boxes }) => boxes),
})
