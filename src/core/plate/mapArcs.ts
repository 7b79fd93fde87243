/**
 * Arcs of what the filters leave: one for each visit, up to four fanned out on one flow, else one weighted arc.
 * What only the period excludes is pencil. The selected record and its journey have arcs of their own among many.
 */
import type { PlaceName } from './mapPlaces'
import { positionOf } from './mapPlaces'
import type { ArcLineStyle, ArcTone, MapArc } from './mapContent'
import type { DrawnRecords } from './drawnRecords'
import { readLate } from './readLate'
import { tintOf } from './tintOf'
import type { Atlas } from '@/core/atlas/atlas'
import { isImprecise } from '@/core/atlas/recordTraits'
import type { AtlasRecord, Status } from '@/core/atlas/schema'
import { spanAt } from '@/core/atlas/spanAt'
import { isAmong } from '@/core/flows/density'
import { flowsAmong } from '@/core/flows/flowsAmong'
import type { RecordIndices } from '@/core/flows/flowsAmong'
import type { LngLat } from '@/core/geo/lngLat'

/** What is written on and said of an arc, in the reader's language. */
export interface ArcWords {
  /** "Diop, 10–12 novembre 2021" */
  readonly label: (record: AtlasRecord, ghost: boolean) => string
  /** The same without the year. */
  readonly shortLabel: (record: AtlasRecord, ghost: boolean) => string
  /** Who, route, days, kind and status. */
  readonly name: (record: AtlasRecord) => string
  /** A flow of many: "Lomé to Bamako, 12 records". */
  readonly flowName: (origin: string, place: string, count: number) => string
  readonly placeName: PlaceName
  /** Of a place and those that are drawn with it: "Paris +4". */
  readonly groupName: (place: string, others: number) => string
  /** A number as it stands on the map. */
  readonly figure: (count: number) => string
}

/** So many visits of one flow are drawn one by one. */
export const LARGEST_FAN = 4

/** So many flows can be told apart, on a phone's map fewer; the rest are in the list. */
export const STRONGEST_FLOWS = { wide: 34, narrow: 20 } as const

const STYLES: Readonly<Record<Status, ArcLineStyle>> = {
  held: 'solid',
  unknown: 'solid',
  announced: 'dashed',
  postponed: 'dashed',
  cancelled: 'struck',
}

interface Ends {
  readonly key: string
  readonly loop: boolean
  readonly origin: LngLat
  readonly place: LngLat
  /** Names in the reader's language. */
  readonly from: string
  readonly to: string
  readonly count: number
  readonly ghost: boolean
  /** Records that have an arc of their own, and those that one weighted arc stands for. */
  readonly single: readonly number[]
  readonly bundled: readonly number[]
}

export interface Arcs {
  readonly arcs: readonly MapArc[]
  /** Kept records of the flows that are drawn, and of all flows: less when the weakest are left out. */
  readonly drawn: number
  readonly all: number
  /** How many flows are drawn in ink. */
  readonly flows: number
  /** Records of the strongest weighted flow; 0 when none is weighted. */
  readonly strongest: number
}

const strongestOf = (flows: readonly Ends[], most: number): readonly Ends[] =>
  flows.toSorted((a, b) => b.count - a.count).slice(0, most)

/** An arc, and the index of the first record that it stands for. */
interface DrawnArc {
  readonly first: number
  readonly arc: MapArc
}

/** The strongest flows, and of the others what is drawn by itself. */
function drawnOf(flows: readonly Ends[], most: number, journey: ReadonlySet<number>): readonly Ends[] {
  const strongest = new Set(strongestOf(flows, most))
  return flows.flatMap((ends) => {
    if (strongest.has(ends)) return [ends]
    const single = ends.single.filter((i) => journey.has(i))
    return single.length === 0 ? [] : [{ ...ends, single, bundled: [] }]
  })
}

const countRecords = (flows: readonly Ends[]): number => flows.reduce((sum, { count }) => sum + count, 0)

/** The flows of some records, in the order of their first one. */
function endsOf(
  atlas: Atlas,
  indices: RecordIndices,
  ghost: boolean,
  journey: ReadonlySet<number>,
  { placeName }: ArcWords,
): readonly Ends[] {
  const { places } = atlas.columns
  const flows = flowsAmong(atlas, indices)
  return Array.from(flows.counts.keys())
    .filter((flow) => flows.counts[flow] !== 0)
    .toSorted((a, b) => (flows.recordsOf(a)[0] ?? 0) - (flows.recordsOf(b)[0] ?? 0))
    .flatMap((flow): Ends[] => {
      const [from, to] = [places[flows.origin[flow] ?? -1] ?? '', places[flows.place[flow] ?? -1] ?? '']
      const [origin, place] = [positionOf(atlas, from), positionOf(atlas, to)]
      if (origin === null || place === null) return []
      const records = [...flows.recordsOf(flow)]
      const isSingle = (i: number) => records.length <= LARGEST_FAN || journey.has(i)
      return [
        {
          key: `${from}>${to}`,
          loop: from === to,
          origin,
          place,
          from: placeName(from),
          to: placeName(to),
          count: records.length,
          ghost,
          single: records.filter(isSingle),
          bundled: records.filter((i) => !isSingle(i)),
        },
      ]
    })
}

/** @param most how many flows are drawn, the strongest first, beside the journey */
export function mapArcs(
  atlas: Atlas,
  drawn: DrawnRecords,
  words: ArcWords,
  most: number = STRONGEST_FLOWS.wide,
): Arcs {
  const journey = new Set(drawn.journey)
  const all = endsOf(atlas, drawn.kept, false, journey, words)
  const ghosts = endsOf(atlas, drawn.ghosts, true, journey, words)
  const strongest = Math.max(0, ...all.map(({ bundled }) => bundled.length))

  const shown = [...drawnOf(all, most, journey), ...drawnOf(ghosts, most, journey)]
  const fans = new Map<string, number>()
  const sizes = new Map<string, number>()
  for (const { key, single, bundled } of shown) {
    sizes.set(key, (sizes.get(key) ?? 0) + single.length + Math.min(1, bundled.length))
  }
  const nextFan = (key: string) => {
    const fan = fans.get(key) ?? 0
    fans.set(key, fan + 1)
    return fan
  }

  const arcs = shown.flatMap((ends): DrawnArc[] => {
    const { key, origin, place, loop, single, bundled, ghost } = ends
    const common = { origin, place, loop, flowSize: sizes.get(key) ?? 1 }
    const weighted: readonly DrawnArc[] =
      bundled.length === 0
        ? []
        : [
            {
              first: bundled[0] ?? -1,
              arc: bundleArc(
                atlas,
                ends,
                { ...common, fan: nextFan(key), weight: ghost ? null : bundled.length / strongest },
                words,
              ),
            },
          ]
    return [
      ...weighted,
      ...single.flatMap((i) =>
        singleArc(atlas, i, { ...common, fan: nextFan(key), journey: journey.has(i), ghost }, words).map(
          (arc) => ({ first: i, arc }),
        ),
      ),
    ]
  })
  const counted = strongestOf(all, most)
  return {
    arcs: arcs.toSorted((a, b) => a.first - b.first).map(({ arc }) => arc),
    drawn: countRecords(counted),
    all: countRecords(all),
    flows: counted.length,
    strongest,
  }
}

/** How a record is drawn that has an arc of its own. */
interface SingleArc extends Pick<MapArc, 'origin' | 'place' | 'loop' | 'flowSize' | 'fan' | 'journey'> {
  readonly ghost: boolean
}

export function singleArc(
  atlas: Atlas,
  index: number,
  { ghost, ...drawn }: SingleArc,
  words: ArcWords,
): readonly MapArc[] {
  const record = atlas.records.get(index)
  if (record === undefined) return []
  const label = readLate(() => words.label(record, ghost))
  const shortLabel = readLate(() => words.shortLabel(record, ghost))
  const name = readLate(() => words.name(record))
  const tone: ArcTone = ghost ? 'ghost' : isImprecise(spanAt(atlas, index)) ? 'imprecise' : 'sure'
  return [
    {
      ...drawn,
      ...tintOf(atlas, [index]),
      id: record.id,
      records: [record.id],
      has: (id) => id === record.id,
      style: STYLES[record.status],
      status: record.status,
      tone,
      weight: null,
      figure: words.figure(1),
      // Few of many arcs are named.
      get label() {
        return label()
      },
      get shortLabel() {
        return shortLabel()
      },
      get name() {
        return name()
      },
    },
  ]
}

/** One arc for the many records of a flow. */
function bundleArc(
  atlas: Atlas,
  { key, from, to, bundled, ghost }: Ends,
  drawn: Pick<MapArc, 'origin' | 'place' | 'loop' | 'flowSize' | 'fan' | 'weight'>,
  words: ArcWords,
): MapArc {
  const ids = readLate(() => bundled.flatMap((i) => atlas.records.idOf(i) ?? []))
  const name = words.flowName(from, to, bundled.length)
  return {
    ...drawn,
    ...tintOf(atlas, bundled),
    id: `${ghost ? 'ghost:' : ''}${key}`,
    get records() {
      return ids()
    },
    has: (id) => isAmong(bundled, atlas.records.indexOf(id)),
    style: 'solid',
    status: null,
    tone: ghost ? 'ghost' : 'sure',
    journey: false,
    figure: words.figure(bundled.length),
    label: name,
    shortLabel: name,
    name,
  }
}
