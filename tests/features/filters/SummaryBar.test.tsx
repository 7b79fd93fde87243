import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { monthOf2021, smallAtlas } from '../../fixtures/smallAtlas'
import { DEFAULT_VIEW } from '@/core/view/view'
import { SummaryBar } from '@/features/filters/SummaryBar'

const count = () => document.querySelector('[data-count]')?.textContent
const chips = () => screen.queryAllByRole('listitem').map((chip) => chip.textContent?.replace('×', ''))

describe('SummaryBar', () => {
  it('says how many records are kept, and how they split', async () => {
    await renderOverAtlas(<SummaryBar />, smallAtlas())
    expect(count()).toBe('4 of 4 records')
    expect(screen.getByText('2 visits held, 1 visit announced and 1 meeting')).toBeVisible()
    expect(chips()).toEqual([])
  })

  it('counts one record in the French singular', async () => {
    await renderOverAtlas(<SummaryBar />, smallAtlas(), { language: 'fr', view: { parties: ['RUS'] } })
    expect(count()).toBe('1 fiche sur 4')
  })

  it('words several countries with or, and both ends of a pair with and', async () => {
    const store = await renderOverAtlas(<SummaryBar />, smallAtlas(), {
      language: 'fr',
      view: { parties: ['MLI', 'RUS'] },
    })
    expect(chips()).toEqual(['paysMali ou Russie'])
    store.getState().setPart('between')
    expect(await screen.findByText('le Mali et la Russie')).toBeVisible()
    expect(count()).toBe('1 fiche sur 4')
  })

  it('offers the pair of several countries beside their chip', async () => {
    const store = await renderOverAtlas(<SummaryBar />, smallAtlas(), { view: { parties: ['MLI', 'RUS'] } })
    const choice = screen.getByRole('toolbar', { name: 'How the chosen countries are joined' })
    expect(within(choice).getByRole('button', { name: 'either' })).toHaveAttribute('aria-pressed', 'true')
    within(choice).getByRole('button', { name: 'either' }).focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(store.getState().view.part).toBe('between')
    expect(count()).toBe('1 of 4 records')
    await userEvent.click(within(choice).getByRole('button', { name: 'either' }))
    expect(store.getState().view.part).toBe('any')
  })

  it('offers no pair of one country', async () => {
    await renderOverAtlas(<SummaryBar />, smallAtlas(), { view: { parties: ['MLI'] } })
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('keeps the focus among the filters when one goes', async () => {
    await renderOverAtlas(<SummaryBar />, smallAtlas(), { view: { parties: ['MLI'], search: 'goita' } })
    const [country] = screen.getAllByRole('button', { name: /^Remove the filter/ })
    country?.focus()
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe('Remove the filter: search goita')
  })

  it('takes one filter away by its chip, and all by Reset', async () => {
    const store = await renderOverAtlas(<SummaryBar />, smallAtlas(), {
      view: {
        parties: ['MLI'],
        period: monthOf2021(3, 31),
        facets: { ...DEFAULT_VIEW.facets, status: ['held'] },
      },
    })
    const [country, period, status] = screen.getAllByRole('listitem')
    if (country === undefined || period === undefined || status === undefined) throw new Error('three chips')
    expect(period).toHaveTextContent('March 2021')
    await userEvent.click(within(status).getByRole('button', { name: /^Remove the filter/ }))
    expect(store.getState().view.facets.status).toEqual([])
    expect(store.getState().view.parties).toEqual(['MLI'])
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(store.getState().view).toEqual(DEFAULT_VIEW)
    expect(count()).toBe('4 of 4 records')
  })

  it('says which months all that is recorded comes from, where the data says so', async () => {
    const read = { text: { fr: 'lu', en: 'read' }, continuous: [] }
    await renderOverAtlas(
      <SummaryBar />,
      madeAtlas([], { coverage: { ...read, from: '2021-03', to: '2021-11' } }),
    )
    expect(screen.getByText('Everything recorded, March–November 2021')).toBeVisible()
  })

  it('leaves the months out where the data does not say them', async () => {
    await renderOverAtlas(<SummaryBar />, smallAtlas())
    expect(screen.getByText('Everything recorded')).toBeVisible()
  })

  it('says what stands outside the period', async () => {
    await renderOverAtlas(<SummaryBar />, smallAtlas(), { view: { period: monthOf2021(3, 31) } })
    expect(count()).toBe('2 of 4 records')
    expect(screen.getByText('1 more record outside this period · 1 undated record set apart')).toBeVisible()
  })
})
