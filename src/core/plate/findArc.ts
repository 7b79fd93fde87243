/** What lies under a point of the map as it was laid out. */
import type { MapLayout } from './layOutMap'
import { distanceToLine } from './line'

/** Ids of records in time order. */
export interface ArcHit {
  readonly type: 'arc' | 'place'
  readonly id: string
  readonly records: readonly string[]
}

/**
 * The nearest of what was drawn within `reach` pixels: a ring before the arcs that end in it.
 *
 * @param x,y in world pixels
 */
export function findArc({ arcs, places }: MapLayout, x: number, y: number, reach: number): ArcHit | null {
  let best: ArcHit | null = null
  let nearest = Infinity
  const offer = (hit: ArcHit, distance: number) => {
    if (distance <= reach && distance < nearest) [best, nearest] = [hit, distance]
  }
  for (const { place, x: px, y: py, radius } of places) {
    if (place.records.length === 0) continue
    const records = place.meetings.length > 0 ? place.meetings : place.records
    offer({ type: 'place', id: place.id, records }, Math.max(0, Math.hypot(x - px, y - py) - radius))
  }
  for (const { arc, line } of arcs.toReversed()) {
    const distance = Math.max(0, distanceToLine(line.whole, x, y) - line.halfWidth(0.5))
    offer({ type: 'arc', id: arc.id, records: arc.records }, distance)
  }
  return best
}
