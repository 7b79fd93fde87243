import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardAtlas } from '../../fixtures/randomAtlas'
import { wholeFile } from '../../fixtures/wholeFile'
import { exportedOf } from './exportedOf'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import { spanOf } from '@/core/atlas/recordTraits'
import type { AtlasFile } from '@/core/atlas/schema'
import { writeAtlasJson } from '@/core/formats/writeAtlasJson'

const read = (text: string): AtlasFile => {
  const result = parseAtlas(JSON.parse(text))
  if (result.status === 'failed') throw new Error(`read: ${result.reason.type}`)
  expect(result.problems).toEqual([])
  return result.file
}
const file = read(readFileSync('public/data/atlas.json', 'utf8'))
const bundled = buildAtlas(file, 'abcd'.padEnd(64, '0'))

describe('writeAtlasJson', () => {
  it('gives the whole of the atlas back as it was', () => {
    expect(read(writeAtlasJson(exportedOf(bundled)))).toEqual(file)
  })

  it('gives a record back with all it stands on, and says that it is a part', () => {
    const [first] = bundled.records
    if (first === undefined) throw new Error('no record')
    const part = read(writeAtlasJson(exportedOf(bundled, { records: [first] })))
    expect(part.records).toEqual([first])
    expect(part.articles.map(({ id }) => id)).toEqual(expect.arrayContaining([...first.articles]))
    expect(part.title.en).toBe('two articles, 2021 · Visits: Mali')
    expect(part.coverage.text.fr).toMatch(/^Deux articles dépouillés.* 1 of 2 records\. Filters: Mali\.$/)
    expect(part.credits).toEqual([
      ...file.credits,
      {
        fr: 'Axes. Data: test data; version 2026.11.22-abcd, CC0-1.0. 2026-12-01, https://axes.example/?c=MLI',
        en: 'Axes. Data: test data; version 2026.11.22-abcd, CC0-1.0. 2026-12-01, https://axes.example/?c=MLI',
      },
    ])
  })

  it('says once that nobody has checked the data, whole or not', () => {
    const provenance = 'unverified, from example.org'
    const once = read(writeAtlasJson(exportedOf(bundled, { provenance })))
    expect(once).toEqual({
      ...file,
      credits: [...file.credits, { fr: provenance, en: provenance }],
    })
    const again = buildAtlas(once, 'abcd'.padEnd(64, '0'))
    expect(read(writeAtlasJson(exportedOf(again, { provenance })))).toEqual(once)
  })

  it('gives any atlas back, and of any part equal records', () => {
    fc.assert(
      fc.property(awkwardAtlas, fc.infiniteStream(fc.boolean()), (any, chosen) => {
        const whole = writeAtlasJson(exportedOf(any))
        expect(read(whole)).toEqual(wholeFile(any))
        expect(whole).toBe(`${JSON.stringify(JSON.parse(whole), null, 2)}\n`)
        const records = [...any.records].filter(() => chosen.next().value)
        const part = buildAtlas(read(writeAtlasJson(exportedOf(any, { records }))), 'abcd'.padEnd(64, '0'))
        expect([...part.records]).toEqual(records)
        expect(records.map((record) => spanOf(record, part))).toEqual(
          records.map((record) => spanOf(record, any)),
        )
      }),
      { numRuns: numRuns(2000) },
    )
  })
})
