/**
 * Arcs from two positions to points of the plane against d3-geo doing the same, and the ribbon drawn from those
 * points against the points alone. 90 steps an arc, between random places.
 */
import { geoEqualEarth, geoInterpolate } from 'd3-geo'
import type { Row } from './measure'
import { timeRounds } from './measure'
import { sequence } from './sequence'
import type { Stage } from './stage'
import { arcOnPlane } from '@/core/geo/arcOnPlane'
import { PLANE_HEIGHT } from '@/core/geo/equalEarth'
import type { LngLat } from '@/core/geo/lngLat'
import { layOutArc } from '@/core/plate/arcLine'

const STEPS = 90
/** Pixels to a plane unit: a world 1,024 px wide. */
const SCALE = 4
const REACH = { top: 0, bottom: PLANE_HEIGHT * SCALE }

function pairsOf(count: number): readonly (readonly [LngLat, LngLat])[] {
  const random = sequence(count)
  const place = (): LngLat => [random() * 360 - 180, random() * 140 - 65]
  return Array.from({ length: count }, () => [place(), place()] as const)
}

export async function benchArcs(stage: Stage): Promise<readonly Row[]> {
  const projection = geoEqualEarth().rotate([-11, 0])
  const rest = { fan: 0, weight: null, emphasis: 'rest' } as const

  return [34, 1_000, 10_000].flatMap((count) => {
    const pairs = pairsOf(count)
    const rounds = stage.rounds(Math.max(3, Math.round(3_000 / count)))
    const drawn = () => pairs.map(([from, to]) => arcOnPlane(from, to, STEPS))
    const lines = drawn().map((pieces) =>
      pieces.map((piece) => piece.map(({ x, y, t }) => ({ x: x * SCALE, y: y * SCALE, t }))),
    )
    const ours = timeRounds(rounds, () => drawn().length)
    const oracle = timeRounds(rounds, () => {
      let points = 0
      for (const [from, to] of pairs) {
        const at = geoInterpolate([...from], [...to])
        for (let i = 0; i <= STEPS; i++) if (projection(at(i / STEPS)) !== null) points += 1
      }
      return points
    })
    const ribbons = timeRounds(
      rounds,
      () => lines.filter((line) => layOutArc(line, rest, REACH) !== null).length,
    )
    const name = `${count.toLocaleString('en')} arcs`
    return [
      { name: `${name} on the plane`, ours, baseline: { name: 'd3-geo', sample: oracle } },
      {
        name: `${name} as ribbons`,
        ours: ribbons,
        baseline: { name: 'their points on the plane', sample: ours },
      },
    ]
  })
}
