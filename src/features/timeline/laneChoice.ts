/**
 * Which lanes are shown, as groups of counted records: all of them while they are few, else the busiest of a
 * period, and all others as one. While the same lanes are the busiest they keep their rows.
 */
import { MOST_LANES } from './lanes'
import type { CountedDays, Counts } from '@/core/flows/countedDays'
import { busiestGroups, groupsBySize } from '@/core/flows/countedDays'

/** Of lanes with others beside them. */
const BUSIEST = 5

/** Lanes that are shown without choosing among them: bars have room for more than densities do. */
export const MOST_LANES_OF = { bars: MOST_LANES, densities: BUSIEST } as const
/** Id of the lane of all others. */
export const OTHERS = 'others'

export interface LaneChoice {
  /** From top to bottom. */
  readonly chosen: readonly number[]
  /** Whether there are lanes that are not shown. */
  readonly others: boolean
}

/** @param most lanes that are shown without choosing among them */
export type LaneChooser = (counts: Counts, most: number) => LaneChoice

export function createLaneChooser(days: CountedDays): LaneChooser {
  const bySize = groupsBySize(days)
  const firstRecord = (group: number) => days.records[days.starts[group] ?? 0] ?? 0
  let all: LaneChoice | null = null
  let last: LaneChoice = { chosen: [], others: true }

  return (counts, most) => {
    if (bySize.length <= most)
      return (all ??= {
        chosen: [...bySize].toSorted((a, b) => firstRecord(a) - firstRecord(b)),
        others: false,
      })
    const chosen = busiestGroups(days, counts, bySize, BUSIEST)
    const isSame = chosen.length === last.chosen.length && chosen.every((lane) => last.chosen.includes(lane))
    if (!isSame) last = { chosen, others: true }
    return last
  }
}
