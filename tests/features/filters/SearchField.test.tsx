import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { SearchField } from '@/features/filters/SearchField'

const field = () => screen.getByRole('searchbox')
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })

it('shows a letter before it looks for its records, and looks for the last one alone', async () => {
  const store = await renderOverAtlas(<SearchField />, smallAtlas())
  const searched: string[] = []
  store.subscribe(({ view }, before) => view.search !== before.view.search && searched.push(view.search))
  type('d')
  type('du')
  expect(field()).toHaveValue('du')
  expect(searched).toEqual([])
  await vi.waitFor(() => expect(searched).toEqual(['du']))
  expect(field()).toHaveValue('du')
})

it('loses no letter when the field goes', async () => {
  const store = await renderOverAtlas(<SearchField />, smallAtlas())
  type('dussey')
  cleanup()
  expect(store.getState().view.search).toBe('dussey')
})

it('searches at once when the reader turns to something else', async () => {
  const store = await renderOverAtlas(<SearchField />, smallAtlas())
  type('dussey')
  fireEvent.blur(field())
  expect(store.getState().view.search).toBe('dussey')
})

it('leaves the last word to a search that comes from elsewhere', async () => {
  const store = await renderOverAtlas(<SearchField />, smallAtlas(), { view: { search: 'lome' } })
  type('dussey')
  act(() => store.getState().resetFilters())
  expect(field()).toHaveValue('')
  type('diop')
  act(() => store.getState().showView({ ...store.getState().view, search: 'bamako' }))
  expect(field()).toHaveValue('bamako')
  // Longer than a letter waits.
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(store.getState().view.search).toBe('bamako')
})
