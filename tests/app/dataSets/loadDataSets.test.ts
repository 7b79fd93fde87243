/** Where no worker can be had, as here, the page makes the atlas itself: all else is the same. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { failingWorker } from '../../fixtures/failingWorker'
import { madeAtlas, madeFile } from '../../fixtures/madeAtlas'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import type { DataResult } from '@/app/dataSets/dataResult'
import { rememberMade } from '@/app/dataSets/justMade'
import { loadDataSets } from '@/app/dataSets/loadDataSets'
import { packAtlas } from '@/core/atlas/packAtlas'
import { asItStands } from '@/core/dataSets/packing'

const keep = (name: string, text: string) =>
  keptDataSets.keep(
    {
      content: asItStands(new TextEncoder().encode(text)),
      records: 2,
      provenance: { type: 'link', address: 'https://visits.example/a.csv' },
    },
    name,
    'memory',
  )

const VISITS = JSON.stringify(madeFile([{ id: 'a', sends: 'MLI' }, { id: 'b' }]))

const atlasOf = (result: DataResult) => {
  if (result.status !== 'ready') throw new Error(result.status)
  return result.atlas
}

beforeEach(() => {
  vi.stubGlobal('crypto', {})
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(readFileSync('public/data/atlas.json', 'utf8')))),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('shows a kept data set under its name and host, found by what countries are called', async () => {
  await keep('Tours', VISITS)
  const atlas = atlasOf(await loadDataSets(['local:tours'], false))
  expect(atlas.file.title).toEqual({ fr: 'Tours', en: 'Tours' })
  expect(atlas.dataSets).toMatchObject([{ id: 'local:tours', host: 'visits.example', records: 2 }])
  expect([...atlas.columns.search.find(['mali'])]).toEqual([1, 0])
})

it('shows what can be read, and names the rest', async () => {
  await keep('Half', VISITS.slice(0, 100))
  const result = await loadDataSets(['bundled', 'local:half', 'local:nothing'], false)
  expect(atlasOf(result).dataSets.map(({ id }) => id)).toEqual(['bundled'])
  expect(result).toMatchObject({ withheld: ['local:nothing', 'Half'] })
  expect(await loadDataSets(['local:half'], false)).toEqual({
    status: 'unavailable',
    unavailable: [{ member: 'local:half', title: 'Half', failure: { type: 'damaged' } }],
  })
})

it.each(['error', 'messageerror'] as const)('names them all when the worker fails (%s)', async (failure) => {
  await keep('Too large', VISITS)
  vi.stubGlobal('Worker', failingWorker(failure))
  expect(await loadDataSets(['bundled', 'local:too-large'], false)).toEqual({
    status: 'unavailable',
    unavailable: [
      { member: 'bundled', title: null, failure: { type: 'unreadable' } },
      { member: 'local:too-large', title: 'Too large', failure: { type: 'damaged' } },
    ],
  })
})

it('asks for consent before anything else is made', async () => {
  const result = await loadDataSets(['bundled', 'https://visits.example/a.csv'], false)
  expect(result).toMatchObject({
    status: 'unavailable',
    unavailable: [{ failure: { type: 'needs-consent' } }],
  })
})

it('takes what was just made, and reads nothing', async () => {
  rememberMade('local:just-made', { atlas: packAtlas(madeAtlas([{ id: 'x' }])), problems: [] })
  expect(atlasOf(await loadDataSets(['local:just-made'], false)).records.idOf(0)).toBe('x')
  expect(await loadDataSets(['local:just-made'], false)).toMatchObject({ status: 'unavailable' })
})
