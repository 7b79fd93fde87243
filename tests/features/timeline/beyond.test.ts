import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { period } from './days'
import type { Atlas } from '@/core/atlas/atlas'
import { spanAt } from '@/core/atlas/spanAt'
import { countDays } from '@/core/flows/countedDays'
import type { Period } from '@/core/time/day'
import { beyondWindow } from '@/features/timeline/beyond'

const beyond = (atlas: Atlas, window: Period, selected = -1) => {
  const days = countDays(atlas.columns, Uint32Array.from(atlas.columns.row.keys()))
  return beyondWindow(atlas, days, 0, window, selected)
}
const window = period('2021-03-01/2021-03-31')

it('counts every record that lies wholly outside, on its side', () => {
  const law = fc.property(randomAtlas, (atlas) => {
    const spans = [...atlas.columns.row.keys()].flatMap((i) => spanAt(atlas, i) ?? [])
    const { before, after } = beyond(atlas, window)
    expect(before?.count ?? 0).toBe(spans.filter(({ endLatest }) => endLatest < window.from).length)
    expect(after?.count ?? 0).toBe(spans.filter(({ startEarliest }) => startEarliest > window.to).length)
  })
  fc.assert(law, { numRuns: numRuns(500) })
})

const atlas = madeAtlas([
  { id: 'a', date: '2021-01-01' },
  { id: 'b', date: '2021-02-01/2021-02-03' },
  { id: 'c', date: '2021-02-20/2021-03-02' },
  { id: 'd', date: '2021-05-01/2021-05-04' },
  { id: 'e', date: '2021-06-01' },
])

it('names the nearest on either side, and the day that shows it whole', () => {
  expect(beyond(atlas, window)).toMatchObject({
    before: { count: 2, day: period('2021-02-01').from, selected: false },
    after: { count: 2, day: period('2021-05-04').from, selected: false },
  })
})

it('names the selected one before all others', () => {
  expect(beyond(atlas, window, 0).before).toMatchObject({ day: period('2021-01-01').from, selected: true })
  expect(beyond(atlas, window, 2).before).toMatchObject({ day: period('2021-02-01').from, selected: false })
})

it('has nothing to say of a window that shows all', () => {
  expect(beyond(atlas, period('2021-01-01/2021-12-31'), 0)).toEqual({ before: null, after: null })
})
