import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault } from './faultyDatabase'
import { countBlobs, forgetDatabase, withFault } from './faultyDatabase'
import type { KeepResult, KeptDataSets, NewDataSet } from '@/adapters/storage/kept'
import { createKeptDataSets } from '@/adapters/storage/keptDataSets'
import { asItStands, pack, unpack } from '@/core/dataSets/packing'

const content = (text: string, records = 1): NewDataSet => ({
  content: asItStands(new TextEncoder().encode(text)),
  records,
  provenance: { type: 'file', name: 'visits.csv' },
})

/** A page that has been opened anew: nothing but what the browser keeps. */
const newPage = (): KeptDataSets => createKeptDataSets()

const textOf = async (store: KeptDataSets, id: string) => {
  const read = await store.open(id)
  return read.status === 'read' ? new TextDecoder().decode(await unpack(read.content)) : read.reason
}

/** Everything that is kept: titles and contents by id. */
async function everything(store: KeptDataSets) {
  const { dataSets } = await store.list()
  const entries = dataSets.map(
    async ({ id, title, status }) => [id, [status, title, await textOf(store, id)]] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

const kept = (result: KeepResult) => {
  if (result.status === 'failed') throw new Error(result.problem.type)
  return result
}

/** What `localStorage` is to the store: a few words by key. */
function stubLocalStorage() {
  const words = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, value: string) => words.set(key, value),
    removeItem: (key: string) => words.delete(key),
  })
  return words
}

/** @param key `null` when another tab has cleared everything */
const otherTabWrites = (key: string | null) =>
  window.dispatchEvent(Object.assign(new Event('storage'), { key }))

beforeEach(() => {
  forgetDatabase()
  stubLocalStorage()
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a data set that is kept', () => {
  it('is there on the next page, with its name, size, date and origin', async () => {
    const before = new Date().toISOString()
    expect(await newPage().keep(content('{"a":"é"}', 12), 'Mes visites (2021)')).toEqual({
      status: 'kept',
      id: 'mes-visites-2021',
      where: 'browser',
    })
    const page = newPage()
    const { keeping, dataSets } = await page.list()
    expect(keeping).toBe('browser')
    expect(dataSets).toEqual([
      {
        status: 'kept',
        id: 'mes-visites-2021',
        title: 'Mes visites (2021)',
        records: 12,
        bytes: 10,
        created: expect.any(String),
        provenance: { type: 'file', name: 'visits.csv' },
        where: 'browser',
      },
    ])
    const [first] = dataSets
    expect(first?.status === 'kept' && first.created >= before).toBe(true)
    expect(await textOf(page, 'mes-visites-2021')).toBe('{"a":"é"}')
  })

  it('gets an id of its own where its name is taken', async () => {
    const page = newPage()
    await page.keep(content('1'), 'Visits')
    expect(kept(await page.keep(content('2'), 'visits')).id).toBe('visits-2')
    expect(kept(await newPage().keep(content('3'), 'VISITS')).id).toBe('visits-3')
    expect(kept(await page.keep(content('4'), '???')).id).toBe('data')
    expect(await textOf(page, 'visits')).toBe('1')
  })

  it('is renamed, replaced and removed', async () => {
    const page = newPage()
    const { id } = kept(await page.keep(content('1'), 'Visits'))
    kept(await page.rename(id, 'Tours'))
    kept(await page.replace(id, content('2', 5)))
    expect(await everything(newPage())).toEqual({ visits: ['kept', 'Tours', '2'] })
    expect(await countBlobs()).toBe(1)
    kept(await page.remove(id))
    expect(await everything(newPage())).toEqual({})
    expect(await countBlobs()).toBe(0)
    expect(await page.rename(id, 'x')).toEqual({ status: 'failed', problem: { type: 'missing' } })
  })

  it('is kept as it was packed: where the browser can, and as it stands where it cannot', async () => {
    const long = JSON.stringify(Array.from({ length: 2000 }, (_, i) => ({ id: `row-${i}` })))
    const packed = async () => ({ ...content(''), content: await pack(new TextEncoder().encode(long)) })
    await newPage().keep(await packed(), 'packed')
    vi.stubGlobal('CompressionStream', undefined)
    await newPage().keep(await packed(), 'plain')
    expect(await everything(newPage())).toEqual({
      packed: ['kept', 'packed', long],
      plain: ['kept', 'plain', long],
    })
    const database = await openDB('axes')
    const sizes = (await database.getAll('blobs')).map((blob: Uint8Array) => blob.length)
    database.close()
    expect(Math.min(...sizes)).toBeLessThan(long.length / 4)
    expect(Math.max(...sizes)).toBe(long.length)
  })

  it('that cannot be read back is named, not thrown', async () => {
    await newPage().keep(content('1'), 'Visits')
    const database = await openDB('axes')
    for (const key of await database.getAllKeys('blobs')) await database.put('blobs', 'no bytes', key)
    database.close()
    expect(await newPage().open('visits')).toEqual({ status: 'failed', reason: 'damaged', title: 'Visits' })
    expect(await newPage().open('nothing')).toEqual({ status: 'failed', reason: 'missing', title: null })
  })
})

describe('when a step of writing fails', () => {
  const changes: Readonly<Record<string, (page: KeptDataSets) => Promise<KeepResult>>> = {
    keep: (page) => page.keep(content('new'), 'Third'),
    replace: (page) => page.replace('first', content('new')),
    rename: (page) => page.rename('first', 'Renamed'),
    remove: (page) => page.remove('first'),
  }
  const faults: readonly Fault[] = ['throws', 'aborts', 'dies']
  const cases = Object.keys(changes).flatMap((change) => faults.map((fault) => [change, fault] as const))

  it.each(cases)('%s leaves all or nothing done (%s)', async (name, fault) => {
    const change = changes[name]
    if (change === undefined) throw new Error(name)
    let steps = 0
    for (let at = 0; ; at++) {
      forgetDatabase()
      stubLocalStorage()
      const page = newPage()
      await page.keep(content('one'), 'First')
      await page.keep(content('two'), 'Second')
      const before = await everything(page)

      let result: KeepResult | undefined
      const wasReached = await withFault({ at, fault }, async () => {
        result = await change(page)
      })
      const after = await everything(newPage())
      if (result?.status === 'failed') expect(after, `${name}, step ${at}`).toEqual(before)
      else expect(after, `${name}, step ${at}`).not.toEqual(before)
      // The page itself goes on, and nothing is left over.
      kept(await page.keep(content('later'), 'Later'))
      expect(await textOf(newPage(), 'later')).toBe('later')
      await vi.waitFor(async () =>
        expect(await countBlobs()).toBe(Object.keys(await everything(page)).length),
      )
      if (!wasReached) break
      steps = at + 1
    }
    expect(steps).toBeGreaterThanOrEqual(3)
  })

  it('says how much room is needed and left when the disk is full', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: 50, usage: 20 }) } })
    const page = newPage()
    await page.list()
    let result: KeepResult | undefined
    await withFault({ at: 1, fault: 'throws' }, async () => {
      result = await page.keep(content('12345'), 'Visits')
    })
    expect(result).toEqual({ status: 'failed', problem: { type: 'no-room', bytes: 5, free: 30 } })
    const inMemory = kept(await page.keep(content('12345'), 'Visits', 'memory'))
    expect(inMemory.where).toBe('memory')
    expect(await textOf(page, inMemory.id)).toBe('12345')
    expect(await textOf(newPage(), inMemory.id)).toBe('missing')
  })
})

describe('where the browser keeps nothing', () => {
  const expectMemory = async (page: KeptDataSets) => {
    expect(kept(await page.keep(content('1'), 'Visits'))).toEqual({
      status: 'kept',
      id: 'visits',
      where: 'memory',
    })
    expect(kept(await page.keep(content('2'), 'Visits')).id).toBe('visits-2')
    kept(await page.rename('visits', 'Tours'))
    kept(await page.replace('visits', content('3')))
    const { keeping, dataSets } = await page.list()
    expect(keeping).toBe('memory')
    expect(dataSets.map(({ id, title }) => [id, title])).toEqual(
      [
        ['visits', 'Tours'],
        ['visits-2', 'Visits'],
      ].toSorted(),
    )
    expect(await textOf(page, 'visits')).toBe('3')
    kept(await page.remove('visits'))
    expect(await textOf(page, 'visits')).toBe('missing')
  }

  it('holds data sets in memory when all of storage throws', async () => {
    const names = ['indexedDB', 'localStorage', 'BroadcastChannel'] as const
    const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
    const forbidden = () => {
      throw new DOMException('sandboxed', 'SecurityError')
    }
    for (const name of names) Object.defineProperty(globalThis, name, { get: forbidden, configurable: true })
    vi.stubGlobal('navigator', Object.defineProperty({}, 'locks', { get: forbidden }))
    try {
      await expectMemory(newPage())
    } finally {
      for (const [name, descriptor] of before) Object.defineProperty(globalThis, name, descriptor ?? {})
    }
  })

  it('holds them in memory when the database never answers, and asks no more than three seconds', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const page = newPage()
    const listed = page.list()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await listed).toEqual({ keeping: 'memory', dataSets: [] })
    vi.useRealTimers()
    await expectMemory(page)
  })

  it('claims no eviction when it cannot look', async () => {
    await newPage().keep(content('1'), 'Visits')
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'UnknownError')
      },
    })
    expect((await newPage().list()).dataSets).toEqual([])
  })
})

describe('when the browser has removed what was kept', () => {
  it('names it until it is dismissed', async () => {
    await newPage().keep(content('1'), 'Visits')
    forgetDatabase()
    const page = newPage()
    expect((await page.list()).dataSets).toEqual([{ status: 'gone', id: 'visits', title: 'Visits' }])
    expect(await page.open('visits')).toEqual({ status: 'failed', reason: 'gone', title: 'Visits' })
    // Its id still stands for it in links.
    expect(kept(await page.keep(content('2'), 'Visits')).id).toBe('visits-2')
    kept(await page.remove('visits'))
    expect((await page.list()).dataSets.map(({ id }) => id)).toEqual(['visits-2'])
  })

  it('says nothing of what the reader removed', async () => {
    const page = newPage()
    await page.keep(content('1'), 'Visits')
    await page.remove('visits')
    expect((await newPage().list()).dataSets).toEqual([])
  })
})

describe('beside a newer Axes', () => {
  /** The store as a later version would leave it. */
  const upgrade = async (version: number) => {
    const database = await openDB('axes', version, {
      upgrade(created, old) {
        if (old === 0) {
          created.createObjectStore('datasets', { keyPath: 'id' })
          created.createObjectStore('blobs')
        }
      },
    })
    await database.put('datasets', { id: 'later', format: 2, title: 'Later', parts: ['a', 'b'] })
    await database.put('blobs', new Uint8Array([1]), 'a')
    database.close()
  }

  it('reads what it understands of a newer store and writes nothing to it', async () => {
    await newPage().keep(content('1'), 'Visits')
    await upgrade(2)
    const page = newPage()
    expect(await everything(page)).toEqual({
      visits: ['kept', 'Visits', '1'],
      later: ['newer', 'Later', 'newer'],
    })
    expect((await page.list()).keeping).toBe('read-only')
    expect(await page.rename('visits', 'x')).toEqual({ status: 'failed', problem: { type: 'newer' } })
    expect(await page.remove('later')).toEqual({ status: 'failed', problem: { type: 'newer' } })
    expect(kept(await page.keep(content('2'), 'Later')).where).toBe('memory')
    expect(Object.keys(await everything(newPage()))).toEqual(['visits', 'later'])
  })

  it('leaves a newer data set in an old store alone, and what it may name', async () => {
    await upgrade(1)
    const page = newPage()
    kept(await page.keep(content('1'), 'Later'))
    expect(await everything(newPage())).toEqual({
      'later-2': ['kept', 'Later', '1'],
      later: ['newer', 'Later', 'newer'],
    })
    expect(await page.replace('later', content('2'))).toEqual({
      status: 'failed',
      problem: { type: 'newer' },
    })
    expect(await countBlobs()).toBe(2)
  })

  it('gives way to it, and goes on read-only', async () => {
    const page = newPage()
    await page.keep(content('1'), 'Visits')
    await upgrade(2)
    expect((await page.list()).keeping).toBe('read-only')
    expect(await textOf(page, 'visits')).toBe('1')
  })
})

describe('beside another tab', () => {
  it('hears of its changes', async () => {
    const [here, there] = [newPage(), newPage()]
    const heard = vi.fn()
    const stop = here.listen(heard)
    await there.keep(content('1'), 'Visits')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(false))
    expect((await here.list()).dataSets).toHaveLength(1)
    stop()
  })

  it('hears of its note, which may come after the word that something changed', () => {
    const heard = vi.fn()
    const stop = newPage().listen(heard)
    otherTabWrites('something-else')
    expect(heard).not.toHaveBeenCalled()
    otherTabWrites('axes-data-sets')
    otherTabWrites(null)
    expect(heard.mock.calls).toEqual([[false], [false]])
    stop()
    otherTabWrites('axes-data-sets')
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('does not wait for ever to write', async () => {
    const waiting = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(waiting.signal)
    const request = (_name: string, { signal }: LockOptions) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('waited'))))
    vi.stubGlobal('navigator', { locks: { request } })
    const writing = newPage().keep(content('1'), 'Visits')
    setTimeout(() => waiting.abort(), 20)
    expect(await writing).toEqual({ status: 'failed', problem: { type: 'busy' } })
  })
})
