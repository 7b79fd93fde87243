/**
 * The heights of many rows, in px: a guess until a row has been measured.
 *
 * Kept as a Fenwick tree over what each row differs from the guess (P. M. Fenwick, "A new data structure for
 * cumulative frequency tables", 1994): to measure a row, to know where one begins and which one is at a height
 * costs the logarithm of their number. Only what has been measured is kept: a filter that leaves a hundred thousand
 * rows makes nothing of that size.
 */
export class RowHeights {
  private readonly differences = new Map<number, number>()
  private readonly measured = new Map<number, number>()

  constructor(
    readonly count: number,
    private readonly guess: number,
  ) {}

  /** Of all rows together. */
  get total(): number {
    return this.top(this.count)
  }

  /** @param height 0 of a row that is not laid out, which says nothing @returns whether that was news */
  measure(row: number, height: number): boolean {
    const before = this.measured.get(row)
    if (height === 0 || row < 0 || row >= this.count || before === height) return false
    this.measured.set(row, height)
    const change = height - (before ?? this.guess)
    for (let at = row + 1; at <= this.count; at += at & -at)
      this.differences.set(at, this.differenceAt(at) + change)
    return change !== 0
  }

  /** How far below the first row's top a row begins. */
  top(row: number): number {
    let top = row * this.guess
    for (let at = row; at > 0; at -= at & -at) top += this.differenceAt(at)
    return top
  }

  /** The row at `y` px below the first one's top; the nearest where there is none. */
  rowAt(y: number): number {
    let row = 0
    let left = y
    for (let step = 2 ** Math.floor(Math.log2(this.count || 1)); step >= 1; step /= 2) {
      const height = step * this.guess + this.differenceAt(row + step)
      if (row + step > this.count || height > left) continue
      row += step
      left -= height
    }
    return Math.max(0, Math.min(row, this.count - 1))
  }

  private differenceAt(at: number): number {
    return this.differences.get(at) ?? 0
  }
}
