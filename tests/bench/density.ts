/**
 * What one move of a dense timeline computes: the busiest lanes of the window and their bins, for windows that
 * pan and zoom, over seeded visits. T1 asks that a million cost at most 1.2 times what ten thousand do.
 */
import type { Row } from './measure'
import { timeRounds } from './measure'
import { sequence } from './sequence'
import type { Stage } from './stage'
import { busiestGroups, countDays, countsIn, groupsBySize } from '@/core/flows/countedDays'
import { binEdges, chooseUnit } from '@/core/flows/density'
import type { Period } from '@/core/time/day'
import { clampDay } from '@/core/time/day'

/** 36 years from 1990 on, and as many countries as there are. */
const FROM = 7305
const DAYS = 13_149
const PARTIES = 195
/** Bins of 4 px. */
const MOST_BINS = 210
const BUSIEST = 5
const MOVES = 200

/** Few countries travel much, most of them little: their pairs as lanes. */
export function visits(size: number) {
  const random = sequence(size)
  const party = () => Math.floor(random() ** 2.5 * PARTIES)
  const startEarliest = Int32Array.from({ length: size }, () => FROM + Math.floor(random() * DAYS)).sort()
  const endLatest = startEarliest.map((day) => day + Math.floor(random() * 5))
  const groupOf = Int32Array.from({ length: size }, () => party() * PARTIES + party())
  const columns = {
    dated: size,
    startEarliest,
    startLatest: startEarliest,
    endEarliest: endLatest,
    endLatest,
  }
  const records = Uint32Array.from({ length: size }, (_, i) => i)
  const days = countDays(columns, records, { groupOf, groups: PARTIES ** 2 })
  return { columns, records, groupOf, days, all: countDays(columns, records), bySize: groupsBySize(days) }
}

/** From two to thirty years, here and there. */
export function windowOf(move: number): Period {
  const length = 730 + ((move * 997) % 10_000)
  const from = FROM + ((move * 613) % (DAYS - length))
  return { from: clampDay(from), to: clampDay(from + length) }
}

/** All that the rows of one window show. @returns how many records they add up to */
export function rowsOf({ days, all, bySize }: ReturnType<typeof visits>, window: Period): number {
  const edges = binEdges(window, chooseUnit(window, MOST_BINS))
  const counts = countsIn(days, window)
  const rows = busiestGroups(days, counts, bySize, BUSIEST).map((lane) => counts.byBin(lane, edges))
  const total = countsIn(all, window).byBin(0, edges)
  const others = total.map((count, bin) => count - rows.reduce((sum, row) => sum + (row[bin] ?? 0), 0))
  return [...rows, others].flat().reduce((sum, count) => sum + count, 0)
}

export async function benchDensity(stage: Stage): Promise<readonly Row[]> {
  const timed = (size: number) => {
    const made = visits(size)
    return timeRounds(stage.rounds(MOVES), (round) => rowsOf(made, windowOf(round)))
  }
  const baseline = timed(10_000)
  return [100_000, 1_000_000].map((size) => ({
    name: `counts of a window, ${size.toLocaleString('en')} visits`,
    ours: timed(size),
    baseline: { name: 'the same of 10,000', sample: baseline },
  }))
}
