/** The rows of a dense timeline, in figures: records of each shown lane by bin, and those of all others together. */
import type { LaneChoice } from './laneChoice'
import type { Counts } from '@/core/flows/countedDays'

export interface DensityRow {
  /** The lane's group; `null` for all others together. */
  readonly lane: number | null
  readonly counts: readonly number[]
  readonly total: number
  /** What fills a row: the fullest bin of all shown lanes; the others have a scale of their own. */
  readonly most: number
}

const fullest = (rows: readonly { readonly counts: readonly number[] }[]): number =>
  rows.reduce((most, { counts }) => counts.reduce((a, b) => Math.max(a, b), most), 1)

/**
 * All rows together add up to all records of the period.
 *
 * @param lanes counts by lane @param all counts of all records as one group
 */
export function densityRows(
  { chosen, others }: LaneChoice,
  lanes: Counts,
  all: Counts,
  edges: readonly number[],
): readonly DensityRow[] {
  const named = chosen.map((lane) => ({ lane, counts: lanes.byBin(lane, edges), total: lanes.of(lane) }))
  const most = fullest(named)
  const rows = named.map((row) => ({ ...row, most }))
  if (!others) return rows
  const rest = {
    lane: null,
    counts: all
      .byBin(0, edges)
      .map((count, bin) => count - named.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0)),
    total: all.of(0) - named.reduce((sum, { total }) => sum + total, 0),
  }
  return [...rows, { ...rest, most: fullest([rest]) }]
}
