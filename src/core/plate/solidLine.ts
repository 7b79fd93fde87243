/**
 * What the solid line of a map stands for. A visit whose status is not recorded is drawn like one that was held, as no
 * dash says "not recorded"; so the words beside a sample of the line have to.
 */
import type { MapArc } from './mapContent'

export type SolidLine = 'held' | 'unknown' | 'heldOrUnknown'

/** `null` when no single visit is drawn in a solid line of ink. */
export function solidLine(arcs: readonly Pick<MapArc, 'status' | 'tone'>[]): SolidLine | null {
  const has = (status: MapArc['status']) => arcs.some((arc) => arc.status === status && arc.tone === 'sure')
  const [held, unknown] = [has('held'), has('unknown')]
  return held && unknown ? 'heldOrUnknown' : held ? 'held' : unknown ? 'unknown' : null
}
