import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { madeAtlas, madeFile } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import type { KeepResult, KeptDataSet, KeptDataSets, Listing } from '@/adapters/storage/kept'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import { labelledFile } from '@/core/dataSets/labelledFile'
import { mergeFiles } from '@/core/dataSets/mergeFiles'
import { asItStands } from '@/core/dataSets/packing'
import { DataSetsPanel } from '@/features/dataSets/DataSetsPanel'
import * as saveFile from '@/ui/saveFile'

const VISITS: KeptDataSet = {
  status: 'kept',
  id: 'visits',
  title: 'Visits',
  records: 3439,
  bytes: 1_200_000,
  created: '2026-11-22T12:00:00.000Z',
  provenance: { type: 'file', name: 'visits.csv' },
  where: 'browser',
}

/** A store that has this list, does what it is told, and tells the panel when asked to. */
function madeStore(dataSets: readonly KeptDataSet[], keeping: Listing['keeping'] = 'browser') {
  const listeners = new Set<(isBusy: boolean) => void>()
  let listing: Listing = { dataSets, keeping }
  const done = (id: string): Promise<KeepResult> => Promise.resolve({ status: 'kept', id, where: 'browser' })
  const store = {
    list: () => Promise.resolve(listing),
    open: vi.fn<KeptDataSets['open']>(),
    keep: vi.fn<KeptDataSets['keep']>(),
    replace: vi.fn<KeptDataSets['replace']>(),
    rename: vi.fn<KeptDataSets['rename']>(done),
    remove: vi.fn<KeptDataSets['remove']>(done),
    listen: (listener: (isBusy: boolean) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  } satisfies KeptDataSets
  return {
    store,
    tell: (isBusy: boolean, next: Listing = listing) => {
      listing = next
      for (const listener of listeners) listener(isBusy)
    },
  }
}

const bundled = madeAtlas([{ id: 'a' }])
const both = () => {
  const sources = [
    { member: 'bundled', file: madeFile([{ id: 'a' }]) },
    { member: 'local:visits', file: madeFile([{ id: 'b' }], { title: { fr: 'Visits', en: 'Visits' } }) },
  ]
  const { file, dataSetByRow } = mergeFiles(sources)
  const dataSets = sources.map(({ member, file: { title, licence, credits } }, i) => ({
    id: member,
    title,
    licence,
    credits,
    host: null,
    records: 1,
    colour: i,
  }))
  return buildAtlas(file, ''.padEnd(64, '0'), () => [], { dataSets, dataSetByRow })
}

const item = (name: string) => screen.findByRole('listitem', { name })
const noop = () => undefined

it('lists the data sets with their size, day and origin, and which is on', async () => {
  await renderOverAtlas(
    <DataSetsPanel kept={madeStore([VISITS]).store} labelFile={labelledFile} onOpenFile={noop} />,
    bundled,
  )
  const visits = await item('Visits')
  expect(visits).toHaveTextContent(
    '3,439 records · 1.2 MB · from the file visits.csv · kept on 22 November 2026',
  )
  expect(within(visits).getByRole('checkbox', { name: 'Visits' })).not.toBeChecked()
  const own = within(await item('test data')).getByRole('checkbox', { name: 'test data' })
  // Something has to be on.
  expect(own).toBeChecked()
  expect(own).toBeDisabled()
})

it('shows, hides and singles out', async () => {
  const { store } = madeStore([VISITS])
  const atlas = await renderOverAtlas(
    <DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />,
    bundled,
  )
  const asked = () => atlas.getState().view.dataSets
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Visits' }))
  expect(asked()).toEqual(['bundled', 'local:visits'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'test data' }))
  expect(asked()).toEqual(['local:visits'])
  await userEvent.click(within(await item('test data')).getByRole('button', { name: 'Show alone' }))
  expect(asked()).toEqual([])
})

it('keys the data sets by letter and credits them while several are on', async () => {
  await renderOverAtlas(
    <DataSetsPanel kept={madeStore([VISITS]).store} labelFile={labelledFile} onOpenFile={noop} />,
    both(),
    {
      view: { dataSets: ['bundled', 'local:visits'] },
    },
  )
  expect(await item('test data')).toHaveTextContent(/^Atest data1 record · comes with AxesCC0-1\.0/)
  expect(await item('Visits')).toHaveTextContent(/^BVisits.*CC0-1\.0/)
})

it('renames under the same id', async () => {
  const { store } = madeStore([VISITS])
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, bundled)
  await userEvent.click(await screen.findByRole('button', { name: 'Rename' }))
  const field = screen.getByRole('textbox', { name: 'New name' })
  await userEvent.clear(field)
  await userEvent.type(field, ' Tours {Enter}')
  expect(store.rename).toHaveBeenCalledWith('visits', 'Tours')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus()
})

it('leaves what was turned on while another tab kept a change waiting', async () => {
  const { store } = madeStore([VISITS, { ...VISITS, id: 'tours', title: 'Tours' }])
  let finish: (result: KeepResult) => void = noop
  const removing = new Promise<KeepResult>((resolve) => {
    finish = resolve
  })
  store.remove.mockReturnValue(removing)
  const atlas = await renderOverAtlas(
    <DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />,
    both(),
    {
      view: { dataSets: ['bundled', 'local:visits'] },
    },
  )
  await userEvent.click(within(await item('Visits')).getByRole('button', { name: 'Remove' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove for good' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tours' }))
  finish({ status: 'kept', id: 'visits', where: 'browser' })
  await vi.waitFor(() => expect(atlas.getState().view.dataSets).toEqual(['bundled', 'local:tours']))
})

/** The file that "Export" gives, as it is saved. */
async function exported(store: ReturnType<typeof madeStore>['store'], kept: KeptDataSet) {
  if (kept.status !== 'kept') throw new Error('not kept')
  const { title, provenance } = kept
  const content = asItStands(new TextEncoder().encode(JSON.stringify(madeFile([{ id: 'b' }]))))
  store.open.mockResolvedValue({ status: 'read', content, title, provenance })
  const saved = vi.fn<(name: string, content: Blob) => void>()
  vi.spyOn(saveFile, 'saveBlob').mockImplementation(saved)
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, bundled)
  await userEvent.click(within(await item(title)).getByRole('button', { name: 'Export (JSON)' }))
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
  return parseAtlas(JSON.parse((await saved.mock.calls[0]?.[1].text()) ?? '') as unknown)
}

it('gives a renamed data set away under its new name', async () => {
  const read = await exported(madeStore([VISITS]).store, VISITS)
  expect(read.status === 'read' && read.file.title).toEqual({ fr: 'Visits', en: 'Visits' })
  expect(read.status === 'read' && read.file.credits).toEqual([])
})

it('stamps what was kept from an address with its host, for good', async () => {
  const linked: KeptDataSet = {
    ...VISITS,
    provenance: { type: 'link', address: 'https://visits.example/a.csv' },
  }
  const read = await exported(madeStore([linked]).store, linked)
  const stamp = 'unverified, from visits.example'
  expect(read.status === 'read' && read.file.credits).toEqual([{ fr: stamp, en: stamp }])
})

it('removes only when asked twice, and what is on with it', async () => {
  const { store } = madeStore([VISITS])
  const atlas = await renderOverAtlas(
    <DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />,
    both(),
    {
      view: { dataSets: ['bundled', 'local:visits'] },
    },
  )
  const visits = await item('Visits')
  await userEvent.click(within(visits).getByRole('button', { name: 'Remove' }))
  expect(within(visits).getByRole('button', { name: 'Cancel' })).toHaveFocus()
  await userEvent.click(within(visits).getByRole('button', { name: 'Cancel' }))
  expect(store.remove).not.toHaveBeenCalled()
  expect(within(visits).getByRole('button', { name: 'Remove' })).toHaveFocus()
  await userEvent.click(within(visits).getByRole('button', { name: 'Remove' }))
  await userEvent.click(within(visits).getByRole('button', { name: 'Remove for good' }))
  // The button that had it goes.
  expect(screen.getByRole('list')).toHaveFocus()
  expect(store.remove).toHaveBeenCalledWith('visits')
  await vi.waitFor(() => expect(atlas.getState().view.dataSets).toEqual([]))
})

it('takes no answer for new that comes after that to a later question', async () => {
  const { store, tell } = madeStore([VISITS])
  let answerLate: (listing: Listing) => void = noop
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, bundled)
  await item('Visits')
  vi.spyOn(store, 'list').mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)))
  tell(false)
  tell(false, { dataSets: [], keeping: 'browser' })
  await vi.waitFor(() => expect(screen.queryByRole('listitem', { name: 'Visits' })).toBeNull())
  await act(async () => answerLate({ dataSets: [VISITS], keeping: 'browser' }))
  expect(screen.queryByRole('listitem', { name: 'Visits' })).toBeNull()
})

it('goes on naming what another tab removed, as long as it is shown', async () => {
  const { store, tell } = madeStore([VISITS])
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, both(), {
    view: { dataSets: ['bundled', 'local:visits'] },
  })
  await screen.findByText(/from the file visits\.csv/)
  tell(false, { dataSets: [], keeping: 'browser' })
  expect(await screen.findByText(/removed in another tab/)).toBeInTheDocument()
  const item = within(screen.getByRole('listitem', { name: 'Visits' }))
  expect(item.getByRole('checkbox')).toBeChecked()
  expect(item.queryByRole('button', { name: 'Remove' })).toBeNull()
})

it('says what went wrong, with the sizes where the disk is full', async () => {
  const { store } = madeStore([VISITS])
  store.rename.mockResolvedValue({
    status: 'failed',
    problem: { type: 'no-room', bytes: 8_200_000, free: 1_000_000 },
  })
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, bundled)
  await userEvent.click(await screen.findByRole('button', { name: 'Rename' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('8.2 MB to write, 1 MB free')
})

it('names what is only in memory, what a newer Axes keeps and what the browser has removed', async () => {
  const { store } = madeStore(
    [
      { ...VISITS, where: 'memory' },
      { status: 'newer', id: 'later', title: 'Later' },
      { status: 'gone', id: 'lost', title: 'Lost' },
    ],
    'memory',
  )
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, bundled)
  expect(await item('Visits')).toHaveTextContent('In memory only: it will not be kept')
  expect(await item('Later')).toHaveTextContent('newer version of Axes')
  const lost = await item('Lost')
  expect(lost).toHaveTextContent('The browser has deleted this file')
  await userEvent.click(within(lost).getByRole('button', { name: 'Do not mention it again' }))
  expect(store.remove).toHaveBeenCalledWith('lost')
  expect(screen.getByText(/This browser keeps nothing for this page/)).toBeVisible()
})

it('only reads while another tab writes, then shows what that tab did', async () => {
  const { store, tell } = madeStore([VISITS])
  await renderOverAtlas(<DataSetsPanel kept={store} labelFile={labelledFile} onOpenFile={noop} />, bundled)
  await item('Visits')
  tell(true)
  expect(await screen.findByText(/Another tab is saving/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Rename' })).toBeDisabled()
  tell(false, { keeping: 'browser', dataSets: [{ ...VISITS, title: 'Tours' }] })
  expect(await item('Tours')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Rename' })).toBeEnabled()
})

it('leads on to another file', async () => {
  const open = vi.fn()
  await renderOverAtlas(
    <DataSetsPanel kept={madeStore([]).store} labelFile={labelledFile} onOpenFile={open} />,
    bundled,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Open a file' }))
  expect(open).toHaveBeenCalledOnce()
})
