/**
 * Arcs of what the filters leave: one for each visit, up to four fanned out on one flow, else one weighted arc.
 * What only the period excludes is pencil.
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
}

const endsOf = (atlas: Atlas, flow: Flow, ghost: boolean): Ends[] => {
  const [origin, place] = [positionOf(atlas, flow.origin), positionOf(atlas, flow.place)]
  return origin === null || place === null
    ? []
    : [{ key: `${flow.origin}>${flow.place}`, origin, place, flow, ghost }]
}

/** Meetings are points: their journeys are not recorded. */
const visitsAmong = ({ records }: Atlas, indices: readonly number[]) =>
  indices.filter((i) => {
    const record = records[i]
    return record !== undefined && !isMeeting(record)
  })

export interface Arcs {
  readonly arcs: readonly MapArc[]
  /** Kept records that the arcs stand for, and those of all flows: less when the weakest are left out. */
  readonly drawn: number
  readonly all: number
  /** How many flows are drawn in ink. */
  readonly flows: number
  /** Records of the strongest weighted flow; 0 when none is weighted. */
  readonly strongest: number
}

/** @param most how many flows are drawn, the strongest first */
export function mapArcs(
  atlas: Atlas,
  { kept, ghosts }: DrawnRecords,
  words: ArcWords,
  most: number = STRONGEST_FLOWS.wide,
): Arcs {
  const inked = sumFlows(atlas, visitsAmong(atlas, kept)).flatMap((flow) => endsOf(atlas, flow, false))
  const pencilled = sumFlows(atlas, visitsAmong(atlas, ghosts)).flatMap((flow) => endsOf(atlas, flow, true))
  const bySize = inked.toSorted((a, b) => b.flow.records.length - a.flow.records.length)
  const shown = new Set(bySize.slice(0, most))
  const weighted = inked.filter(({ flow }) => flow.records.length > LARGEST_FAN)
  const strongest = Math.max(0, ...weighted.map(({ flow }) => flow.records.length))

  const drawnFlows = [...inked.filter((each) => shown.has(each)), ...pencilled.slice(0, most)]
  const fans = new Map<string, number>()
  const sizes = new Map<string, number>()
  for (const { key, flow } of drawnFlows) {
    const arcs = flow.records.length > LARGEST_FAN ? 1 : flow.records.length
    sizes.set(key, (sizes.get(key) ?? 0) + arcs)
  }
  const nextFan = (key: string) => {
    const fan = fans.get(key) ?? 0
    fans.set(key, fan + 1)
    return fan
  }

  const arcs = drawnFlows.flatMap((ends): MapArc[] => {
    const { key, flow, origin, place, ghost } = ends
    const records = flow.records.flatMap((i) => atlas.records[i] ?? [])
    const common = { origin, place, loop: flow.origin === flow.place, flowSize: sizes.get(key) ?? 1 }
    if (records.length > LARGEST_FAN) {
      const name = words.flowName(words.placeName(flow.origin), words.placeName(flow.place), records.length)
      return [
        {
          ...common,
          id: `${ghost ? 'ghost:' : ''}${key}`,
          records: records.map(({ id }) => id),
          style: 'solid',
          tone: ghost ? 'ghost' : 'sure',
          fan: nextFan(key),
          weight: ghost ? null : records.length / strongest,
          label: name,
          shortLabel: name,
          name,
        },
      ]
    }
    return records.map((record) => {
      const tone: ArcTone = ghost ? 'ghost' : isImprecise(spanOf(record, atlas)) ? 'imprecise' : 'sure'
      return {
        ...common,
        id: record.id,
        records: [record.id],
        style: STYLES[record.status],
        tone,
        fan: nextFan(key),
        weight: null,
        label: words.label(record, ghost),
        shortLabel: words.shortLabel(record, ghost),
        name: words.name(record),
      }
    })
  })
  const first = (arc: MapArc) => atlas.indexOf.get(arc.records[0] ?? '') ?? 0
  const count = (flows: Iterable<Ends>) =>
    Array.from(flows, ({ flow }) => flow.records.length).reduce((a, b) => a + b, 0)
  return {
    arcs: tintArcs(
      atlas,
      arcs.toSorted((a, b) => first(a) - first(b)),
    ),
    drawn: count(shown),
    all: count(inked),
    flows: shown.size,
    strongest,
  }
}
