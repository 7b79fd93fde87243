/**
 * Long lines as many short paths. A renderer follows a path from end to end for each tile that its box meets,
 * wherever the tile lies; of a world in pieces it takes those that are near.
 */

/** Positions in plane units. */
type Line = readonly (readonly number[])[]

/** Plane units: as wide as 45° of longitude at the equator. */
export const CELL = 32

const cellOf = (value: number): number => Math.floor(value / CELL)

/**
 * @param pathOf SVG path data of a line
 * @returns path data, one for each cell of the plane where there is a line; a piece goes on to the end of the step
 *   that leaves its cell, where the next one begins
 */
export function linePieces(lines: readonly Line[], pathOf: (line: Line) => string): readonly string[] {
  const pieces = new Map<string, string>()
  for (const line of lines) {
    let start = 0
    let cell: string | null = null
    for (let i = 0; i + 1 < line.length; i++) {
      const [x = 0, y = 0] = line[i] ?? []
      const here = `${cellOf(x)},${cellOf(y)}`
      if (cell !== null && here !== cell) {
        pieces.set(cell, (pieces.get(cell) ?? '') + pathOf(line.slice(start, i + 1)))
        start = i
      }
      cell = here
    }
    if (cell !== null) pieces.set(cell, (pieces.get(cell) ?? '') + pathOf(line.slice(start)))
  }
  return [...pieces.values()]
}
