import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { BusiestPairs } from '@/features/list/BusiestPairs'

const visits = (count: number, sends: string, hosts: string, day: string) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${sends}-${hosts}-${i}`,
    date: day,
    sends,
    hosts,
  }))
const ATLAS = madeAtlas([
  ...visits(4, 'TGO', 'MLI', '2021-03-30'),
  ...visits(1, 'MLI', 'TGO', '2021-04-01'),
  ...visits(2, 'MLI', 'RUS', '2021-11-10'),
])

it('names the busiest pairs with their counts, both ways', async () => {
  await renderOverAtlas(<BusiestPairs />, ATLAS)
  const section = screen.getByRole('group')
  expect(within(section).getByRole('heading', { name: 'Busiest pairs' })).toBeVisible()
  expect(
    within(section)
      .getAllByRole('button')
      .map((row) => row.getAttribute('aria-label')),
  ).toEqual(['Togo–Mali, 4 records there, 1 back', 'Mali–Russia, 2 records there, 0 back'])
})

it('keeps the records of the pair that is pressed', async () => {
  const store = await renderOverAtlas(<BusiestPairs />, ATLAS)
  await userEvent.click(screen.getByRole('button', { name: /^Mali–Russia/ }))
  expect(store.getState().view).toMatchObject({ parties: ['MLI', 'RUS'], part: 'between' })
})

it('draws the bars of all rows on one scale', async () => {
  await renderOverAtlas(<BusiestPairs />, ATLAS)
  const widths = Array.from(document.querySelectorAll('rect'), (bar) => Number(bar.getAttribute('width')))
  const [there = 0, back, second] = widths
  expect(there).toBeGreaterThan(0)
  expect([back, second]).toEqual([there / 4, there / 2])
})
