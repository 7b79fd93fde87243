import { afterEach, expect, it, vi } from 'vitest'
import { failingWorker } from '../fixtures/failingWorker'
import { madeFile } from '../fixtures/madeAtlas'
import { unpackAtlas } from '@/core/atlas/packAtlas'
import { asItStands } from '@/core/dataSets/packing'
import { askData, connectData } from '@/workers/connectData'

const bytes = () => new TextEncoder().encode(JSON.stringify(madeFile([{ id: 'a' }, { id: 'b' }])))
const visits = () => ({
  member: 'local:visits',
  host: null,
  name: 'Visits',
  sha256: null,
  content: asItStands(bytes()),
})

/**
 * The worker itself at the other end of a channel, in the place of the thread that it would have.
 *
 * @returns what it was sent
 */
async function startWorkerHere() {
  const { port1: near, port2: far } = new MessageChannel()
  vi.stubGlobal('addEventListener', far.addEventListener.bind(far))
  vi.stubGlobal('postMessage', far.postMessage.bind(far))
  await import('@/workers/dataWorker')
  near.start()
  far.start()
  const postMessage = vi.fn(near.postMessage.bind(near))
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener = near.addEventListener.bind(near)
      postMessage = postMessage
      terminate = () => {
        near.close()
        far.close()
      }
    },
  )
  return postMessage
}

afterEach(() => {
  vi.unstubAllGlobals()
})

it('has a worker answer, and hands over what it made', async () => {
  const sent = await startWorkerHere()
  const { ask, close } = await connectData()
  const { made, unread } = await ask(({ files }) => files.atlas([visits()], {}))
  expect(unread).toEqual([])
  expect(made === null ? [] : [...unpackAtlas(made.atlas).records].map(({ id }) => id)).toEqual(['a', 'b'])
  await expect(ask(({ opening }) => opening.json('none was read'))).rejects.toThrow()
  expect(sent).toHaveBeenCalledTimes(3)
  close()
})

it('runs on the page where there is no worker to be had', async () => {
  vi.stubGlobal('Worker', undefined)
  expect(await askData(({ files }) => files.atlas([visits()], {}))).toMatchObject({ unread: [] })
})

it.each(['error', 'messageerror'] as const)(
  'rejects what was asked and whatever is asked after (%s)',
  async (failure) => {
    vi.stubGlobal('Worker', failingWorker(failure))
    const { ask } = await connectData()
    const question = vi.fn(() => Promise.resolve('answer'))
    await expect(ask(({ opening }) => opening.json('visits'))).rejects.toThrow(failure)
    await expect(ask(question)).rejects.toThrow(failure)
    expect(question).not.toHaveBeenCalled()
  },
)
