/** The four directions of the map: their arrow keys, and where they point on a screen whose y runs down. */
export const DIRECTIONS = ['left', 'up', 'down', 'right'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const ARROW_KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export const FORWARD: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}
