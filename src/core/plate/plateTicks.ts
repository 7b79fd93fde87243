/**
 * Degrees on the frame of the plate: where meridians and parallels leave it, and the blocks of its scale.
 *
 * A parallel is a straight horizontal line, so a meridian meets the top of the plate at the x of its longitude
 * on the parallel there. In: world pixels; out: pixels along an edge.
 */
import type { Box } from './box'
import { EAST, WEST, multiples, project } from './graticule'
import { PLANE_WIDTH, invertEqualEarth } from '@/core/geo/equalEarth'

const STEPS = [20, 10, 5, 2] as const

/** The largest step that shows at least five meridians on a plate `degrees` wide. */
export const graticuleStep = (degrees: number): number => STEPS.find((step) => degrees / step >= 5) ?? 2

export interface Tick {
  /** Degrees, east and north positive; for a meridian in (-180, 180]. */
  readonly degrees: number
  /** Pixels from the start of the edge. */
  readonly at: number
}

/** Where the graticule meets the four edges of what is seen; `blocks` are the half steps of the scale. */
export interface PlateTicks {
  readonly step: number
  readonly top: readonly Tick[]
  readonly bottom: readonly Tick[]
  readonly sides: readonly Tick[]
  readonly blocks: {
    readonly top: readonly number[]
    readonly bottom: readonly number[]
    readonly sides: readonly number[]
  }
}

const latitudeAt = (y: number): number | null => invertEqualEarth(PLANE_WIDTH / 2, y)?.[1] ?? null

const within180 = (lng: number) => (lng > 180 ? lng - 360 : lng <= -180 ? lng + 360 : lng)

/** @param seen in world pixels */
export function plateTicks(seen: Box, scale: number): PlateTicks {
  const [left, top, right, bottom] = seen
  const width = right - left
  const along = (y: number, step: number): readonly Tick[] => {
    const lat = latitudeAt(y / scale)
    if (lat === null) return []
    return multiples(step, WEST, EAST)
      .map((lng) => ({ degrees: within180(lng), at: project(lng, lat)[0] * scale - left }))
      .filter(({ at }) => at > 0 && at < width)
  }
  const up = (step: number): readonly Tick[] =>
    multiples(step, -90, 90)
      .map((lat) => ({ degrees: lat, at: project(0, lat)[1] * scale - top }))
      .filter(({ at }) => at > 0 && at < bottom - top)
  const middle = latitudeAt((top + bottom) / 2 / scale) ?? 0
  const perDegree = (project(1, middle)[0] - project(0, middle)[0] || 1) * scale
  const step = graticuleStep(Math.min(360, width / perDegree))
  const places = (ticks: readonly Tick[]) => ticks.map(({ at }) => at)
  return {
    step,
    top: along(top, step),
    bottom: along(bottom, step),
    sides: up(step),
    blocks: {
      top: places(along(top, step / 2)),
      bottom: places(along(bottom, step / 2)),
      sides: places(up(step / 2)),
    },
  }
}

/** The dark blocks of the scale: every other stretch between marks along an edge of `length` pixels. */
export function scaleBlocks(
  marks: readonly number[],
  length: number,
): readonly (readonly [from: number, to: number])[] {
  if (marks.length === 0) return []
  const edges = [0, ...marks.toSorted((a, b) => a - b), length]
  return edges.flatMap((from, i) => {
    const to = edges[i + 1]
    return to === undefined || i % 2 === 1 ? [] : [[from, to] as const]
  })
}

/** Figures that would run into each other, or into a corner, are left out. */
export const spacedTicks = (ticks: readonly Tick[], length: number, room: number): readonly Tick[] => {
  const kept: Tick[] = []
  for (const tick of ticks.toSorted((a, b) => a.at - b.at)) {
    const last = kept.at(-1)
    if (tick.at < room / 2 || tick.at > length - room / 2) continue
    if (last === undefined || tick.at - last.at >= room) kept.push(tick)
  }
  return kept
}
