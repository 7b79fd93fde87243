/** Names of seas and oceans, without a halo: there is nothing beneath them. */
import type { Lettering, Sheet } from './lettering'
import { RANK, broken, level, textStyle } from './lettering'
import type { MapWater } from './mapContent'
import { projectEqualEarth } from '@/core/geo/equalEarth'

/** Nearer than this a sea has room for its name in one line. */
const ONE_LINE_ZOOM = 4.5

const STEPS = [
  [0, 0],
  [0, 26],
  [0, -26],
  [-36, 0],
  [36, 0],
] as const

export const nameWaters = (
  waters: readonly MapWater[],
  zoom: number,
  scale: number,
  { measure, narrow }: Sheet,
): readonly Lettering[] =>
  waters
    .filter(({ minZoom }) => zoom >= minZoom)
    .map(({ id, at, name, ocean }) => {
      const [x, y] = projectEqualEarth(at[0], at[1])
      const size = ocean ? (narrow ? 13.5 : 15) : narrow ? 12.5 : 11.5
      const style = textStyle(size, 'seaink', { italic: true, spacing: ocean ? 0.2 : 0.06, halo: 0 })
      const lines = ocean || zoom < ONE_LINE_ZOOM ? broken(name) : [name]
      return {
        id: `water:${id}`,
        rank: RANK.water,
        insistent: false,
        style,
        layer: 'ground',
        *candidates() {
          for (const [dx, dy] of STEPS)
            yield level(measure, lines, { x: x * scale + dx, y: y * scale + dy }, 'middle', style)
        },
      }
    })
