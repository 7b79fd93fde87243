/**
 * What the lines of a map stand for that two statuses share: no dash says "not recorded", and none tells a visit that
 * was put off from one that is announced; so the words beside a sample of the line have to.
 */
import type { MapArc } from './mapContent'

export type SolidLine = 'held' | 'unknown' | 'heldOrUnknown'
export type DashedLine = 'announced' | 'postponed' | 'announcedOrPostponed'

/** `null` when no single visit is drawn in a solid line of ink. */
export function solidLine(arcs: readonly Pick<MapArc, 'status' | 'tone'>[]): SolidLine | null {
  const has = (status: MapArc['status']) => arcs.some((arc) => arc.status === status && arc.tone === 'sure')
  const [held, unknown] = [has('held'), has('unknown')]
  return held && unknown ? 'heldOrUnknown' : held ? 'held' : unknown ? 'unknown' : null
}

/** `null` when no visit is drawn in a dashed line of ink. */
export function dashedLine(arcs: readonly Pick<MapArc, 'status' | 'tone'>[]): DashedLine | null {
  const has = (status: MapArc['status']) => arcs.some((arc) => arc.status === status && arc.tone !== 'ghost')
  const [announced, postponed] = [has('announced'), has('postponed')]
  return announced && postponed
    ? 'announcedOrPostponed'
    : announced
      ? 'announced'
      : postponed
        ? 'postponed'
        : null
}
