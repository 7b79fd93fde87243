/** Times in milliseconds, compared only within one run: a ratio means the same on a slow machine and a fast one. */

export interface Sample {
  readonly median: number
  readonly p95: number
}

export interface Row {
  readonly name: string
  readonly ours: Sample
  /** What the figure is held against, in words. */
  readonly against: string
  readonly baseline: Sample
}

export function sampleOf(times: readonly number[]): Sample {
  if (times.length === 0) throw new RangeError('sampleOf: no times')
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** Where results go, so that no run is optimised away. */
let sink = 0
export const used = () => sink

/** Times `work`, after as many rounds again to warm up; each round gets its number. */
export function timeRounds(rounds: number, work: (round: number) => number): Sample {
  const times: number[] = []
  for (let round = -rounds; round < rounds; round++) {
    const start = performance.now()
    sink += work(round + rounds)
    if (round >= 0) times.push(performance.now() - start)
  }
  return sampleOf(times)
}

const cell = ({ median, p95 }: Sample) => `${median.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}`

export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}\n${''.padEnd(34)}   median       p95  |   median       p95   ratio   against`)
  for (const { name, ours, against, baseline } of rows) {
    const ratio = (ours.median / baseline.median).toFixed(2).padStart(7)
    console.log(`${name.padEnd(34)}${cell(ours)}  |${cell(baseline)} ${ratio}   ${against}`)
  }
}
