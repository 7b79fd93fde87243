import { expect, it } from 'vitest'
import { exportedOf } from '../../core/formats/exportedOf'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { packAtlas, unpackAtlas } from '@/core/atlas/packAtlas'
import { RECORD_FORMATS, recordFile } from '@/features/export/recordFile'

it.each(RECORD_FORMATS)('keeps no record of a large data set in memory: %s', async (format) => {
  const atlas = unpackAtlas(packAtlas(madeAtlas([{ id: 'a', date: '2021-03-30' }, { id: 'b' }])))
  const surroundings = { root: 'https://axes.example/', dataSets: [], columnWords: () => 'words' }
  const { signal } = new AbortController()
  const { content } = await recordFile(
    format,
    { ...exportedOf(atlas), indices: [0, 1] },
    surroundings,
    signal,
  )
  expect(content.size).toBeGreaterThan(100)
  for (const i of [0, 1]) expect(atlas.records.peek(i)).not.toBe(atlas.records.peek(i))
})
