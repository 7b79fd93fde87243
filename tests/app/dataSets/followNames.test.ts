import { expect, it, vi } from 'vitest'
import type { KeptDataSet } from '@/adapters/storage/kept'
import { followNames } from '@/app/dataSets/followNames'
import type { AtlasDataSet } from '@/core/atlas/atlas'

const SHOWN: AtlasDataSet = {
  id: 'local:visits',
  title: { fr: 'Mes visites', en: 'My visits' },
  licence: 'CC0-1.0',
  credits: [],
  host: null,
  records: 1,
  colour: 0,
}

/** Kept under a name, which may change in another tab. */
function keptAs(title: string, id = 'visits') {
  let listener: (isBusy: boolean) => void = () => undefined
  let dataSets: readonly KeptDataSet[] = []
  const change = async (name: string, isBusy = false) => {
    const provenance = { type: 'file', name: 'visits.csv' } as const
    const created = '2026-11-22T12:00:00.000Z'
    dataSets = [
      { status: 'kept', id, title: name, records: 1, bytes: 1, created, provenance, where: 'browser' },
    ]
    listener(isBusy)
    await Promise.resolve()
    await Promise.resolve()
  }
  void change(title)
  const stop = vi.fn<() => void>()
  const kept = {
    list: () => Promise.resolve({ keeping: 'browser' as const, dataSets }),
    listen: (heard: typeof listener) => {
      listener = heard
      return stop
    },
  }
  return { kept, change, stop }
}

it('tells once that a data set has another name, and hears no more', async () => {
  const { kept, change, stop } = keptAs('My visits')
  const onRenamed = vi.fn<() => void>()
  followNames(kept, [SHOWN], onRenamed)
  await change('My visits')
  expect(onRenamed).not.toHaveBeenCalled()
  await change('Sahel', true)
  expect(onRenamed).not.toHaveBeenCalled()
  await change('Sahel')
  expect(onRenamed).toHaveBeenCalledOnce()
  expect(stop).toHaveBeenCalledOnce()
  await change('Sahara')
  expect(onRenamed).toHaveBeenCalledOnce()
})

it('takes the file’s own name in either language for the same', async () => {
  const { kept, change } = keptAs('My visits')
  const onRenamed = vi.fn<() => void>()
  followNames(kept, [SHOWN], onRenamed)
  await change('Mes visites')
  expect(onRenamed).not.toHaveBeenCalled()
})

it('says nothing of data sets that are not shown, nor after its undo', async () => {
  const onRenamed = vi.fn<() => void>()
  const other = keptAs('Tours', 'tours')
  followNames(other.kept, [SHOWN], onRenamed)
  await other.change('Journeys')
  const own = keptAs('My visits')
  followNames(own.kept, [SHOWN], onRenamed)()
  await own.change('Sahel')
  expect(onRenamed).not.toHaveBeenCalled()
})
