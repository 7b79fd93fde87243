/**
 * Where the words of a lane's bars stand. Numbers are px from the window's left edge.
 *
 * Words stand beside their bar, right, or left where there is no room. Where neither side holds them whole
 * they are cut short on the wider one; only a bar that fills the window is interrupted by its words, like a
 * contour line by its height. What would collide goes to a lower row. A lane has few rows of words: below
 * them bars stand alone, and their words appear when asked for.
 */
export interface LaneBar {
  readonly left: number
  readonly right: number
  /** Width of the bar's words. */
  readonly words: number
}

/** `none`: the bar stands alone. `out`: it is outside the window. */
export type Side = 'right' | 'left' | 'over' | 'none' | 'out'

export interface Placing {
  readonly row: number
  readonly side: Side
  /** How wide the words can be. */
  readonly room: number
}

/** Between a bar and its words. */
export const WORD_GAP = 8
/** Between two neighbours in one row. */
const AIR = 6
const WORD_ROWS = 6
/** Words cut shorter than this say nothing. */
const LEAST_ROOM = 80

export type Stretch = readonly [left: number, right: number]

function stretchOf({ left, right, words }: LaneBar, side: Side): Stretch {
  if (side === 'right') return [left, right + WORD_GAP + words]
  if (side === 'left') return [left - WORD_GAP - words, right]
  return [left, right]
}

const meets = (a: Stretch, b: Stretch): boolean => a[0] < b[1] + AIR && b[0] < a[1] + AIR

const roomOf = ({ left, right }: LaneBar, side: Side, width: number): number =>
  side === 'right' ? width - right - WORD_GAP : side === 'left' ? left - WORD_GAP : width

/** The sides where the words can stand, the better one first. */
function sidesOf(bar: LaneBar, width: number): readonly Side[] {
  const whole = (['right', 'left'] as const).filter((side) => roomOf(bar, side, width) >= bar.words)
  if (whole.length > 0) return whole
  const wider = roomOf(bar, 'right', width) >= roomOf(bar, 'left', width) ? 'right' : 'left'
  return [roomOf(bar, wider, width) >= LEAST_ROOM ? wider : 'over']
}

/**
 * @param bars in the order of their left edges
 * @param width of the window
 * @param taken stretches of the first row where other words stand
 * @returns a placing for each bar; those outside the window take no room
 */
export function layoutLane(
  bars: readonly LaneBar[],
  width: number,
  taken: readonly Stretch[] = [],
): readonly Placing[] {
  const rows: Stretch[][] = [[...taken]]
  const isFree = (row: number, stretch: Stretch) => (rows[row] ?? []).every((other) => !meets(other, stretch))

  return bars.map((full, i) => {
    if (full.right <= 0 || full.left >= width) return { row: 0, side: 'out', room: 0 }
    const sides = sidesOf(full, width)
    const bar = { ...full, words: Math.min(full.words, roomOf(full, sides[0] ?? 'over', width)) }
    const next = bars[i + 1]
    const sparesNext = (side: Side) =>
      next === undefined || !meets(stretchOf(bar, side), [next.left, next.right])
    // Words that would push the next bar to another row stand on the other side, if there is room.
    const preferred = sides.toSorted((a, b) => Number(sparesNext(b)) - Number(sparesNext(a)))

    let placing: Omit<Placing, 'room'> | undefined
    for (let row = 0; row < WORD_ROWS && placing === undefined; row++) {
      const side = preferred.find((each) => isFree(row, stretchOf(bar, each)))
      if (side !== undefined) placing = { row, side }
    }
    for (let row = 0; placing === undefined; row++) {
      if (isFree(row, [bar.left, bar.right])) placing = { row, side: 'none' }
    }
    const { row, side } = placing
    ;(rows[row] ??= []).push(stretchOf(bar, side))
    return { row, side, room: roomOf(bar, side, width) }
  })
}
