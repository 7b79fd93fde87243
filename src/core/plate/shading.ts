/** How dark a country is: three classes of the sand ramp by the number of records in which it takes part. */
import type { Shade } from './mapContent'

/** The smallest number of each class, one to three, rising; a country below the first stays land. */
export type Breaks = readonly number[]

/** Up to here every number from one to three has its own class. */
const SMALL = 5

/** A round number near `n`: 1, 2, 5, 10, 20, 40, 120 … */
export const rounded = (n: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(n)) - (n >= 100 ? 1 : 0))
  return Math.max(1, Math.round(n / unit) * unit)
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 1

/**
 * 1, 2 and 3 while the numbers are small, else near the median, the upper quarter and the upper tenth; where those
 * are the same, as between two countries that only visit one another, there are fewer classes.
 *
 * @param counts of the countries that take part in anything
 */
export function shadingBreaks(counts: readonly number[]): Breaks {
  const sorted = counts.filter((n) => n > 0).toSorted((a, b) => a - b)
  const most = sorted.at(-1) ?? 0
  if (most <= SMALL) return [1, 2, 3]
  const breaks: number[] = []
  for (const part of [0.5, 0.75, 0.9]) {
    const exact = quantile(sorted, part)
    // No class may begin above all countries.
    const near = rounded(exact) > most ? exact : rounded(exact)
    if (near > (breaks.at(-1) ?? 0)) breaks.push(near)
  }
  return breaks
}

/**
 * The numbers that each colour stands for, from and to, both included: the land itself where the first class begins
 * above one, then class by class; the last has no end.
 */
export const shadingRanges = (breaks: Breaks): readonly (readonly [from: number, to: number | null])[] =>
  [1, ...breaks].flatMap((from, i) => {
    const next = breaks[i]
    return next === from ? [] : [[from, next === undefined ? null : next - 1] as const]
  })

const SHADES: readonly Shade[] = [0, 1, 2, 3]

export const shadeOf = (count: number, breaks: Breaks): Shade =>
  SHADES[breaks.filter((least) => count >= least).length] ?? 3
