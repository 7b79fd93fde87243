import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { FiltersPanel } from '@/features/filters/FiltersPanel'

const group = (name: string) => screen.getByRole('group', { name })
const boxes = (name: string) =>
  within(group(name))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'))

describe('FiltersPanel', () => {
  it('is a region with a box for each country, the most frequent first, with its count', async () => {
    await renderOverAtlas(<FiltersPanel />, smallAtlas())
    expect(screen.getByRole('region', { name: 'Filters' })).toBeVisible()
    expect(boxes('Countries and territories')).toEqual([
      'Mali, 3 records',
      'Togo, 3 records',
      'Russia, 1 record',
    ])
  })

  it('keeps the records of a ticked box and recounts the others', async () => {
    const store = await renderOverAtlas(<FiltersPanel />, smallAtlas())
    await userEvent.click(screen.getByRole('checkbox', { name: 'announced, 1 record' }))
    expect(store.getState().view.facets.status).toEqual(['announced'])
    expect(boxes('Countries and territories')).toEqual([
      'Mali, 1 record',
      'Togo, 1 record',
      'Russia, 0 records',
    ])
  })

  it('counts a facet without its own choice, so that another value can still be added', async () => {
    await renderOverAtlas(<FiltersPanel />, smallAtlas(), { view: { parties: ['RUS'] } })
    expect(boxes('Countries and territories')).toEqual([
      'Russia, 1 record',
      'Mali, 3 records',
      'Togo, 3 records',
    ])
    expect(screen.getByRole('checkbox', { name: 'Russia, 1 record' })).toBeChecked()
  })

  it('leaves every box where it is while boxes are ticked', async () => {
    await renderOverAtlas(<FiltersPanel />, smallAtlas())
    await userEvent.click(screen.getByRole('checkbox', { name: 'Russia, 1 record' }))
    expect(boxes('Countries and territories')).toEqual([
      'Mali, 3 records',
      'Togo, 3 records',
      'Russia, 1 record',
    ])
  })

  it('offers to reset only what there is to reset', async () => {
    const store = await renderOverAtlas(<FiltersPanel />, smallAtlas())
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mali, 3 records' }))
    screen.getByRole('button', { name: 'Reset' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(store.getState().view.parties).toEqual([])
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('checkbox', { name: /^Mali/ }))
  })

  it('calls what was held by words that fit visits and meetings', async () => {
    await renderOverAtlas(<FiltersPanel />, smallAtlas(), { language: 'fr' })
    expect(boxes('Statut')).toEqual(['effectuée ou tenue, 3 fiches', 'annoncée, 1 fiche'])
  })

  it('lists what is not stated last', async () => {
    await renderOverAtlas(<FiltersPanel />, smallAtlas())
    expect(boxes('People')).toEqual([
      'Assimi Goïta, 1 record',
      'Robert Dussey, 1 record',
      'not stated, 3 records',
    ])
  })

  it('narrows people to one part they played', async () => {
    const store = await renderOverAtlas(<FiltersPanel />, smallAtlas())
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^People/ }), 'met')
    expect(boxes('People')).toEqual(['Assimi Goïta, 1 record'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Assimi Goïta, 1 record' }))
    expect(store.getState().view.facets.person).toEqual(['assimi-goita:met'])
  })

  it('says that a pair needs two countries', async () => {
    await renderOverAtlas(<FiltersPanel />, smallAtlas(), { view: { parties: ['MLI'] } })
    await userEvent.click(screen.getByRole('radio', { name: 'between them' }))
    expect(screen.getByText('“between them” needs at least two countries')).toBeVisible()
  })

  it('closes by its word, except where it stands for good', async () => {
    const store = await renderOverAtlas(<FiltersPanel />, smallAtlas())
    store.getState().setFiltersOpen(true)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState().filtersOpen).toBe(false)
  })

  it('has no Close beside the table', async () => {
    await renderOverAtlas(<FiltersPanel permanent />, smallAtlas())
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  })
})
