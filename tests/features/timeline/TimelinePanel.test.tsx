import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { period } from './days'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { Language, View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { TimelinePanel } from '@/features/timeline/TimelinePanel'
import { I18nProvider } from '@/i18n/I18nProvider'
import { loadMessages } from '@/i18n/loadMessages'
import { createAtlasStore } from '@/store/createAtlasStore'
import { AtlasStoreContext } from '@/store/useAtlas'

const RECORDS = [
  { id: 'a', date: '2021-03-01', sends: 'TGO', hosts: 'MLI' },
  { id: 'b', date: '2021-03-30/2021-03-31', sends: 'MLI', hosts: 'RUS' },
  { id: 'c', sends: 'TGO', hosts: 'MLI' },
]
/** 1 to 31 March with a margin of 4 %. */
const HOME = period('2021-02-27/2021-04-02')

async function open({
  records = RECORDS,
  view = {},
  language = 'fr',
}: {
  records?: readonly (Partial<AtlasRecord> & { readonly id: string })[]
  view?: Partial<View>
  language?: Language
} = {}) {
  const store = createAtlasStore(madeAtlas(records), { ...DEFAULT_VIEW, ...view })
  const messages = await loadMessages(language)
  const page = await act(async () =>
    render(
      <StrictMode>
        <I18nProvider language={language} messages={messages}>
          <AtlasStoreContext value={store}>
            <TimelinePanel />
          </AtlasStoreContext>
        </I18nProvider>
      </StrictMode>,
    ),
  )
  return { store, page, period: () => store.getState().view.period }
}

const grip = (name: string) => screen.getByRole('slider', { name })

it('is a region, in either language, with one timeline in it and none after it', async () => {
  const { page } = await open()
  const region = screen.getByRole('region', { name: 'Frise chronologique' })
  await vi.waitFor(() => expect(region.querySelectorAll('.vis-timeline')).toHaveLength(1), {
    // The chart is a chunk of its own.
    timeout: 15_000,
  })
  page.unmount()
  expect(document.querySelector('.vis-timeline')).toBeNull()
  await open({ language: 'en' })
  expect(screen.getByRole('region', { name: 'Timeline' })).toBeVisible()
})

it('says so when nothing has a date, and builds no timeline', async () => {
  await open({ records: [{ id: 'a' }] })
  expect(screen.getByRole('region')).toHaveTextContent('Aucune fiche de ce jeu de données n’a de date')
  expect(screen.queryByRole('slider')).toBeNull()
})

it('shows the whole data while no period is chosen', async () => {
  const { period: chosen } = await open()
  expect(screen.getByRole('button', { name: /toutes les dates/ })).toHaveTextContent(
    'du 1er mars au 31 mars 2021',
  )
  expect(chosen()).toBeNull()
})

describe('the strip', () => {
  it('sets the period from the keyboard, day by day and month by month', async () => {
    const { period: chosen } = await open()
    const user = userEvent.setup()
    grip('Début de la période').focus()
    await user.keyboard('{ArrowRight}')
    expect(chosen()).toEqual(period('2021-03-02/2021-03-31'))
    grip('Fin de la période').focus()
    await user.keyboard('{PageDown}')
    expect(chosen()).toEqual(period('2021-03-02'))
    expect(grip('Fin de la période')).toHaveAttribute('aria-valuetext', '2\u00A0mars 2021')
  })

  it('stands on the first and the last day of the data while no period is chosen', async () => {
    await open()
    expect(grip('Début de la période')).toHaveAttribute('aria-valuetext', '1er\u00A0mars 2021')
    expect(grip('Fin de la période')).toHaveAttribute('aria-valuetext', '31\u00A0mars 2021')
  })

  it('has no period when both ends are back home', async () => {
    const { period: chosen } = await open({
      view: { period: { from: HOME.from, to: period('2021-03-30').to } },
    })
    grip('Fin de la période').focus()
    await userEvent.keyboard('{End}')
    expect(chosen()).toBeNull()
  })
})

describe('typed days', () => {
  const openFields = async () => {
    await userEvent.click(screen.getByRole('button', { name: /Changer la période/ }))
    return {
      from: screen.getByRole('textbox', { name: 'du' }),
      to: screen.getByRole('textbox', { name: 'au' }),
    }
  }
  const type = async (field: HTMLElement, text: string) => {
    await userEvent.clear(field)
    await userEvent.type(field, `${text}{Enter}`)
  }

  it('sets the period, as a step that Back can undo', async () => {
    const { store, period: chosen } = await open()
    const { from } = await openFields()
    expect(from).toHaveFocus()
    await type(from, '15/03/2021')
    expect(chosen()).toEqual(period('2021-03-15/2021-03-31'))
    expect(store.getState().historyMode).toBe('push')
    expect(screen.getByRole('button', { name: /Changer la période/ })).toHaveFocus()
  })

  it('says what was not understood, and leaves the period alone', async () => {
    const { period: chosen } = await open()
    const { from } = await openFields()
    await type(from, 'bientôt')
    expect(screen.getByRole('alert')).toHaveTextContent('bientôt')
    expect(from).toBeInvalid()
    expect(chosen()).toBeNull()
  })

  it('says when the first day comes after the last', async () => {
    const { period: chosen } = await open()
    const { from } = await openFields()
    await type(from, '1er avril 2021')
    expect(screen.getByRole('alert')).toHaveTextContent('Le premier jour vient après le dernier.')
    expect(chosen()).toBeNull()
  })

  it('clears the period', async () => {
    const { period: chosen } = await open({ view: { period: period('2021-03-01/2021-03-02') } })
    await openFields()
    await userEvent.click(screen.getByRole('button', { name: 'Toutes les dates' }))
    expect(chosen()).toBeNull()
  })
})

it('chooses lanes', async () => {
  const { store } = await open()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Bandes/ }), 'par pays hôte')
  expect(store.getState().view.lanes).toBe('host')
})

it('says how many of how many it cannot draw, and lists them', async () => {
  const { store } = await open()
  await userEvent.click(screen.getByRole('button', { name: '1 fiche sur 3 sans date, hors de la frise' }))
  expect(store.getState().listed).toEqual(['c'])
})

it('counts undated records outside the total while a period is chosen', async () => {
  await open({ view: { period: period('2021-03-01/2021-03-31') } })
  expect(screen.getByRole('button', { name: '1 fiche sans date' })).toBeVisible()
})

describe('play', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms))
  const press = (name: string) => act(async () => screen.getByRole('button', { name }).click())

  it('does not play until asked', async () => {
    const { store } = await open()
    await pass(1000)
    expect(store.getState().playing).toBe(false)
  })

  it('moves the end of the period through the data, and puts the period back', async () => {
    const { store, period: chosen } = await open()
    await press('Lire')
    expect(chosen()).toEqual(period('2021-03-01'))
    await pass(10_000)
    expect(chosen()?.from).toBe(period('2021-03-01').from)
    expect(chosen()?.to).toBeGreaterThan(period('2021-03-14').to)
    expect(chosen()?.to).toBeLessThan(period('2021-03-18').to)
    await pass(11_000)
    expect(chosen()).toBeNull()
    expect(store.getState().playing).toBe(false)
  })

  it('stands still while paused and goes on from there', async () => {
    const { period: chosen } = await open()
    await press('Lire')
    await pass(5_000)
    await press('Pause')
    const paused = chosen()
    await pass(5_000)
    expect(chosen()).toEqual(paused)
    await press('Lire')
    await pass(5_000)
    expect(chosen()?.from).toBe(paused?.from)
    expect(chosen()?.to).toBeGreaterThan(paused?.to ?? Infinity)
  })

  it('pauses by Escape, which does nothing else that time', async () => {
    const { store } = await open()
    const others = vi.fn()
    window.addEventListener('keydown', others)
    await press('Lire')
    const escape = () => act(async () => void fireEvent.keyDown(document.body, { key: 'Escape' }))
    await escape()
    expect(store.getState().playing).toBe(false)
    expect(screen.getByRole('button', { name: 'Lire' })).toBeVisible()
    expect(others).not.toHaveBeenCalled()
    await escape()
    expect(others).toHaveBeenCalledOnce()
    window.removeEventListener('keydown', others)
  })

  it('is not offered where no dated record is kept', async () => {
    await open({ view: { parties: ['NER'] } })
    expect(screen.queryByRole('button', { name: 'Lire' })).toBeNull()
    expect(screen.getByRole('slider', { name: 'Début de la période' })).toBeVisible()
  })

  it('yields to a reader who sets the period', async () => {
    const { store, period: chosen } = await open()
    await press('Lire')
    await pass(3_000)
    act(() => store.getState().setPeriod(period('2021-03-10/2021-03-12')))
    await pass(3_000)
    expect(chosen()).toEqual(period('2021-03-10/2021-03-12'))
    expect(store.getState().playing).toBe(false)
  })

  it('restores the period that it began with', async () => {
    const { period: chosen } = await open({ view: { period: period('2021-03-05/2021-03-20') } })
    await press('Lire')
    await pass(2_000)
    expect(chosen()).not.toEqual(period('2021-03-05/2021-03-20'))
    await pass(20_000)
    expect(chosen()).toEqual(period('2021-03-05/2021-03-20'))
  })
})
