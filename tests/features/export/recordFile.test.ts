import { afterEach, expect, it, vi } from 'vitest'
import { exportedOf } from '../../core/formats/exportedOf'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { packAtlas, unpackAtlas } from '@/core/atlas/packAtlas'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { RecordFormat } from '@/features/export/recordFile'
import { RECORD_FORMATS, recordFile } from '@/features/export/recordFile'

afterEach(() => {
  vi.restoreAllMocks()
})

const large = (records: readonly (Partial<AtlasRecord> & { readonly id: string })[]) =>
  unpackAtlas(packAtlas(madeAtlas(records)))

const fileIn = (format: RecordFormat, atlas: ReturnType<typeof large>, indices: readonly number[]) =>
  recordFile(
    format,
    { ...exportedOf(atlas), indices },
    { root: 'https://axes.example/', dataSets: [], columnWords: () => 'words' },
    new AbortController().signal,
  )

it.each(RECORD_FORMATS)('keeps no record of a large data set in memory: %s', async (format) => {
  const atlas = large([{ id: 'a', date: '2021-03-30' }, { id: 'b' }])
  const { content } = await fileIn(format, atlas, [0, 1])
  expect(content.size).toBeGreaterThan(100)
  for (const i of [0, 1]) expect(atlas.records.peek(i)).not.toBe(atlas.records.peek(i))
})

/** How often the page has its turn while a file is made, when every step takes longer than a slice. */
async function restsOf(format: RecordFormat, atlas: ReturnType<typeof large>, indices: readonly number[]) {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20))
  const rests = vi.spyOn(globalThis, 'setTimeout')
  await fileIn(format, atlas, indices)
  return rests.mock.calls.length
}

it.each(RECORD_FORMATS)(
  'lets the page answer after each record, as it is read and as it is written: %s',
  async (format) => {
    const ids = Array.from({ length: 30 }, (_, i) => i)
    const atlas = large(ids.map((i) => ({ id: `a${i}`, date: '2021-03-30' })))
    expect(await restsOf(format, atlas, ids)).toBeGreaterThanOrEqual(2 * ids.length)
    expect(await restsOf(format, atlas, ids.slice(1))).toBeGreaterThanOrEqual(2 * (ids.length - 1))
  },
)
