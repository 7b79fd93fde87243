/**
 * Who may write where: names on the map that never cover one another.
 *
 * A name asks for a place with one or more candidates, each a set of boxes in pixels, best first; a name along
 * a curve is many small boxes. Most stand where they would rather: a candidate is made when it is tried. Stronger names choose first, equal ones in the order given. Lines are obstacles
 * to every name but their own. A name without a free candidate is left out; one that must not be lost takes
 * the first candidate that covers no other name, across lines if need be.
 */
import type { Box } from './box'
import { contains, touch } from './box'

/** A way in which a name could stand. */
export interface Standpoint {
  readonly boxes: readonly Box[]
}

export interface LabelRequest<C extends Standpoint> {
  readonly id: string
  /** Smaller is stronger. */
  readonly rank: number
  /** Best first, the same each time. */
  readonly candidates: () => Iterable<C>
  /** May stand on a line when no candidate is free of them. */
  readonly insistent?: boolean
}

/** What a name keeps off: a piece of a line, belonging to the name with the id `owner`. */
export interface Obstacle {
  readonly box: Box
  readonly owner: string
}

const CELL = 48

/** Two squares of a grid so far apart may share a number: a box is then compared with a few more. */
const ROW = 4096
const squareOf = (x: number, y: number): number => (x * ROW + y) | 0

/** Boxes by the squares of a grid that they reach into, so that a test looks at near ones only. */
class BoxGrid {
  private readonly squares = new Map<number, Obstacle[]>()

  add(entry: Obstacle): void {
    const [left, top, right, bottom] = entry.box
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) {
        const square = this.squares.get(squareOf(x, y))
        if (square === undefined) this.squares.set(squareOf(x, y), [entry])
        else square.push(entry)
      }
    }
  }

  /** Whether `box` touches anything that `owner` does not own. */
  isFree(box: Box, owner: string): boolean {
    const [left, top, right, bottom] = box
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) {
        for (const entry of this.squares.get(squareOf(x, y)) ?? []) {
          if (touch(entry.box, box) && entry.owner !== owner) return false
        }
      }
    }
    return true
  }
}

/** A name that would stand half outside the frame reads as a mistake: it is wholly inside or wholly outside. */
const isCut = (box: Box, frame: Box): boolean => touch(box, frame) && !contains(frame, box)

/**
 * @param frame the visible part of the map
 * @param reserved boxes that no name may touch: controls, the legend
 * @returns for each name that found room, its candidate
 */
export function placeLabels<C extends Standpoint>(
  requests: readonly LabelRequest<C>[],
  obstacles: readonly Obstacle[],
  frame: Box,
  reserved: readonly Box[] = [],
): ReadonlyMap<string, C> {
  const lines = new BoxGrid()
  for (const obstacle of obstacles) lines.add(obstacle)
  const names = new BoxGrid()
  for (const box of reserved) names.add({ box, owner: '' })

  const placed = new Map<string, C>()
  for (const { id, candidates, insistent = false } of requests.toSorted((a, b) => a.rank - b.rank)) {
    const findFree = (acrossLines: boolean): C | undefined => {
      for (const candidate of candidates()) {
        const isFree = candidate.boxes.every(
          (box) => !isCut(box, frame) && names.isFree(box, id) && (acrossLines || lines.isFree(box, id)),
        )
        if (isFree) return candidate
      }
      return undefined
    }
    const chosen = findFree(false) ?? (insistent ? findFree(true) : undefined)
    if (chosen === undefined) continue
    placed.set(id, chosen)
    for (const box of chosen.boxes) names.add({ box, owner: id })
  }
  return placed
}
