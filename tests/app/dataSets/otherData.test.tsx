import { readFileSync } from 'node:fs'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import { App } from '@/app/App'
import type { DataResult } from '@/app/dataSets/dataResult'
import type { OtherData } from '@/app/dataSets/otherData'
import { UnavailablePage } from '@/app/dataSets/UnavailablePage'
import { buildAtlas, originsOf } from '@/core/atlas/buildAtlas'
import { useAtlas } from '@/store/useAtlas'

const BUNDLED_TITLE = 'deux articles, 2021'

/** What the app hands to its screen, in words. */
function Screen() {
  const title = useAtlas(({ atlas }) => atlas.file.title.fr)
  const record = useAtlas(({ view }) => view.record)
  const data = useAtlas(({ view }) => view.dataSets.join())
  const setDataSets = useAtlas((state) => state.setDataSets)
  const notices = useAtlas((state) => state.notices)
  return (
    <main>
      <h2>{title}</h2>
      <output>{JSON.stringify({ record, data, notices: notices.map(({ type }) => type) })}</output>
      {['local:visits', 'local:tours', 'local:none', 'bundled'].map((member) => (
        <button key={member} type="button" onClick={() => setDataSets([member])}>
          {member}
        </button>
      ))}
    </main>
  )
}

const resultOf = (member: string): DataResult => {
  if (member === 'local:none') {
    const failure = { type: 'missing' } as const
    return { status: 'unavailable', unavailable: [{ member, title: null, failure }] }
  }
  const file = madeFile([{ id: 'row-1', sends: 'SEN' }], { title: { fr: member, en: member } })
  const atlas = buildAtlas(file, ''.padEnd(64, '0'), () => [], originsOf(file, member))
  return { status: 'ready', atlas, problems: [] }
}

const load = vi.fn<OtherData['load']>()
const follow = vi.fn<OtherData['follow']>()
const otherData: OtherData = { load, UnavailablePage, follow }

const open = (query: string) => {
  window.history.replaceState(null, '', `/?${query}`)
  render(<App Screen={Screen} otherData={otherData} />)
}
const shown = async (title: string) => screen.findByRole('heading', { level: 2, name: title })
const said = () =>
  JSON.parse(screen.getByRole('status').textContent) as { record: string | null; data: string }
const goBack = async () => {
  const popped = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.back()
  await act(async () => {
    await popped
  })
}

beforeEach(() => {
  vi.stubGlobal('crypto', {})
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(readFileSync('public/data/atlas.json', 'utf8')))),
  )
  load.mockReset()
  follow.mockReset()
  follow.mockReturnValue(() => undefined)
  load.mockImplementation(([first = '']) => Promise.resolve(resultOf(first)))
})
afterEach(() => {
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

it('loads nothing of other data sets while the link names none', async () => {
  open('lang=fr')
  await shown(BUNDLED_TITLE)
  expect(load).not.toHaveBeenCalled()
  expect(follow).not.toHaveBeenCalled()
})

it('shows the data set of the link in the view of the link', async () => {
  open('v=row-1&data=local:visits&lang=fr')
  await shown('local:visits')
  expect(said()).toEqual({ record: 'row-1', data: 'local:visits', notices: [] })
  expect(fetch).not.toHaveBeenCalled()
})

it('changes the data as the reader asks, and back', async () => {
  open('v=row-1&data=local:visits&lang=fr')
  await shown('local:visits')
  await userEvent.click(screen.getByRole('button', { name: 'local:tours' }))
  await shown('local:tours')
  expect(window.location.search).toBe('?v=row-1&data=local:tours&lang=fr')
  await userEvent.click(screen.getByRole('button', { name: 'bundled' }))
  await shown(BUNDLED_TITLE)
  expect(said()).toEqual({ record: null, data: '', notices: [] })
  await goBack()
  await shown('local:tours')
  await goBack()
  await shown('local:visits')
  expect(said().record).toBe('row-1')
})

it('loads a data set anew when it is asked for again: what it stands for may have changed', async () => {
  open('data=local:visits&lang=fr')
  await shown('local:visits')
  await userEvent.click(screen.getByRole('button', { name: 'local:visits' }))
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
  await shown('local:visits')
  expect(load).toHaveBeenCalledTimes(2)
})

it('shows a data set under the name that it is given while it is shown', async () => {
  open('v=row-1&data=local:visits&lang=fr')
  await shown('local:visits')
  await vi.waitFor(() => expect(follow).toHaveBeenCalled())
  const [dataSets = [], tellRenamed] = follow.mock.lastCall ?? []
  expect(dataSets.map(({ id }) => id)).toEqual(['local:visits'])
  load.mockResolvedValueOnce(resultOf('Sahel'))
  act(() => tellRenamed?.())
  await shown('Sahel')
  expect(said().record).toBe('row-1')
  expect(window.location.search).toBe('?v=row-1&data=local:visits&lang=fr')
})

it('shows the latest that was asked for, whichever comes first', async () => {
  open('data=local:visits&lang=fr')
  await shown('local:visits')
  let comeLate: (result: DataResult) => void = () => undefined
  load.mockImplementationOnce(() => new Promise((resolve) => (comeLate = resolve)))
  await userEvent.click(screen.getByRole('button', { name: 'local:tours' }))
  await userEvent.click(screen.getByRole('button', { name: 'bundled' }))
  await shown(BUNDLED_TITLE)
  await act(async () => comeLate(resultOf('local:tours')))
  expect(screen.getByRole('heading', { level: 2, name: BUNDLED_TITLE })).toBeVisible()
})

it('explains what cannot be shown, and shows the bundled data set instead', async () => {
  open('data=local:none&lang=en')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('This browser keeps no data set “none”')
  expect(document.documentElement.dataset['state']).toBe('failed')
  await userEvent.click(within(alert).getByRole('button', { name: 'Show the data of Axes' }))
  await shown(BUNDLED_TITLE)
  expect(window.location.search).toBe('?lang=en')
  await goBack()
  expect(await screen.findByRole('alert')).toHaveTextContent('none')
})

it('where there is no other data says so, and keeps it in the link', async () => {
  window.history.replaceState(null, '', '/?data=local:visits&lang=fr')
  render(<App Screen={Screen} />)
  await shown(BUNDLED_TITLE)
  expect(said()).toEqual({ record: null, data: 'local:visits', notices: ['data-sets-withheld'] })
})
