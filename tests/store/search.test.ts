import { expect, it } from 'vitest'
import { madeAtlas } from '../fixtures/madeAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { SearchIndex } from '@/core/atlas/searchIndex'
import { createAtlasStore } from '@/store/createAtlasStore'
import { selectFiltered, selectIsFiltering } from '@/store/selectors'

const SIZE = 200
const made = madeAtlas(Array.from({ length: SIZE }, (_, i) => ({ id: `r-${i}` })))

/** Each record takes a millisecond to be taken in: nothing is searched at the first letter. */
const slowAtlas = (): Atlas => ({
  ...made,
  columns: {
    ...made.columns,
    search: new SearchIndex(SIZE, (i) => {
      for (const end = performance.now() + 1; performance.now() < end;);
      return [`record ${i}`]
    }),
  },
})

it('keeps what was shown until the index of a typed search is there', () => {
  const atlas = slowAtlas()
  const store = createAtlasStore(atlas)
  store.getState().setSearch('record 7')
  expect(atlas.columns.search.prepare(() => false)).toBe(false)
  expect(selectFiltered(store.getState()).kept).toHaveLength(SIZE)
  expect(selectIsFiltering(store.getState())).toBe(false)
  expect(store.getState().view.search).toBe('record 7')

  atlas.columns.search.prepare(() => true)
  store.getState().releaseSearch()
  expect([...selectFiltered(store.getState()).kept]).toEqual([
    7,
    ...Array.from({ length: 10 }, (_, i) => 70 + i),
  ])
})

it('stops holding a search that was taken back', () => {
  const store = createAtlasStore(slowAtlas())
  store.getState().setSearch('record')
  expect(store.getState().heldSearch).toBe('')
  store.getState().setSearch('')
  expect(store.getState().heldSearch).toBeNull()
})

it('searches at once what a link asks for', () => {
  const atlas = slowAtlas()
  const store = createAtlasStore(atlas)
  store.getState().showView({ ...store.getState().view, search: 'record 199' })
  expect([...selectFiltered(store.getState()).kept]).toEqual([199])
})
