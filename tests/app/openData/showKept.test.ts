/** Over the real reading, which runs on the page here: there are no workers. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { takeMade } from '@/app/dataSets/justMade'
import { showKept } from '@/app/openData/showKept'
import { startReading } from '@/app/openData/startReading'
import { unpackAtlas } from '@/core/atlas/packAtlas'
import { DEFAULT_VIEW } from '@/core/view/view'
import type { Reading } from '@/features/openData/reading'
import { createAtlasStore } from '@/store/createAtlasStore'

const VISITS = '{"visitor":"Ann Lee","to":"Paris","date":"2016-08-07"}\n{"visitor":"Bo Li","to":"Lagos"}'

async function read(): Promise<Reading> {
  const reading = startReading(new File([VISITS], 'visits.ndjson'), () => undefined)
  expect(await reading.answer).toMatchObject({ status: 'read' })
  return reading
}

const show = (reading: Reading) => {
  const store = createAtlasStore(smallAtlas(), DEFAULT_VIEW)
  const provenance = { type: 'file', name: 'visits.ndjson' } as const
  const shown = showKept(store, 'visits', { name: 'Visits', sha256: '0'.repeat(64), provenance, reading })
  return { shown, dataSets: () => store.getState().view.dataSets }
}

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(`public${new URL(address).pathname}`))),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('shows what was kept in the atlas that its reading made', async () => {
  const { shown, dataSets } = show(await read())
  await shown
  expect(dataSets()).toEqual(['local:visits'])
  const made = takeMade(['local:visits'])
  expect(made === null ? null : unpackAtlas(made.atlas).file.title).toEqual({ fr: 'Visits', en: 'Visits' })
})

it('shows what was kept as it is kept when its atlas could not be made', async () => {
  const reading = { ...(await read()), atlas: () => Promise.reject(new Error('no memory')) }
  const { shown, dataSets } = show(reading)
  await shown
  expect(dataSets()).toEqual(['local:visits'])
  expect(takeMade(['local:visits'])).toBeNull()
})

it('leaves what was kept in the list when the dialog was closed meanwhile', async () => {
  const reading = await read()
  const closed = show(reading)
  reading.stop()
  // Another one, begun later and come to its end: the first has had its time.
  const open = show(await read())
  await open.shown
  expect(open.dataSets()).toEqual(['local:visits'])
  expect(closed.dataSets()).toEqual([])
})
