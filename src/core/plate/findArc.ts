/** What lies under a point of the map as it was laid out. */
import type { MapLayout } from './layOutMap'
import type { MapArc, MapPlace } from './mapContent'
import { distanceToLine } from './line'

/** Ids of records in time order. */
export interface ArcHit {
  readonly type: 'arc' | 'place'
  readonly id: string
  readonly records: readonly string[]
}

interface Found {
  readonly type: ArcHit['type']
  readonly of: MapArc | MapPlace
  readonly distance: number
}

/**
 * The nearest of what was drawn within `reach` pixels: a ring before the arcs that end in it.
 *
 * @param x,y in world pixels
 */
export function findArc({ arcs, places }: MapLayout, x: number, y: number, reach: number): ArcHit | null {
  const found = [
    ...places
      .filter(({ place }) => place.tone !== 'context')
      .map(({ place, x: px, y: py, radius }) => ({
        type: 'place' as const,
        of: place,
        distance: Math.max(0, Math.hypot(x - px, y - py) - radius),
      })),
    ...arcs.toReversed().map(({ arc, line }) => ({
      type: 'arc' as const,
      of: arc,
      distance: Math.max(0, distanceToLine(line.whole, x, y) - line.halfWidth(0.5)),
    })),
  ].reduce<Found | null>(
    (best, each) => (each.distance <= reach && each.distance < (best?.distance ?? Infinity) ? each : best),
    null,
  )
  return found === null ? null : { type: found.type, id: found.of.id, records: found.of.records }
}
