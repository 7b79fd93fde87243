import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { keepOffline } from '@/app/offline/keepOffline'
import { OfflineNotes } from '@/app/offline/OfflineNotes'

/** A browser with a service worker for this page, or none. */
const stubWorkers = (serviceWorker: unknown) =>
  vi.stubGlobal('navigator', { ...navigator, serviceWorker, onLine: true })
const setOnline = (onLine: boolean) =>
  act(() => {
    vi.stubGlobal('navigator', { ...navigator, onLine })
    window.dispatchEvent(new Event(onLine ? 'online' : 'offline'))
  })

const workers = (controller: object | null) => Object.assign(new EventTarget(), { controller })

class Worker extends EventTarget {
  readonly postMessage = vi.fn()
}
class Registration extends EventTarget {
  installing: Worker | null = null
  waiting: Worker | null = null
  active: Worker | null = null
  readonly update = vi.fn(() => Promise.resolve())

  /** A worker is fetched, and installed. */
  install(): Worker {
    const worker = new Worker()
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
    return worker
  }
}

afterEach(() => void vi.unstubAllGlobals())

describe('OfflineNotes', () => {
  it('says of which day the data is while there is no network', async () => {
    stubWorkers(workers({}))
    await renderOverAtlas(<OfflineNotes />, smallAtlas())
    expect(screen.queryByText(/Offline/)).toBeNull()
    setOnline(false)
    expect(await screen.findByText(/^Offline: data of \d+ \w+ \d{4}\.$/)).toBeVisible()
    setOnline(true)
    expect(screen.queryByText(/Offline/)).toBeNull()
  })

  it('says that this page is all there is where nothing is kept', async () => {
    const own = workers(null)
    stubWorkers(own)
    await renderOverAtlas(<OfflineNotes />, smallAtlas())
    setOnline(false)
    expect(await screen.findByText(/not saved on this device/)).toBeVisible()
    // The first version takes the page over when it is installed.
    act(() => {
      own.controller = {}
      own.dispatchEvent(new Event('controllerchange'))
    })
    expect(screen.getByText(/data of/)).toBeVisible()
  })
})

describe('keepOffline', () => {
  const watch = async (registration: Registration, signal = new AbortController().signal) => {
    const onNewer = vi.fn()
    stubWorkers({ register: () => Promise.resolve(registration), addEventListener: vi.fn() })
    await keepOffline(onNewer, signal)
    return onNewer
  }

  it('does not take the first version for a newer one', async () => {
    const registration = new Registration()
    const onNewer = await watch(registration)
    registration.install()
    expect(onNewer).not.toHaveBeenCalled()
  })

  it('tells of a version that waits already, and of one that comes', async () => {
    const registration = new Registration()
    registration.active = new Worker()
    registration.waiting = new Worker()
    expect(await watch(registration)).toHaveBeenCalledOnce()
    registration.waiting = null
    const onNewer = await watch(registration)
    expect(onNewer).not.toHaveBeenCalled()
    registration.install()
    expect(onNewer).toHaveBeenCalledOnce()
  })

  it('lets the newer version take over only when it is opened', async () => {
    const registration = new Registration()
    registration.active = new Worker()
    const onNewer = await watch(registration)
    const worker = registration.install()
    expect(worker.postMessage).not.toHaveBeenCalled()
    const [open] = onNewer.mock.lastCall as [() => void]
    open()
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith('skip-waiting')
  })

  it('tells nothing once the watch has ended', async () => {
    const registration = new Registration()
    registration.active = new Worker()
    const ended = new AbortController()
    const onNewer = await watch(registration, ended.signal)
    ended.abort()
    registration.install()
    expect(onNewer).not.toHaveBeenCalled()
  })

  it('asks anew when the reader comes back to the tab after an hour, not before', async () => {
    const registration = new Registration()
    await watch(registration)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(registration.update).not.toHaveBeenCalled()
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_001)
    document.dispatchEvent(new Event('visibilitychange'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(registration.update).toHaveBeenCalledOnce()
  })

  it('rejects where the browser has no service workers', async () => {
    stubWorkers(undefined)
    await expect(keepOffline(vi.fn(), new AbortController().signal)).rejects.toThrow()
  })
})
