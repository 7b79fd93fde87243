import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { madeAtlas } from '../fixtures/madeAtlas'
import { readAddress, startUrlSync } from '@/app/startUrlSync'
import { parseDay } from '@/core/time/day'
import { createAtlasStore } from '@/store/createAtlasStore'

const atlas = madeAtlas([
  { id: 'a', date: '2021-03-30', sends: 'TGO', hosts: 'MLI', place: 'bamako' },
  { id: 'b', date: '2021-11-10', sends: 'MLI', hosts: 'RUS', place: 'moscow' },
])

const period = (text: string) => {
  const day = parseDay(text)
  if (day === null) throw new RangeError(text)
  return { from: day, to: day }
}

const back = async () => {
  const popped = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.back()
  await popped
}

describe('startUrlSync', () => {
  let stop: () => void
  let store: ReturnType<typeof createAtlasStore>

  beforeEach(() => {
    window.history.pushState(null, '', '/')
    store = createAtlasStore(atlas)
    stop = startUrlSync(store)
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('adds a history entry for a discrete act, and Back undoes it', async () => {
    store.getState().toggleParty('RUS')
    expect(window.location.search).toBe('?c=RUS')
    store.getState().toggleParty('MLI')
    expect(window.location.search).toBe('?c=MLI,RUS')
    await back()
    expect(store.getState().view.parties).toEqual(['RUS'])
    await back()
    expect(store.getState().view.parties).toEqual([])
  })

  it('replaces the entry for continuous changes, a few times a second at most', () => {
    vi.useFakeTimers()
    const replace = vi.spyOn(window.history, 'replaceState')
    const push = vi.spyOn(window.history, 'pushState')
    for (let i = 0; i < 100; i++) {
      store.getState().setSearch('g'.repeat(i + 1))
      vi.advanceTimersByTime(10)
    }
    vi.runAllTimers()
    expect(push).not.toHaveBeenCalled()
    expect(replace.mock.calls.length).toBeLessThanOrEqual(5)
    expect(window.location.search).toBe(`?q=${'g'.repeat(100)}`)
  })

  it('writes a waiting replacement into the entry that is left, not into the new one', async () => {
    store.getState().setPeriod(period('2021-03-30'))
    store.getState().selectRecord('a')
    expect(window.location.search).toBe('?v=a&t=2021-03-30/2021-03-30')
    await back()
    expect(store.getState().view.period).toEqual(period('2021-03-30'))
    expect(store.getState().view.record).toBeNull()
  })

  it('lives on when the browser refuses a history call', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many calls', 'SecurityError')
    })
    store.getState().toggleParty('RUS')
    expect(store.getState().view.parties).toEqual(['RUS'])
  })

  it('keeps the address of a page until the first change, which is written at the root', async () => {
    window.history.replaceState(null, '', '/en/country/MLI/')
    store.getState().toggleParty('RUS')
    expect(window.location.pathname + window.location.search).toBe('/?c=RUS')
    await back()
    expect(window.location.pathname).toBe('/en/country/MLI/')
    expect(store.getState().view.parties).toEqual(['MLI'])
    expect(store.getState().view.language).toBe('en')
  })

  it('leaves the address of a page as it is when Back returns to it', () => {
    vi.useFakeTimers()
    window.history.pushState(null, '', '/en/visit/a/')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().view.record).toBe('a')
    // What the map says of itself once it has moved: nothing new.
    store.getState().setCamera(null)
    vi.advanceTimersByTime(1000)
    expect(window.location.pathname + window.location.search).toBe('/en/visit/a/')
  })

  it('leaves the address alone when it would not differ', () => {
    const push = vi.spyOn(window.history, 'pushState')
    store.getState().selectRecord(null)
    expect(push).not.toHaveBeenCalled()
  })
})

describe('readAddress', () => {
  it('shows a record that other filters exclude, and says so', () => {
    const { view, notices } = readAddress('?v=b&c=TGO', atlas)
    expect(view.record).toBe('b')
    expect(notices).toEqual([{ type: 'record-outside-filters', id: 'b' }])
  })

  it('says nothing when the filters keep the record', () => {
    expect(readAddress('?v=b&c=MLI', atlas).notices).toEqual([])
  })

  it('keeps an unknown country in force when none is left', () => {
    const { view, notices } = readAddress('?c=ZZZ', atlas)
    expect(view.parties).toEqual(['ZZZ'])
    expect(notices).toEqual([{ type: 'unknown', key: 'c', values: ['ZZZ'], inForce: true }])
  })
})
