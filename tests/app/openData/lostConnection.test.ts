import { beforeEach, expect, it, vi } from 'vitest'
import { prepareConnection, takeConnection } from '@/app/openData/readyConnection'
import type { Connection } from '@/workers/connectData'
import { connectData } from '@/workers/connectData'

vi.mock('@/workers/connectData', () => ({ connectData: vi.fn<() => Promise<Connection>>() }))

const connection: Connection = { ask: () => Promise.reject(new Error('not asked')), close: vi.fn() }

beforeEach(() => {
  vi.mocked(connectData).mockReset()
})

it('connects anew for a file when the connection could not be made ahead', async () => {
  vi.mocked(connectData).mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(connection)
  const endUnused = prepareConnection()
  await Promise.resolve()
  expect(await takeConnection()).toBe(connection)
  endUnused()
  expect(connection.close).not.toHaveBeenCalled()
})

it('has nothing to end where no connection could be made', async () => {
  vi.mocked(connectData).mockRejectedValueOnce(new Error('no network'))
  prepareConnection()()
  await new Promise((resolve) => setTimeout(resolve))
  expect(connectData).toHaveBeenCalledTimes(1)
})
