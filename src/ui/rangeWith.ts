/** The rows near the window, and one more that must not leave the document: the one that holds the Tab stop. */
import { defaultRangeExtractor } from '@tanstack/react-virtual'
import type { Range } from '@tanstack/react-virtual'

export const rangeWith =
  (stop: number) =>
  (range: Range): number[] => {
    const rows = defaultRangeExtractor(range)
    if (stop < 0 || stop >= range.count || rows.includes(stop)) return rows
    return [...rows, stop].toSorted((a, b) => a - b)
  }
