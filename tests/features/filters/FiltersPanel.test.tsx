import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { DEFAULT_VIEW } from '@/core/view/view'
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

  describe('of a facet with many values', () => {
    const people = Array.from({ length: 120 }, (_, i) => ({
      id: `person-${i}`,
      name: { fr: `Élu Numéro${i}`, en: `Élu Number${i}` },
      surname: { fr: `Numéro${i}`, en: `Number${i}` },
      otherNames: [],
    }))
    // The first has travelled once, the last a hundred and twenty times.
    const records = people.flatMap(({ id }, i) =>
      Array.from({ length: i + 1 }, (_, visit) => ({ id: `${id}-${visit}`, delegation: [{ person: id }] })),
    )
    const crowd = madeAtlas(records, { people })
    const field = () => screen.getByRole('searchbox', { name: /personnes|people/ })

    it('shows the busiest, and a field that says among how many it searches', async () => {
      await renderOverAtlas(<FiltersPanel />, crowd, { language: 'fr' })
      expect(boxes('Personnes')).toHaveLength(8)
      expect(boxes('Personnes')[0]).toBe('Élu Numéro119, 120 fiches')
      expect(field()).toHaveAccessibleName('Chercher parmi 120 personnes')
    })

    it('finds by the starts of words, without case or accents, and shows fifty at most', async () => {
      await renderOverAtlas(<FiltersPanel />, crowd)
      await userEvent.type(field(), 'number7 elu')
      expect(boxes('People')).toHaveLength(11)
      expect(within(group('People')).getByRole('status')).toHaveTextContent('11 found')
      await userEvent.clear(field())
      await userEvent.type(field(), 'ELU')
      expect(boxes('People')).toHaveLength(50)
      expect(within(group('People')).getByRole('status')).toHaveTextContent('The first 50 found')
      await userEvent.type(field(), 'x')
      expect(within(group('People')).getByRole('status')).toHaveTextContent('Nothing found')
    })

    it('goes on showing what was found and chosen', async () => {
      const store = await renderOverAtlas(<FiltersPanel />, crowd)
      await userEvent.type(field(), 'number3')
      await userEvent.click(screen.getByRole('checkbox', { name: 'Élu Number3, 4 records' }))
      expect(store.getState().view.facets.person).toEqual(['person-3'])
      await userEvent.clear(field())
      expect(boxes('People')).toHaveLength(9)
      expect(screen.getByRole('checkbox', { name: 'Élu Number3, 4 records' })).toBeChecked()
    })

    it('shows a chosen value that is not among the busiest', async () => {
      const { facets } = DEFAULT_VIEW
      await renderOverAtlas(<FiltersPanel />, crowd, {
        view: { facets: { ...facets, person: ['person-0'] } },
      })
      expect(boxes('People')[0]).toBe('Élu Number0, 1 record')
      expect(boxes('People')).toHaveLength(9)
    })
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
