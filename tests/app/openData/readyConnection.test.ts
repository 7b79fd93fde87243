/** Over workers that answer to everything, and are counted. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { prepareConnection, takeConnection } from '@/app/openData/readyConnection'

interface Asked {
  readonly id: string
  /** Absent when a connection is given up, which nobody times. */
  readonly path?: readonly string[]
}

let started: number
let ended: number
let asked: string[]

class AnsweringWorker extends EventTarget {
  constructor() {
    super()
    started++
  }

  postMessage({ id, path }: Asked) {
    if (path !== undefined) asked.push(path.join('.'))
    // As comlink answers.
    const answer = new MessageEvent('message', { data: { id, type: 'RAW', value: true } })
    queueMicrotask(() => this.dispatchEvent(answer))
  }

  terminate() {
    ended++
  }
}

beforeEach(() => {
  started = ended = 0
  asked = []
  vi.stubGlobal('Worker', AnsweringWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('has a worker ready, with the gazetteer at hand, for the first file that comes', async () => {
  const endUnused = prepareConnection()
  await vi.waitFor(() => expect(asked).toEqual(['opening.isThere', 'opening.prepare']))
  const { close } = await takeConnection()
  endUnused()
  await Promise.resolve()
  expect([started, ended]).toEqual([1, 0])
  close()
  expect(ended).toBe(1)
})

it('ends the worker when no file has come, also while it starts', async () => {
  prepareConnection()()
  await vi.waitFor(() => expect([started, ended]).toEqual([1, 1]))
})

it('starts another worker for the next file, and for one that nothing was made ready for', async () => {
  const endUnused = prepareConnection()
  const [first, second] = await Promise.all([takeConnection(), takeConnection()])
  expect(started).toBe(2)
  first.close()
  second.close()
  endUnused()
  await Promise.resolve()
  expect(ended).toBe(2)
})
