/** The lines of arcs in plane units, remembered by their ends: neither a move of the map nor a filter needs them anew. */
import type { Pieces } from './line'
import type { MapArc } from './mapContent'
import { arcOnPlane } from '@/core/geo/arcOnPlane'

const STEPS = 90
/** So many lines are remembered, some 5 kB each. */
const MOST = 2000
const kept = new Map<string, Pieces>()

/** Cut where it crosses the edge of the map; a single point for a loop. */
export function arcPieces({ origin, place, loop }: Pick<MapArc, 'origin' | 'place' | 'loop'>): Pieces {
  const end = loop ? origin : place
  const key = `${origin.join()}>${end.join()}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const pieces = arcOnPlane(origin, end, STEPS)
  if (kept.size >= MOST) kept.clear()
  kept.set(key, pieces)
  return pieces
}
