/**
 * The heights of many rows, in px: a guess until a row has been measured.
 *
 * Kept as a Fenwick tree over what each row differs from the guess (P. M. Fenwick, "A new data structure for
 * cumulative frequency tables", 1994): to measure a row, to know where one begins and which one is at a height
 * costs the logarithm of their number.
 */
export class RowHeights {
  private readonly differences: Float64Array
  /** 0 where a row has not been measured. */
  private readonly measured: Float32Array

  constructor(
    readonly count: number,
    private readonly guess: number,
  ) {
    this.differences = new Float64Array(count + 1)
    this.measured = new Float32Array(count)
  }

  /** Of all rows together. */
  get total(): number {
    return this.top(this.count)
  }

  /** @returns whether that was news */
  measure(row: number, height: number): boolean {
    const before = this.measured[row]
    if (before === undefined || before === Math.fround(height)) return false
    this.measured[row] = height
    const change = height - (before === 0 ? this.guess : before)
    for (let at = row + 1; at <= this.count; at += at & -at)
      this.differences[at] = (this.differences[at] ?? 0) + change
    return change !== 0
  }

  /** How far below the first row's top a row begins. */
  top(row: number): number {
    let top = row * this.guess
    for (let at = row; at > 0; at -= at & -at) top += this.differences[at] ?? 0
    return top
  }

  /** The row at `y` px below the first one's top; the nearest where there is none. */
  rowAt(y: number): number {
    let row = 0
    let left = y
    for (let step = 2 ** Math.floor(Math.log2(this.count || 1)); step >= 1; step /= 2) {
      const height = step * this.guess + (this.differences[row + step] ?? 0)
      if (row + step > this.count || height > left) continue
      row += step
      left -= height
    }
    return Math.max(0, Math.min(row, this.count - 1))
  }
}
