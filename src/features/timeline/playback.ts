/**
 * Play: the end of the period walks from the first day of its scope to the last at an even pace, so that the
 * whole takes as long whatever its length. The place of the end is in days, with a fraction.
 */
import type { Period } from '@/core/time/day'

export const SPEEDS = [0.5, 1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

/** Milliseconds that the whole scope takes at speed 1. */
const WHOLE = 20_000

/** Where the end stands `elapsed` ms after it stood on `place`; `null` when the last day has had its time. */
export function walkOn({ from, to }: Period, place: number, elapsed: number, speed: Speed): number | null {
  const next = place + ((to - from + 1) * elapsed * speed) / WHOLE
  return next >= to + 1 ? null : next
}
