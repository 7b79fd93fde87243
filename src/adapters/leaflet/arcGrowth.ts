/**
 * Arcs that draw themselves when their day comes in Play: which have just come, and how much of each stands.
 * Times are in milliseconds of one clock.
 */
import type { MapArc } from '@/core/plate/mapContent'

const GROWTH = 400

export interface ArcGrowth {
  /** Tells what is on the map now; what was not there in ink before starts to grow, if it may. */
  readonly see: (arcs: readonly MapArc[], mayGrow: boolean, now: number) => void
  /** How much of an arc is drawn, from 0 to 1. */
  readonly shareOf: (arc: MapArc, now: number) => number
  readonly isGrowing: (now: number) => boolean
}

export function createArcGrowth(): ArcGrowth {
  /** When each arc came; those that never grew came before all time. */
  let came = new Map<string, number>()
  const shareOf = ({ id }: MapArc, now: number) => Math.min(1, (now - (came.get(id) ?? -Infinity)) / GROWTH)
  return {
    see(arcs, mayGrow, now) {
      const inked = arcs.filter(({ tone }) => tone !== 'ghost')
      const start = mayGrow ? now : -Infinity
      came = new Map(inked.map(({ id }) => [id, mayGrow ? (came.get(id) ?? start) : start]))
    },
    shareOf,
    isGrowing: (now) => [...came.values()].some((at) => now - at < GROWTH),
  }
}
