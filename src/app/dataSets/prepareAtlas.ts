/**
 * What the first drawing of map, list and timeline asks of all records of an atlas, worked out before it is shown, a
 * little at a time: of a hundred thousand records it takes a quarter of a second, and the page goes on answering. All
 * of it is kept with the atlas, so whoever draws finds it.
 */
import type { Atlas } from '@/core/atlas/atlas'
import { stageOf } from '@/core/atlas/tour'
import { countDays, groupsBySize } from '@/core/flows/countedDays'
import { flowsAmong } from '@/core/flows/flowsAmong'
import { busiestPairs } from '@/core/query/busiestPairs'
import { everyRecord } from '@/core/query/everyRecord'
import { filterAtlas } from '@/core/query/filterAtlas'
import { listEntries } from '@/core/query/listEntries'
import { DEFAULT_VIEW } from '@/core/view/view'
import { extentOf } from '@/features/timeline/extent'
import { indexByTime } from '@/features/timeline/feed'
import { lanesOf } from '@/features/timeline/lanes'
import { breathe } from '@/ui/breathe'

const lanesByDay = (atlas: Atlas) => {
  const { lanes, laneOf } = lanesOf(atlas, DEFAULT_VIEW.lanes)
  return countDays(atlas.columns, everyRecord(atlas), { groupOf: laneOf, groups: lanes.length })
}

const STEPS: readonly ((atlas: Atlas) => unknown)[] = [
  (atlas) => flowsAmong(atlas, everyRecord(atlas)),
  (atlas) => stageOf(atlas, 0),
  (atlas) => listEntries(atlas, everyRecord(atlas), filterAtlas(atlas, DEFAULT_VIEW), DEFAULT_VIEW.sort),
  (atlas) => busiestPairs(atlas, everyRecord(atlas), 1),
  (atlas) => extentOf(atlas),
  (atlas) => indexByTime(atlas, everyRecord(atlas)),
  (atlas) => countDays(atlas.columns, everyRecord(atlas)),
  (atlas) => lanesOf(atlas, DEFAULT_VIEW.lanes),
  (atlas) => lanesByDay(atlas),
  (atlas) => groupsBySize(lanesByDay(atlas)),
]

/** So long at a time, in milliseconds; a small atlas takes less in all. */
const SLICE_MS = 8

/** @param takeTurns lets the page draw and answer */
export async function prepareAtlas(atlas: Atlas, takeTurns = breathe): Promise<void> {
  let end = performance.now() + SLICE_MS
  for (const step of STEPS) {
    step(atlas)
    if (performance.now() < end) continue
    await takeTurns()
    end = performance.now() + SLICE_MS
  }
}
