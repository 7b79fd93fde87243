/** The lines of arcs in plane units, remembered: a move of the map does not need them anew. */
import type { Pieces } from './line'
import type { MapArc } from './mapContent'
import { arcOnPlane } from '@/core/geo/arcOnPlane'

const STEPS = 90
const kept = new WeakMap<MapArc, Pieces>()

/** Cut where it crosses the edge of the map; a single point for a loop. */
export function arcPieces(arc: MapArc): Pieces {
  const known = kept.get(arc)
  if (known !== undefined) return known
  const pieces = arcOnPlane(arc.origin, arc.loop ? arc.origin : arc.place, STEPS)
  kept.set(arc, pieces)
  return pieces
}
