import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardAtlas, randomAtlas, randomFilter } from '../../fixtures/randomAtlas'
import { wholeFile } from '../../fixtures/wholeFile'
import type { Atlas } from '@/core/atlas/atlas'
import { buffersOf, packAtlas, unpackAtlas } from '@/core/atlas/packAtlas'
import { filterAtlas } from '@/core/query/filterAtlas'
import { searchWords } from '@/core/text/fold'

/** As from a worker, but that the atlas stays where it was. */
const handedOver = (atlas: Atlas): Atlas => unpackAtlas(structuredClone(packAtlas(atlas)))

const anyAtlas = fc.oneof(randomAtlas, awkwardAtlas)

describe('packAtlas', () => {
  it('holds what the atlas holds: records by index and by name, columns, dictionaries and the file', () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const { records, columns, people, places, ...rest } = handedOver(atlas)
        const { search: _packed, ...given } = columns
        const { search: _plain, ...expected } = atlas.columns
        expect(given).toEqual(expected)
        expect([...records]).toEqual([...atlas.records])
        expect(records.length).toBe(atlas.records.length)
        for (const [i, record] of [...atlas.records].entries()) {
          expect(records.get(i)).toEqual(record)
          expect(records.idOf(i)).toBe(record.id)
          for (const name of [record.id, ...record.aliases]) expect(records.indexOf(name)).toBe(i)
        }
        expect([...people.values()]).toEqual([...atlas.people.values()])
        expect([...places.values()]).toEqual([...atlas.places.values()])
        for (const person of atlas.people.values()) expect(people.get(person.id)).toEqual(person)
        const { dataSets, version, kindTexts, topics, articles, organisations, references } = atlas
        const { records: _records, people: _people, places: _places, ...file } = wholeFile(atlas)
        expect(rest).toEqual({
          file,
          dataSets,
          version,
          kindTexts,
          topics,
          articles,
          organisations,
          references,
        })
      }),
      { numRuns: numRuns(500) },
    )
  })

  it('finds and filters the same records', () => {
    fc.assert(
      fc.property(
        anyAtlas,
        randomFilter,
        fc.constantFrom('', 'mali', 'goita visite', 'l', '…'),
        (atlas, filter, words) => {
          const asked = { ...filter, search: words }
          const unpacked = handedOver(atlas)
          expect(filterAtlas(unpacked, asked)).toEqual(filterAtlas(atlas, asked))
          expect(unpacked.columns.search.find(searchWords(words))).toEqual(
            atlas.columns.search.find(searchWords(words)),
          )
        },
      ),
      { numRuns: numRuns(500) },
    )
  })

  it('answers nothing for what is not there', () => {
    for (const atlas of [madeAtlas([]), madeAtlas([{ id: 'b', aliases: ['old-b'] }, { id: 'd' }])]) {
      const { records, people } = handedOver(atlas)
      expect(['a', 'c', 'e', '', 'old'].map((id) => records.indexOf(id))).toEqual([-1, -1, -1, -1, -1])
      expect([-1, atlas.records.length].map((i) => [records.get(i), records.idOf(i)])).toEqual([
        [undefined, undefined],
        [undefined, undefined],
      ])
      expect([records.byId('a'), people.get('nobody'), people.has('nobody')]).toEqual([
        undefined,
        undefined,
        false,
      ])
    }
  })

  it('makes a record for a walk without keeping it, unless somebody has got it', () => {
    const { records } = handedOver(madeAtlas([{ id: 'a' }, { id: 'b' }]))
    expect(records.peek(0)).toMatchObject({ id: 'a' })
    expect(records.peek(0)).not.toBe(records.peek(0))
    expect(records.peek(1)).not.toBe(records.get(1))
    expect(records.peek(1)).toBe(records.get(1))
    expect(records.peek(2)).toBeUndefined()
  })

  it('makes a record once', () => {
    const { records } = handedOver(madeAtlas([{ id: 'a', aliases: ['old-a'] }]))
    expect(records.get(0)).toBe(records.byId('old-a'))
    expect([...records][0]).toBe(records.get(0))
  })

  it('copies no column', () => {
    const packed = packAtlas(madeAtlas([{ id: 'a', date: '2021-03-01' }]))
    structuredClone(packed, { transfer: buffersOf(packed) })
    expect([
      packed.records.json.length,
      packed.columns.row.length,
      packed.columns.search.postings.records.length,
    ]).toEqual([0, 0, 0])
  })
})
