import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { drawnRecords } from '@/core/plate/drawnRecords'

const atlas = madeAtlas([
  { id: 'a', date: '2021-01-01', tour: 't', leg: 1 },
  { id: 'b', date: '2021-01-02' },
  { id: 'c', date: '2021-01-03', tour: 't', leg: 2 },
  { id: 'd', date: '2021-01-04', tour: 't', leg: 3 },
])
const filtered = (kept: readonly number[], ghosts: readonly number[] = []) => ({
  kept: Uint32Array.from(kept),
  ghosts: Uint32Array.from(ghosts),
  undated: new Uint32Array(),
})
const drawn = (...given: Parameters<typeof drawnRecords>) => {
  const { kept, ghosts, journey } = drawnRecords(...given)
  return { kept: [...kept], ghosts: [...ghosts], journey }
}

it('draws what the filters leave while nothing is selected', () => {
  expect(drawn(atlas, filtered([0, 2], [3]), null)).toEqual({ kept: [0, 2], ghosts: [3], journey: [] })
  expect(drawn(atlas, filtered([0]), 'gone')).toEqual({ kept: [0], ghosts: [], journey: [] })
})

it('adds the selected record where the filters leave it out', () => {
  expect(drawn(atlas, filtered([3]), 'b')).toEqual({ kept: [1, 3], ghosts: [], journey: [1] })
})

it('adds the whole journey of the selected record, and leaves in pencil what is out of the period', () => {
  expect(drawn(atlas, filtered([1, 2], [3]), 'c')).toEqual({
    kept: [0, 1, 2],
    ghosts: [3],
    journey: [0, 2, 3],
  })
})
