import { readFileSync } from 'node:fs'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import type { Status } from '@/core/atlas/schema'
import type { View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { MapPanel } from '@/features/map/MapPanel'
import { I18nProvider } from '@/i18n/I18nProvider'
import fr from '@/i18n/fr'
import { createAtlasStore } from '@/store/createAtlasStore'
import { AtlasStoreContext } from '@/store/useAtlas'

const shapes = readFileSync('public/data/countries-110m.json', 'utf8')

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(shapes))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const ATLAS = madeAtlas([
  {
    id: 'first',
    date: '2021-03-30/2021-03-31',
    sends: 'TGO',
    hosts: 'MLI',
    origin: 'lome',
    place: 'bamako',
    delegation: [{ person: 'robert-dussey' }],
  },
  {
    id: 'second',
    date: '2021-11-10/2021-11-12',
    sends: 'MLI',
    hosts: 'RUS',
    origin: 'bamako',
    place: 'moscow',
  },
  { id: 'lost', date: '2021-12-01', sends: 'MLI', hosts: 'TGO', origin: 'bamako', place: 'nowhere' },
])

async function open(view: Partial<View> = {}, atlas: Atlas = ATLAS) {
  const store = createAtlasStore(atlas, { ...DEFAULT_VIEW, ...view })
  await act(async () => {
    render(
      <I18nProvider language="fr" messages={fr}>
        <AtlasStoreContext value={store}>
          <MapPanel />
        </AtlasStoreContext>
      </I18nProvider>,
    )
  })
  await waitFor(() => expect(document.querySelector('[data-country="MLI"]')).not.toBeNull())
  return store
}

const country = (code: string): SVGPathElement => {
  const found = document.querySelector<SVGPathElement>(`[data-country="${code}"]`)
  if (found === null) throw new Error(`no shape of ${code}`)
  return found
}
const press = async (keys: string) => userEvent.keyboard(keys)
const focus = (element: SVGPathElement) => act(() => element.focus())

it('is a region with every country as a button named with its counts', async () => {
  await open()
  const region = screen.getByRole('region', { name: 'Carte' })
  const mali = within(region).getByRole('button', { name: /^Mali, 3 fiches/, hidden: true })
  expect(mali).toBe(country('MLI'))
  expect(mali).toHaveAccessibleName('Mali, 3 fiches\u00a0: 2 visites effectuées, 1 visite reçue')
  expect(country('NER')).toHaveAccessibleName('Niger, aucune fiche dans ce jeu de données')
})

it('has one Tab stop among the countries', async () => {
  await open()
  expect(document.querySelectorAll('[data-country][tabindex="0"]')).toHaveLength(1)
})

it('toggles a country by click, Enter and Space, and says so', async () => {
  const store = await open()
  await userEvent.click(country('RUS'))
  expect(store.getState().view.parties).toEqual(['RUS'])
  expect(country('RUS')).toHaveAttribute('aria-pressed', 'true')
  focus(country('RUS'))
  await press('{Enter}')
  expect(store.getState().view.parties).toEqual([])
  await press(' ')
  expect(store.getState().view.parties).toEqual(['RUS'])
})

it('walks by arrow keys, Home, End and first letters, and comes back to the viewport', async () => {
  await open()
  focus(country('MLI'))
  await press('{ArrowRight}')
  expect(document.activeElement).toBe(country('NER'))
  await press('{Home}')
  expect(document.activeElement).toBe(country('AFG'))
  await press('{End}')
  expect(document.activeElement).toHaveAccessibleName(/^Zimbabwe/)
  await press('tog')
  expect(document.activeElement).toBe(country('TGO'))
  await press('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('application', { name: 'Fond de carte' }))
})

it('shows a country that has the focus as hovered everywhere', async () => {
  const store = await open()
  focus(country('TGO'))
  expect(store.getState().hoveredParty).toBe('TGO')
})

it('reaches every arc with one button, in time order', async () => {
  const store = await open()
  const button = screen.getByRole('button', { name: /Robert Dussey/ })
  act(() => button.focus())
  expect(store.getState().hovered).toBe('first')
  await press('{ArrowRight}')
  expect(store.getState().hovered).toBe('second')
  await press('{Enter}')
  expect(store.getState().view.record).toBe('second')
  expect(button).toHaveAttribute('aria-pressed', 'true')
  await press('{ArrowRight}')
  expect(store.getState().hovered).toBe('first')
})

it('lists all twelve records of a weighted flow', async () => {
  const twelve = Array.from({ length: 12 }, (_, i) => ({
    id: `v-${String(i).padStart(2, '0')}`,
    date: '2021-03-30',
    sends: 'TGO',
    hosts: 'MLI',
    origin: 'lome',
    place: 'bamako',
  }))
  const store = createAtlasStore(madeAtlas(twelve), DEFAULT_VIEW)
  await act(async () => {
    render(
      <I18nProvider language="fr" messages={fr}>
        <AtlasStoreContext value={store}>
          <MapPanel />
        </AtlasStoreContext>
      </I18nProvider>,
    )
  })
  const flow = await screen.findByRole('button', { name: 'Lomé vers Bamako, 12 visites' })
  await userEvent.click(flow)
  expect(store.getState().listed).toEqual(twelve.map(({ id }) => id))
})

it('says how many records cannot be drawn', async () => {
  await open()
  expect(screen.getByText(/^1 fiche sur 3 n’a pas de place connue/)).toBeVisible()
})

it('does not write the camera by itself', async () => {
  const store = await open({ record: 'second' })
  act(() => store.getState().selectRecord('first'))
  expect(store.getState().view.camera).toBeNull()
})

it('opens the sentence on borders from the legend', async () => {
  await open()
  const sentence = screen.getByText(/^Les frontières suivent les résolutions des Nations Unies/)
  expect(sentence).not.toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Tracé des frontières' }))
  expect(sentence).toBeVisible()
})

it('says that the shapes are missing and tries again', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }))
  const store = createAtlasStore(ATLAS, DEFAULT_VIEW)
  await act(async () => {
    render(
      <I18nProvider language="fr" messages={fr}>
        <AtlasStoreContext value={store}>
          <MapPanel />
        </AtlasStoreContext>
      </I18nProvider>,
    )
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('Le fond de carte n’a pas pu être chargé')
  vi.stubGlobal('fetch', async () => new Response(shapes))
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  await waitFor(() => expect(document.querySelector('[data-country="MLI"]')).not.toBeNull())
})

it('tells that it stands when the countries do, and when it cannot', async () => {
  const drawn: boolean[] = []
  const handleReady = () => drawn.push(document.querySelector('[data-country="MLI"]') !== null)
  const panel = () => (
    <I18nProvider language="fr" messages={fr}>
      <AtlasStoreContext value={createAtlasStore(ATLAS, DEFAULT_VIEW)}>
        <MapPanel onReady={handleReady} />
      </AtlasStoreContext>
    </I18nProvider>
  )
  const { unmount } = render(panel())
  await waitFor(() => expect(drawn[0]).toBe(true))
  unmount()

  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }))
  drawn.length = 0
  render(panel())
  await screen.findByRole('alert')
  await waitFor(() => expect(drawn).toEqual([false]))
})

it('moves the map by buttons, for who cannot drag, and puts the move into the view', async () => {
  const store = await open()
  const before = store.getState().view.camera
  await userEvent.click(screen.getByRole('button', { name: 'Déplacer vers la droite' }))
  await waitFor(() => expect(store.getState().view.camera).not.toEqual(before))
})

it('never says of a visit without a status that it took place', async () => {
  const withStatuses = (...statuses: readonly Status[]) =>
    madeAtlas(
      statuses.map((status, i) => ({
        id: `${status}-${i}`,
        date: '2021-03-30',
        status,
        sends: 'TGO',
        hosts: 'MLI',
        origin: 'lome',
        place: 'bamako',
      })),
    )
  await open({}, withStatuses('unknown', 'unknown'))
  expect(country('MLI')).toHaveAccessibleName(
    'Mali, 2 fiches\u00a0: 2 visites comme hôte (2 au statut non précisé)',
  )
  expect(country('TGO')).toHaveAccessibleName(
    'Togo, 2 fiches\u00a0: 2 visites comme partie d’envoi (2 au statut non précisé)',
  )
  expect(screen.getByText('visite, statut non précisé')).toBeInTheDocument()
  expect(screen.queryByText('visite effectuée')).toBeNull()
  cleanup()

  await open({}, withStatuses('unknown', 'held'))
  expect(country('TGO')).toHaveAccessibleName(
    /2 visites comme partie d’envoi \(1 effectuée, 1 au statut non précisé\)$/,
  )
  expect(screen.getByText('visite effectuée, ou statut non précisé')).toBeInTheDocument()
})

it('explains no sign that is not on the map', async () => {
  await open()
  expect(screen.getByText('visite effectuée')).toBeInTheDocument()
  expect(screen.getByText('fiches : 1, 2, 3 et plus')).toBeInTheDocument()
  cleanup()
  await open({ search: 'zzz' })
  expect(screen.queryByText('visite effectuée')).toBeNull()
  expect(screen.queryByText(/^fiches/)).toBeNull()
})
