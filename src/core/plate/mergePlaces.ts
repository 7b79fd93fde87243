/**
 * Places too near one another to be told apart: each is drawn with a busier one. Greedy, busiest first, so that the
 * outcome depends on the places alone and not on the order in which they came.
 */
import type { PlacePoints } from '@/core/flows/placePoints'

/**
 * @param order indices of the places that are drawn, busiest first
 * @param distance below which two places are drawn as one, in plane units
 * @param pinned so many of the first stand by themselves, however near
 * @returns by place the one that it is drawn with, itself where it is drawn alone; -1 for a place that is not drawn
 */
export function mergePlaces(
  order: Uint32Array,
  { x, y }: PlacePoints,
  distance: number,
  pinned = 0,
): Int32Array {
  const leader = new Int32Array(x.length).fill(-1)
  // Squares as wide as the distance: whoever is near stands in the same or in one beside it.
  const cells = new Map<number, number[]>()
  const cellOf = (px: number, py: number) => Math.floor(px / distance) * 1e6 + Math.floor(py / distance)
  order.forEach((place, position) => {
    const [px, py] = [x[place] ?? 0, y[place] ?? 0]
    let best = -1
    let nearest = distance
    if (position >= pinned) {
      for (const dx of [-distance, 0, distance]) {
        for (const dy of [-distance, 0, distance]) {
          for (const other of cells.get(cellOf(px + dx, py + dy)) ?? []) {
            const apart = Math.hypot(px - (x[other] ?? 0), py - (y[other] ?? 0))
            if (apart < nearest) [best, nearest] = [other, apart]
          }
        }
      }
    }
    leader[place] = best === -1 ? place : best
    if (best !== -1) return
    const cell = cells.get(cellOf(px, py))
    if (cell === undefined) cells.set(cellOf(px, py), [place])
    else cell.push(place)
  })
  return leader
}
