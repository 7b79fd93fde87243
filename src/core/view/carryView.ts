/**
 * A view carried from one atlas to another, when the reader turns to other data sets: what still means
 * something stays, the rest is dropped without a word, since no link asked for it.
 */
import type { Notice } from './notice'
import { reconcileView } from './reconcileView'
import type { View } from './view'
import { DEFAULT_VIEW } from './view'
import type { Atlas } from '@/core/atlas/atlas'
import type { Period } from '@/core/time/day'

/** Filters that nothing in the new data could answer. */
const withoutDead = (view: View, notices: readonly Notice[]): View =>
  notices.reduce<View>((left, notice) => {
    if (notice.type !== 'unknown' || !notice.inForce) return left
    return notice.key === 'c'
      ? { ...left, parties: [], part: 'any' }
      : { ...left, facets: { ...left.facets, [notice.key]: [] } }
  }, view)

const hasRecordIn = ({ columns }: Atlas, { from, to }: Period): boolean => {
  for (let i = 0; i < columns.dated; i++) {
    if ((columns.startEarliest[i] ?? to + 1) <= to && (columns.endLatest[i] ?? from - 1) >= from) return true
  }
  return false
}

const hasCommonDataSet = (a: Atlas, b: Atlas): boolean =>
  a.dataSets.some(({ id }) => b.dataSets.some((each) => each.id === id))

/** Other data is shown where it lies, in its own days; of a data set that is added or hidden the frame stays. */
export function carryView(view: View, from: Atlas, to: Atlas): View {
  const { view: known, notices } = reconcileView(view, to)
  return {
    ...withoutDead(known, notices),
    period: known.period !== null && hasRecordIn(to, known.period) ? known.period : DEFAULT_VIEW.period,
    camera: hasCommonDataSet(from, to) ? known.camera : DEFAULT_VIEW.camera,
  }
}
