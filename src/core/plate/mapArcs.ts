/**
 * Arcs of what the filters leave: one for each visit, up to four fanned out on one flow, else one weighted arc.
 * What only the period excludes is pencil. The selected record and its journey have arcs of their own among many.
 */
import type { PlaceName } from './mapPlaces'
import { positionOf } from './mapPlaces'
import type { ArcLineStyle, ArcTone, MapArc } from './mapContent'
import type { DrawnRecords } from './drawnRecords'
import { tintArcs } from './tintArcs'
import type { Atlas } from '@/core/atlas/atlas'
import { isImprecise, isMeeting, spanOf } from '@/core/atlas/recordTraits'
import type { AtlasRecord, Status } from '@/core/atlas/schema'
import { sumFlows } from '@/core/flows/sumFlows'
import type { Flow } from '@/core/flows/sumFlows'
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
}

const LARGEST_FAN = 4

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
  readonly origin: LngLat
  readonly place: LngLat
  readonly flow: Flow
  readonly ghost: boolean
  /** Records that have an arc of their own, and those that one weighted arc stands for. */
  readonly single: readonly number[]
  readonly bundled: readonly number[]
}

const endsOf = (atlas: Atlas, flow: Flow, ghost: boolean, journey: ReadonlySet<number>): Ends[] => {
  const [origin, place] = [positionOf(atlas, flow.origin), positionOf(atlas, flow.place)]
  if (origin === null || place === null) return []
  const isSingle = (i: number) => flow.records.length <= LARGEST_FAN || journey.has(i)
  return [
    {
      key: `${flow.origin}>${flow.place}`,
      origin,
      place,
      flow,
      ghost,
      single: flow.records.filter(isSingle),
      bundled: flow.records.filter((i) => !isSingle(i)),
    },
  ]
}

/** Meetings are points: their journeys are not recorded. */
const visitsAmong = ({ records }: Atlas, indices: readonly number[]) =>
  indices.filter((i) => {
    const record = records[i]
    return record !== undefined && !isMeeting(record)
  })

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
  flows.toSorted((a, b) => b.flow.records.length - a.flow.records.length).slice(0, most)

/** The strongest flows, and of the others what is drawn by itself. */
function drawnOf(flows: readonly Ends[], most: number, journey: ReadonlySet<number>): readonly Ends[] {
  const strongest = new Set(strongestOf(flows, most))
  return flows.flatMap((ends) => {
    if (strongest.has(ends)) return [ends]
    const single = ends.flow.records.filter((i) => journey.has(i))
    return single.length === 0 ? [] : [{ ...ends, single, bundled: [] }]
  })
}

const countRecords = (flows: readonly Ends[]): number =>
  flows.reduce((sum, { flow }) => sum + flow.records.length, 0)

/** @param most how many flows are drawn, the strongest first, beside the journey */
export function mapArcs(
  atlas: Atlas,
  drawn: DrawnRecords,
  words: ArcWords,
  most: number = STRONGEST_FLOWS.wide,
): Arcs {
  const journey = new Set(drawn.journey)
  const flowsOf = (indices: readonly number[], ghost: boolean) =>
    sumFlows(atlas, visitsAmong(atlas, indices)).flatMap((flow) => endsOf(atlas, flow, ghost, journey))
  const all = flowsOf(drawn.kept, false)
  const strongest = Math.max(0, ...all.map(({ bundled }) => bundled.length))

  const shown = [...drawnOf(all, most, journey), ...drawnOf(flowsOf(drawn.ghosts, true), most, journey)]
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

  const arcs = shown.flatMap((ends): MapArc[] => {
    const { key, flow, origin, place, ghost } = ends
    const recordsOf = (indices: readonly number[]) => indices.flatMap((i) => atlas.records[i] ?? [])
    const [singles, bundle] = [recordsOf(ends.single), recordsOf(ends.bundled)]
    const common = { origin, place, loop: flow.origin === flow.place, flowSize: sizes.get(key) ?? 1 }
    const name = words.flowName(words.placeName(flow.origin), words.placeName(flow.place), bundle.length)
    const weighted: readonly MapArc[] =
      bundle.length === 0
        ? []
        : [
            {
              ...common,
              id: `${ghost ? 'ghost:' : ''}${key}`,
              records: bundle.map(({ id }) => id),
              style: 'solid',
              tone: ghost ? 'ghost' : 'sure',
              fan: nextFan(key),
              journey: false,
              weight: ghost ? null : bundle.length / strongest,
              label: name,
              shortLabel: name,
              name,
            },
          ]
    return [
      ...weighted,
      ...singles.map((record, at) => {
        const tone: ArcTone = ghost ? 'ghost' : isImprecise(spanOf(record, atlas)) ? 'imprecise' : 'sure'
        return {
          ...common,
          id: record.id,
          records: [record.id],
          style: STYLES[record.status],
          tone,
          fan: nextFan(key),
          journey: journey.has(ends.single[at] ?? -1),
          weight: null,
          label: words.label(record, ghost),
          shortLabel: words.shortLabel(record, ghost),
          name: words.name(record),
        }
      }),
    ]
  })
  const first = (arc: MapArc) => atlas.indexOf.get(arc.records[0] ?? '') ?? 0
  const counted = strongestOf(all, most)
  return {
    arcs: tintArcs(
      atlas,
      arcs.toSorted((a, b) => first(a) - first(b)),
    ),
    drawn: countRecords(counted),
    all: countRecords(all),
    flows: counted.length,
    strongest,
  }
}
