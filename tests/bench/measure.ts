/**
 * Figures compared only within one run: a ratio means the same on a slow machine and a fast one. Milliseconds, unless
 * a row names another unit.
 */

export interface Sample {
  readonly median: number
  readonly p95: number
  /** How far apart the middle half of the figures lies, as a share of the median. */
  readonly spread: number
}

export interface Budget {
  /** The medians' ratio; p95 to the baseline's median; p95 or the median alone; or both medians are to be the same. */
  readonly of: 'ratio' | 'p95 ratio' | 'p95' | 'median' | 'same'
  readonly most: number
}

export interface Row {
  readonly name: string
  readonly ours: Sample
  /** What the figure is held against; `null` where the budget is a figure of its own. */
  readonly baseline: { readonly name: string; readonly sample: Sample } | null
  readonly unit?: string
  readonly budget?: Budget
}

export function sampleOf(figures: readonly number[]): Sample {
  if (figures.length === 0) throw new RangeError('sampleOf: no figures')
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
  const median = at(0.5)
  return { median, p95: at(0.95), spread: median === 0 ? 0 : (at(0.75) - at(0.25)) / median }
}

/** Longest time for one sample, as much again for its warm-up: what is slow is measured less often. */
const MOST_MS = 5000

/** Where results go, so that no run is optimised away. */
let sink = 0

/** Times `work`, after as many rounds again to warm up; each round gets its number. */
export function timeRounds(rounds: number, work: (round: number) => number): Sample {
  let next = 0
  const timed = (): readonly number[] => {
    const times: number[] = []
    const begin = performance.now()
    while (times.length < rounds && (times.length === 0 || performance.now() - begin < MOST_MS)) {
      const start = performance.now()
      sink += work(next++)
      times.push(performance.now() - start)
    }
    return times
  }
  timed()
  const sample = sampleOf(timed())
  if (Number.isNaN(sink)) throw new TypeError('timeRounds: a result was not a number')
  return sample
}
