/** Puts the bars of one lane into rows, and their words beside them. */
import { cutBar } from './barItem'
import type { BarNode } from './barNode'
import { LEAST_WIDTH, placeBarNode } from './barNode'
import type { LaneBar, Stretch } from './layoutLane'
import { layoutLane } from './layoutLane'
import type { TimelineBar, TimelineLane } from './timelineState'
import type { WordRuler } from './wordRuler'

/** Between a rule and the label at its right. */
const LABEL_GAP = 6

interface Place {
  /** Width of the window, px. */
  readonly width: number
  /** Of the lane's first row, px. */
  readonly top: number
  readonly xOf: (day: number) => number
  readonly ruler: WordRuler
  readonly nodeOf: (bar: string) => BarNode | undefined
}

/** @param bars the lane's own; those that are not drawn yet take their room too @returns how many rows they take */
export function placeLane(
  lane: TimelineLane,
  bars: readonly TimelineBar[],
  { width, top, xOf, ruler, nodeOf }: Place,
): number {
  const boxes = bars.map(({ from, to, words }): LaneBar => {
    const [left, right] = [xOf(from), xOf(to + 1)]
    // What is drawn wider than its days is not drawn into the window by that.
    const end = right <= 0 ? right : Math.max(right, left + LEAST_WIDTH)
    return { left, right: end, words: ruler.measure(words, true) }
  })
  const placings = layoutLane(boxes, width, takenBy(lane, width, ruler))
  placings.forEach((placing, i) => {
    const node = nodeOf(bars[i]?.id ?? '')
    const box = boxes[i]
    if (node === undefined || box === undefined) return
    const middle = (Math.max(0, box.left) + Math.min(width, box.right)) / 2
    const drawn = cutBar(box.left, box.right, width)
    placeBarNode(node, placing, top, middle - box.words / 2 - drawn.left, ruler)
  })
  return 1 + Math.max(0, ...placings.map(({ row }) => row))
}

/** Where the words at the edges of a lane stand. */
function takenBy({ before, after }: TimelineLane, width: number, ruler: WordRuler): readonly Stretch[] {
  const widthOf = (words: string) => ruler.measure(words, true) + 2 * LABEL_GAP
  return [
    ...(before === null ? [] : [[0, widthOf(before.words)] as const]),
    ...(after === null ? [] : [[width - widthOf(after.words), width] as const]),
  ]
}
