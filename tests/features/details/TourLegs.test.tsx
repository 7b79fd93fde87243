import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { monthOf2021 } from '../../fixtures/smallAtlas'
import { renderOver } from './worlds'
import type { View } from '@/core/view/view'
import { RecordDetails } from '@/features/details/RecordDetails'

const atlas = madeAtlas([
  {
    id: 'two',
    date: '2021-03-31',
    tour: 'sahel',
    leg: 2,
    sends: 'TGO',
    hosts: 'RUS',
    origin: 'bamako',
    place: 'moscow',
  },
  {
    id: 'one',
    date: '2021-03-30',
    tour: 'sahel',
    leg: 1,
    sends: 'TGO',
    hosts: 'MLI',
    origin: 'lome',
    place: 'bamako',
  },
  {
    id: 'three',
    date: '2021-04-02',
    tour: 'sahel',
    leg: 3,
    sends: 'TGO',
    hosts: 'JPN',
    origin: 'moscow',
    place: 'tokyo',
  },
  { id: 'apart', date: '2021-04-03', sends: 'TGO', hosts: 'MLI', origin: 'lome', place: 'bamako' },
])
const open = (record: string, view: Partial<View> = {}, language: 'fr' | 'en' = 'fr') =>
  renderOver(<RecordDetails />, { view: { record, ...view }, language, atlas })

const tour = () => screen.getByRole('region', { name: 'Tournée' })
const legs = () => within(tour()).getAllByRole('button')

it('lists the legs of the journey in order and marks the present one', async () => {
  await open('two')
  expect(tour()).toHaveTextContent('étape 2 sur 3')
  expect(legs().map((leg) => leg.textContent?.replaceAll(/\s/g, ' '))).toEqual([
    '130 marsLomé → Bamako',
    '231 marsBamako → Moscou',
    '32 avr.Moscou → Tokyo',
  ])
  expect(legs()[1]).toHaveAccessibleName(
    /^étape.2.sur.3, délégation, Togo, Bamako vers Moscou, 31.mars 2021, visite de travail/,
  )
  expect(legs().map((leg) => leg.getAttribute('aria-current'))).toEqual([null, 'step', null])
})

it('says the year of each leg where the journey goes from one year into the next', async () => {
  const leg = { tour: 'winter', origin: 'lome', place: 'bamako' }
  const winter = madeAtlas([
    { id: 'old', date: '2020-12-30/2020-12-31', leg: 1, ...leg },
    { id: 'new', date: '2021-01-01', leg: 2, ...leg },
  ])
  await renderOver(<RecordDetails />, { view: { record: 'old' }, language: 'fr', atlas: winter })
  expect(legs()[1]).toHaveTextContent('janv. 2021')
})

it('selects another leg and keeps the focus on it', async () => {
  const store = await open('two')
  const [, , last] = legs()
  await userEvent.click(last ?? tour())
  expect(store.getState().view.record).toBe('three')
  expect(tour()).toHaveTextContent('étape 3 sur 3')
  expect(legs()[2]).toHaveFocus()
})

it('lights the leg that is pointed at', async () => {
  const store = await open('two')
  await userEvent.hover(legs()[0] ?? tour())
  expect(store.getState().hovered).toBe('one')
})

it('shows the legs that the filters or the period leave out, and says so', async () => {
  await open('two', { parties: ['RUS', 'JPN'], period: monthOf2021(3, 31) })
  expect(legs().map((leg) => leg.textContent?.match(/hors.*/)?.[0])).toEqual([
    'hors des filtres',
    undefined,
    'hors période',
  ])
  expect(legs()[2]).toHaveAccessibleName(/hors période$/)
})

it('has no tour to show for a record that is on none', async () => {
  await open('apart', {}, 'en')
  expect(screen.getByRole('region', { name: 'Details' })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Tour' })).toBeNull()
})
