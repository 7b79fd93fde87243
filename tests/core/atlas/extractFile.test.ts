import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finish } from '../../fixtures/finish'
import { madeFile } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { wholeFile } from '../../fixtures/wholeFile'
import { extractFile } from '@/core/atlas/extractFile'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { AtlasFile } from '@/core/atlas/schema'

const read = (json: unknown): AtlasFile => {
  const result = parseAtlas(json)
  if (result.status === 'failed') throw new Error(`read: ${result.reason.type}`)
  expect(result.problems).toEqual([])
  return result.file
}
const bundled = read(JSON.parse(readFileSync('public/data/atlas.json', 'utf8')))

describe('extractFile', () => {
  it('keeps what each record of the atlas names, and opens without a problem', () => {
    for (const record of bundled.records) {
      const file = finish(extractFile(bundled, [record]))
      expect(read(JSON.parse(JSON.stringify(file)))).toEqual(file)
      expect(file.records).toEqual([record])
    }
  })

  it('leaves out what no chosen record names', () => {
    const whole = madeFile([
      { id: 'a', sends: 'TGO', hosts: 'org:UN', origin: 'lome', delegation: [{ person: 'assimi-goita' }] },
      { id: 'b', sends: 'MLI', place: 'tokyo', topics: ['security'] },
    ])
    const file = finish(extractFile(whole, whole.records.slice(1)))
    expect(
      [file.records, file.people, file.places, file.organisations, file.topics].map((list) =>
        list.map(({ id }) => id),
      ),
    ).toEqual([['b'], [], ['tokyo'], [], ['security']])
  })

  it('takes the mentions of its records along, by an alias too, and no others', () => {
    const mention = (record: string | undefined) => ({
      subject: { party: 'NER', type: 'country' as const },
      speaker: 'newsroom' as const,
      context: { fr: 'cité', en: 'named' },
      ...(record === undefined ? {} : { record }),
      evidence: { article: 'one', paragraph: 1, quote: 'Niger' },
    })
    const whole = madeFile([{ id: 'a', aliases: ['old-a'] }, { id: 'b' }], {
      mentions: [mention('a'), mention('old-a'), mention('b'), mention(undefined)],
    })
    const [a] = whole.records
    if (a === undefined) throw new Error('no record')
    expect(finish(extractFile(whole, [a])).mentions.map(({ record }) => record)).toEqual(['a', 'old-a'])
  })

  it('declares no pair continuous of what a filter has left', () => {
    const whole = madeFile([{ id: 'a' }, { id: 'b' }], {
      coverage: { text: { fr: 'Tout.', en: 'All.' }, continuous: ['MLI-TGO'] },
    })
    expect(finish(extractFile(whole, whole.records.slice(0, 1))).coverage.continuous).toEqual([])
  })

  it('gives any choice of any atlas back as it was', () => {
    fc.assert(
      fc.property(randomAtlas, fc.infiniteStream(fc.boolean()), (atlas, chosen) => {
        const file = wholeFile(atlas)
        const records = file.records.filter(() => chosen.next().value)
        const extract = finish(extractFile(file, records))
        expect(read(JSON.parse(JSON.stringify(extract)))).toEqual(extract)
        expect(extract.records).toEqual(records)
      }),
      { numRuns: numRuns(2000) },
    )
  })
})
