import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { canonicalJson, fnv1a64, hashRecords } from '@/core/atlas/recordHash'
import type { AtlasFile } from '@/core/atlas/schema'

/** The same JSON value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, reversed(each)])
      .toReversed(),
  )
}

describe('fnv1a64', () => {
  it('gives the values that its authors publish', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325')
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c')
    expect(fnv1a64('foobar')).toBe('85944171f73967e8')
  })
})

describe('canonicalJson', () => {
  it('sorts keys, writes no white space and leaves out what is empty', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: undefined, z: [], A: true })).toBe(
      '{"A":true,"b":[1,{"c":"é\\""}]}',
    )
    expect(canonicalJson([null, [], ''])).toBe('[null,[],""]')
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
      { numRuns: numRuns(2000) },
    )
  })
})

describe('hashRecords', () => {
  const file = madeFile(
    [
      { id: 'one', place: 'bamako', hosts: 'MLI', delegation: [{ person: 'robert-dussey' }] },
      { id: 'two', place: 'lome' },
    ],
    {
      mentions: [
        {
          subject: { party: 'NER', type: 'country' },
          speaker: 'newsroom',
          context: { fr: 'cité', en: 'named' },
          record: 'two',
          evidence: { article: 'a', paragraph: 1, quote: 'au Niger' },
        },
      ],
    },
  )
  /** Which marks differ from those of `file`. */
  const changedBy = (change: Partial<AtlasFile>) => {
    const [before, after] = [hashRecords(file), hashRecords({ ...file, ...change })]
    return Object.keys(before).filter((id) => before[id] !== after[id])
  }
  const change = <T extends { readonly id: string }>(list: readonly T[], id: string, fields: Partial<T>) =>
    list.map((each) => (each.id === id ? { ...each, ...fields } : each))

  it('marks each record with sixteen digits, none like another', () => {
    const marks = Object.values(hashRecords(file))
    expect(marks).toHaveLength(2)
    expect(new Set(marks).size).toBe(2)
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}$/)
  })

  it('follows a change of the record', () => {
    expect(changedBy({ records: change(file.records, 'one', { status: 'cancelled' }) })).toEqual(['one'])
  })

  it('follows a change of whom and what the record names', () => {
    expect(changedBy({ places: change(file.places, 'bamako', { lat: 12.6 }) })).toEqual(['one'])
    expect(changedBy({ people: change(file.people, 'robert-dussey', { otherNames: ['R. D.'] }) })).toEqual([
      'one',
    ])
    expect(changedBy({ mentions: [] })).toEqual(['two'])
  })

  it('stays for what concerns no record, in whatever order it stands', () => {
    expect(changedBy({ places: change(file.places, 'tokyo', { lat: 0 }) })).toEqual([])
    expect(changedBy({ records: file.records.toReversed(), people: file.people.toReversed() })).toEqual([])
    expect(changedBy({ dataVersion: '2027-01-01', licence: 'CC0' })).toEqual([])
    expect(hashRecords(reversed(file) as AtlasFile)).toEqual(hashRecords(file))
  })

  it('stays when the format gains a field that is empty', () => {
    expect(changedBy({ records: file.records.map((record) => ({ ...record, later: [] })) })).toEqual([])
  })
})
