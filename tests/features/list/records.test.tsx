/** The list and the table: two forms of the same rows. */
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { monthOf2021, smallAtlas } from '../../fixtures/smallAtlas'
import { RecordList } from '@/features/list/RecordList'
import { RecordTable } from '@/features/list/RecordTable'

// A window of a size, so that the virtual rows know which ones stand in it.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400)
})
afterEach(() => vi.restoreAllMocks())

const FORMS = [
  ['list', <RecordList key="list" />, <RecordList key="list" isTold />],
  [
    'table',
    <main key="table">
      <RecordTable />
    </main>,
    <main key="table">
      <RecordTable isTold />
    </main>,
  ],
] as const

const rows = () =>
  within(screen.getByRole('region', { name: 'Records' }))
    .getAllByRole('button', { pressed: false })
    .concat(screen.queryAllByRole('button', { pressed: true }))
    .map((button) => button.getAttribute('data-record'))

for (const [form, element, told] of FORMS) {
  describe(`the records as a ${form}`, () => {
    it('has one button for each record, named as everywhere else', async () => {
      await renderOverAtlas(element, smallAtlas())
      expect(rows().toSorted()).toEqual(['announced', 'dussey', 'meeting', 'moscow'])
      expect(
        screen.getByRole('button', {
          name: 'Robert Dussey, Lomé to Bamako, 30–31 March 2021, working visit, held',
        }),
      ).toBeVisible()
    })

    it('says which stage of its tour a record is, and nothing where there is none', async () => {
      const leg = { tour: 'sahel', origin: 'lome', place: 'bamako' }
      const atlas = madeAtlas([
        { id: 'one', date: '2021-03-01', leg: 1, ...leg },
        { id: 'two', date: '2021-03-02', leg: 2, ...leg },
        { id: 'alone', date: '2021-03-03' },
      ])
      await renderOverAtlas(element, atlas)
      const stages = [...atlas.records].map(({ id }) => {
        const row = document.querySelector(`[data-record="${id}"]`)
        return [
          row?.getAttribute('aria-label')?.match(/stage.*/)?.[0],
          row?.closest('[data-row]')?.textContent?.match(/stage.\d.of.\d/)?.[0],
        ]
      })
      expect(stages).toEqual([
        ['stage\u00A01\u00A0of\u00A02', 'stage\u00A01\u00A0of\u00A02'],
        ['stage\u00A02\u00A0of\u00A02', 'stage\u00A02\u00A0of\u00A02'],
        [undefined, undefined],
      ])
    })

    it('selects a record by its button and by any part of its row', async () => {
      const store = await renderOverAtlas(element, smallAtlas())
      await userEvent.click(screen.getByRole('button', { name: /^Robert Dussey/ }))
      expect(store.getState().view.record).toBe('dussey')
      expect(screen.getByRole('button', { name: /^Robert Dussey/ })).toHaveAttribute('aria-pressed', 'true')
      await userEvent.click(screen.getByText('Meeting in Lomé'))
      expect(store.getState().view.record).toBe('meeting')
    })

    it('is one Tab stop, in which the arrows, Home and End walk', async () => {
      await renderOverAtlas(element, smallAtlas())
      const button = (id: string) => document.querySelector<HTMLElement>(`[data-record="${id}"]`)
      button('meeting')?.focus()
      await userEvent.keyboard('{ArrowDown}')
      await vi.waitFor(() => expect(button('dussey')).toHaveFocus())
      await userEvent.keyboard('{End}')
      await vi.waitFor(() => expect(button('announced')).toHaveFocus())
      await userEvent.keyboard('{Home}')
      await vi.waitFor(() => expect(button('meeting')).toHaveFocus())
      expect(document.querySelectorAll('[data-record][tabindex="0"]')).toHaveLength(1)
    })

    it('tells the rest of the screen which record is under the pointer', async () => {
      const store = await renderOverAtlas(element, smallAtlas())
      await userEvent.hover(screen.getByText('Meeting in Lomé'))
      expect(store.getState().hovered).toBe('meeting')
      await userEvent.unhover(screen.getByText('Meeting in Lomé'))
      expect(store.getState().hovered).toBeNull()
    })

    it('offers to widen a period that leaves records out', async () => {
      const store = await renderOverAtlas(element, smallAtlas(), { view: { period: monthOf2021(3, 31) } })
      expect(screen.getByText('Undated, outside the count')).toBeVisible()
      await userEvent.click(screen.getByRole('button', { name: 'Widen' }))
      expect(store.getState().view.period).toBeNull()
    })

    it('marks a year that no article states, whether inferred or assumed', async () => {
      const year = { fact: 'year', evidence: [], premises: [] }
      const atlas = madeAtlas([
        { id: 'a', date: '2021-03-08', place: 'lome', claims: [{ ...year, basis: 'inferred' }] },
        { id: 'b', date: '2021-03-09', place: 'lome', claims: [{ ...year, basis: 'assumed' }] },
        { id: 'c', date: '2021-03-10', place: 'lome', claims: [{ ...year, basis: 'stated' }] },
      ])
      await renderOverAtlas(element, atlas)
      expect(screen.getAllByText(/^year/).map((mark) => mark.textContent)).toEqual([
        'year inferred',
        'year assumed by rule',
      ])
    })

    it('speaks of filters only where something filters', async () => {
      await renderOverAtlas(element, madeAtlas([]))
      expect(screen.getByText('No record in this data set.')).toBeVisible()
      expect(screen.queryByRole('button', { name: 'Reset the filters' })).toBeNull()
    })

    it('says of a country without records who names it', async () => {
      const store = await renderOverAtlas(element, smallAtlas(), { view: { parties: ['NER'] } })
      expect(screen.getByText(/No record in this data set/)).toBeVisible()
      expect(screen.getByText(/[Nn]amed in 1 article/)).toBeVisible()
      await userEvent.click(screen.getByRole('button', { name: 'Reset the filters' }))
      expect(store.getState().view.parties).toEqual([])
    })

    it('leaves the sentence to the panel that says it', async () => {
      await renderOverAtlas(told, smallAtlas(), { view: { parties: ['NER'] } })
      expect(screen.queryByText(/No record/)).toBeNull()
      expect(screen.getByRole('button', { name: 'Reset the filters' })).toBeVisible()
    })

    it('leads from a country without records to a record that names it', async () => {
      const store = await renderOverAtlas(element, smallAtlas(), { view: { parties: ['NER'] } })
      await userEvent.click(screen.getByRole('button', { name: 'See the record: Robert Dussey in Bamako' }))
      expect(store.getState().view.record).toBe('dussey')
    })

    it('takes its Tab stop along with the focus', async () => {
      await renderOverAtlas(element, smallAtlas())
      const stop = () => document.querySelector('[data-record][tabindex="0"]')?.getAttribute('data-record')
      expect(stop()).toBe('meeting')
      act(() => document.querySelector<HTMLElement>('[data-record="moscow"]')?.focus())
      expect(stop()).toBe('moscow')
    })

    it('lists countries that are only named, each a filter', async () => {
      const store = await renderOverAtlas(element, smallAtlas())
      await userEvent.click(screen.getByRole('button', { name: 'Niger' }))
      expect(store.getState().view.parties).toEqual(['NER'])
    })
  })
}

describe('RecordList', () => {
  it('sorts by the choice above it', async () => {
    const store = await renderOverAtlas(<RecordList />, smallAtlas())
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'by destination')
    expect(store.getState().view.sort).toBe('to')
    expect(document.querySelector('[data-record]')).toHaveAttribute('data-record', 'dussey')
  })
})

describe('RecordTable', () => {
  it('says the status with its noun, and of a visit without a kind that none is stated', async () => {
    await renderOverAtlas(
      <main>
        <RecordTable />
      </main>,
      smallAtlas(),
    )
    const cells = (id: string) =>
      [...(document.querySelector(`tr:has([data-record="${id}"])`)?.querySelectorAll('td') ?? [])]
        .slice(3)
        .map((cell) => cell.textContent)
    expect(cells('meeting')).toEqual(['international meeting', 'meeting held'])
    expect(cells('announced')).toEqual(['not stated', 'visit announced'])
  })

  it('says in the head of a column how it is sorted, and turns it round', async () => {
    const store = await renderOverAtlas(
      <main>
        <RecordTable />
      </main>,
      smallAtlas(),
    )
    const head = screen.getByRole('columnheader', { name: /Date/ })
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.click(within(head).getByRole('button'))
    expect(store.getState().view.sort).toBe('-date')
    expect(head).toHaveAttribute('aria-sort', 'descending')
  })
})
