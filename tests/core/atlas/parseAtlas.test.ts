import { fc, it as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { madeFile, madeRecord } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { AtlasFile } from '@/core/atlas/schema'

const sound = (...records: readonly Parameters<typeof madeRecord>[0][]) => madeFile(records)

/** What is read, or a failed test. */
const readFile = (json: unknown) => {
  const result = parseAtlas(json)
  if (result.status === 'failed') throw new Error(`failed: ${result.reason.type}`)
  return result
}

/** The file with parts of one record replaced by anything. */
const broken = (file: AtlasFile, parts: Readonly<Record<string, unknown>>): unknown => ({
  ...file,
  records: file.records.map((record, i) => (i === 0 ? { ...record, ...parts } : record)),
})

describe('a file that cannot be an atlas', () => {
  it.each([
    ['null', null, { type: 'not-an-atlas' }],
    ['text', '<!doctype html>', { type: 'not-an-atlas' }],
    ['a list', [], { type: 'not-an-atlas' }],
    ['an object without format', { version: 1, records: [] }, { type: 'not-an-atlas' }],
    ['a GeoJSON', { type: 'FeatureCollection', features: [] }, { type: 'not-an-atlas' }],
    ['a version in words', { format: 'axes-atlas', version: '1', records: [] }, { type: 'not-an-atlas' }],
    [
      'a newer version',
      { format: 'axes-atlas', version: 2, records: [] },
      { type: 'newer-version', version: 2 },
    ],
    [
      'an older version',
      { format: 'axes-atlas', version: 0, records: [] },
      { type: 'older-version', version: 0 },
    ],
    ['no records', { format: 'axes-atlas', version: 1 }, { type: 'no-records' }],
  ])('is refused by name: %s', (_, json, reason) => {
    expect(parseAtlas(json)).toEqual({ status: 'failed', reason })
  })

  prop.prop([fc.anything()], { numRuns: numRuns(1000) })('is answered, never thrown at', (json) => {
    expect(['failed', 'read']).toContain(parseAtlas(json).status)
  })

  prop.prop(
    [fc.record({ records: fc.array(fc.jsonValue()), people: fc.jsonValue(), title: fc.jsonValue() })],
    {
      numRuns: numRuns(1000),
    },
  )('keeps as many records as it can and reports each of the others', (parts) => {
    const { file, problems } = readFile({ format: 'axes-atlas', version: 1, ...parts })
    expect(file.records).toHaveLength(0)
    const dropped = new Set(problems.flatMap(({ path }) => /^records\[\d+\]/.exec(path)?.[0] ?? []))
    expect(dropped.size).toBe(parts.records.length)
  })
})

describe('a sound file', () => {
  it('is read without a problem, and unchanged', () => {
    const file = sound({ id: 'a', date: '2021-03-30', sends: 'TGO', hosts: 'org:UN', place: 'bamako' })
    expect(readFile(file)).toEqual({ status: 'read', file, problems: [] })
  })

  it('may leave out what is empty', () => {
    const { file, problems } = readFile({
      ...sound(),
      records: [{ id: 'a', title: { fr: 'a', en: 'a' } }],
    })
    expect(problems).toEqual([])
    expect(file.records[0]).toEqual(madeRecord({ id: 'a', kinds: ['other'], status: 'unknown' }))
  })
})

describe('a file that is half wrong', () => {
  const file = sound({ id: 'a' }, { id: 'b' })

  it.each([
    ['an impossible day', { date: '2021-02-30' }, 'date', 'unreadable-date', null],
    ['a time of day', { date: '2021-03-30T24:00' }, 'date', 'unreadable-date', null],
    ['a date that ends before it starts', { date: '2021-03-31/2021-03-30' }, 'date', 'unreadable-date', null],
    ['a country that does not exist', { sends: 'ZZZ' }, 'sends', 'unknown-country', null],
    ['an organisation that is not listed', { hosts: 'org:ECOWAS' }, 'hosts', 'unknown-id', null],
    ['a place that is not listed', { place: 'atlantis' }, 'place', 'unknown-id', null],
    ['an unknown status', { status: 'perhaps' }, 'status', 'unreadable', 'unknown'],
    ['a number for a date', { date: 20210330 }, 'date', 'unreadable', null],
  ])('leaves %s empty, keeps the record and says so', (_, parts, key, reason, left) => {
    const { file: read, problems } = readFile(broken(file, parts))
    expect(read.records.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(read.records[0]).toHaveProperty(key, left)
    expect(problems).toEqual([
      expect.objectContaining({ path: `records[0].${key}`, reason, done: 'left-empty' }),
    ])
  })

  it('drops a member that names nobody known, and keeps the others', () => {
    const delegation = [{ person: 'nobody' }, { person: 'assimi-goita' }, { person: 'no-one' }]
    const { file: read, problems } = readFile(broken(file, { delegation }))
    expect(read.records[0]?.delegation).toEqual([{ person: 'assimi-goita' }])
    expect(problems.map(({ path }) => path)).toEqual([
      'records[0].delegation[0].person',
      'records[0].delegation[2].person',
    ])
  })

  it('drops the members of a list that do not read, by their first places', () => {
    const { file: read, problems } = readFile(
      broken(file, { topics: ['security', 3, 'NOT A SLUG', 'security'] }),
    )
    expect(read.records[0]?.topics).toEqual(['security', 'security'])
    expect(problems.map(({ path, done }) => [path, done])).toEqual([
      ['records[0].topics[1]', 'dropped'],
      ['records[0].topics[2]', 'dropped'],
    ])
  })

  it('empties a list whose members are counted rather than shift the count', () => {
    const encounters = [{ format: 'talks' }, { format: 'duel' }, { format: 'session' }]
    const { file: read, problems } = readFile(broken(file, { encounters }))
    expect(read.records[0]?.encounters).toEqual([])
    expect(problems).toMatchObject([
      { path: 'records[0].encounters[1].format', value: 'duel', done: 'left-empty' },
    ])
  })

  it('ignores fields that it does not know, deep ones too', () => {
    const received = [{ person: 'assimi-goita', part: 'invited', mood: 'good' }]
    const { file: read, problems } = readFile(broken(file, { colour: 'red', size: 3, received }))
    expect(read.records[0]?.received).toEqual([{ person: 'assimi-goita', part: 'invited' }])
    expect(new Set(problems.map(({ path, reason }) => `${path} ${reason}`))).toEqual(
      new Set([
        'records[0].colour unknown-field',
        'records[0].received[0].mood unknown-field',
        'records[0].size unknown-field',
      ]),
    )
  })

  it('shows a title in the other language when one is missing', () => {
    const { file: read, problems } = readFile(broken(file, { title: { fr: 'Une visite' } }))
    expect(read.records[0]?.title).toEqual({ fr: 'Une visite', en: 'Une visite' })
    expect(problems).toMatchObject([
      { path: 'records[0].title.en', reason: 'missing-language', done: 'other-language' },
    ])
  })

  it.each([
    ['no id', { id: undefined }, 'records[0].id', 'missing'],
    ['an id that begins with a space', { id: ' b' }, 'records[0].id', 'unreadable'],
    ['no title', { title: undefined }, 'records[0].title', 'missing'],
  ])('drops a record with %s and keeps the next', (_, parts, path, reason) => {
    const { file: read, problems } = readFile(broken(file, parts))
    expect(read.records.map(({ id }) => id)).toEqual(['b'])
    expect(problems).toMatchObject([{ path, reason, done: 'dropped' }])
  })

  it('gives the second of two records with one id a number', () => {
    const { file: read, problems } = readFile(sound({ id: 'a' }, { id: 'a-2' }, { id: 'a' }))
    expect(read.records.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3'])
    expect(problems).toEqual([
      { path: 'records[2].id', reason: 'duplicate-id', value: 'a', done: 'renumbered' },
    ])
  })

  it('drops an alias that another record is called by', () => {
    const { file: read, problems } = readFile(sound({ id: 'a', aliases: ['b', 'old'] }, { id: 'b' }))
    expect(read.records[0]?.aliases).toEqual(['old'])
    expect(problems).toMatchObject([{ path: 'records[0].aliases', value: 'b', done: 'dropped' }])
  })

  it('keeps the first of two people with one id', () => {
    const person = (surname: string) => ({
      id: 'x',
      name: { fr: surname, en: surname },
      surname: { fr: surname, en: surname },
    })
    const { file: read, problems } = readFile({ ...file, people: [person('A'), person('B')] })
    expect(read.people.map(({ surname }) => surname.fr)).toEqual(['A'])
    expect(problems).toMatchObject([{ path: 'people[1].id', reason: 'duplicate-id' }])
  })

  it('leaves a place without a country when its country does not exist', () => {
    const [place] = file.places
    const { file: read, problems } = readFile({ ...file, places: [{ ...place, country: 'ZZZ' }] })
    expect(read.places[0]?.country).toBeNull()
    expect(problems).toMatchObject([{ path: 'places[0].country', reason: 'unknown-country', value: 'ZZZ' }])
  })

  it('reads the records even when the head of the file is wrong', () => {
    const { file: read, problems } = readFile({ ...file, title: 3, dataVersion: undefined, extra: true })
    expect(read.records).toHaveLength(2)
    expect(read.title).toEqual({ fr: 'Données sans titre', en: 'Untitled data' })
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['dataVersion', 'extra', 'title']))
  })

  it('keeps what can be mended of a head that lacks something', () => {
    const credit = { fr: 'Relevé par A', en: 'Recorded by A' }
    const { file: read, problems } = readFile({
      ...file,
      title: { fr: 'Visites' },
      credits: [0, credit],
      coverage: 0,
    })
    expect(read.title).toEqual({ fr: 'Visites', en: 'Visites' })
    expect(read.credits).toEqual([credit])
    expect(read.coverage.continuous).toEqual([])
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['title.en', 'credits[0]', 'coverage']))
  })
})

it('reads ten thousand records of one id without counting each from the start', () => {
  const { file, problems } = readFile(sound(...Array.from({ length: 10_000 }, () => ({ id: 'same' }))))
  expect(file.records.at(-1)?.id).toBe('same-10000')
  expect(problems).toHaveLength(9_999)
})
