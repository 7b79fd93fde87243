import { describe, expect, it } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import type { DataVersion } from '@/core/atlas/versions'
import {
  compareVersions,
  dataVersionNotice,
  describeVersion,
  lastChanged,
  parseVersions,
} from '@/core/atlas/versions'

const SHA = 'a1b2'.padEnd(64, '0')

const version = (day: string, records: Readonly<Record<string, string>>): DataVersion => {
  const ds = `${day.replaceAll('-', '.')}-a1b2`
  return { ds, dataVersion: day, sha256: SHA, file: `versions/${ds}.json`, records: { ...records } }
}
const mark = (digit: string) => digit.repeat(16)
const first = version('2026-11-01', { one: mark('1'), two: mark('2'), gone: mark('3') })
const second = version('2026-11-22', { one: mark('1'), two: mark('4'), fresh: mark('5'), another: mark('6') })
const third = version('2026-12-01', { one: mark('1'), two: mark('4'), fresh: mark('7'), another: mark('6') })

describe('describeVersion', () => {
  it('names a version by its day and its file', () => {
    const described = describeVersion(madeFile([{ id: 'one' }]), SHA)
    expect(described).toMatchObject({
      ds: '2026.11.22-a1b2',
      dataVersion: '2026-11-22',
      sha256: SHA,
      file: 'versions/2026.11.22-a1b2.json',
    })
    expect(Object.keys(described.records)).toEqual(['one'])
    expect(parseVersions([described])).toEqual([described])
  })
})

describe('parseVersions', () => {
  it('reads what was written, and what a later format adds', () => {
    expect(parseVersions([first, { ...second, note: 'later' }])).toEqual([first, second])
    expect(parseVersions([])).toEqual([])
  })

  it.each([
    ['no list', { 0: first }],
    ['nothing', null],
    ['a name that no link carries', [{ ...first, ds: 'latest' }]],
    ['a file elsewhere', [{ ...first, file: '../../secret.json' }]],
    ['a file on another host', [{ ...first, file: 'https://host.example/versions/a.json' }]],
    ['no records', [{ ...first, records: undefined }]],
    ['a mark that is none', [{ ...first, records: { one: 1 } }]],
  ])('refuses %s', (_, json) => {
    expect(parseVersions(json)).toBeNull()
  })
})

describe('compareVersions', () => {
  it('tells what changed, went and came', () => {
    expect(compareVersions(first, second)).toEqual({
      same: false,
      changed: ['two'],
      removed: ['gone'],
      added: ['another', 'fresh'],
    })
  })

  it('finds a version the same as itself, and as one with its records in another order', () => {
    const same = { same: true, changed: [], removed: [], added: [] }
    const turned = { records: Object.fromEntries(Object.entries(first.records).toReversed()) }
    expect(compareVersions(first, first)).toEqual(same)
    expect(compareVersions(first, turned)).toEqual(same)
  })

  it('is not the same when records only came or only went', () => {
    const more = { records: { ...first.records, more: mark('8') } }
    expect(compareVersions(first, more)).toMatchObject({ same: false, added: ['more'] })
    expect(compareVersions(more, first)).toMatchObject({ same: false, removed: ['more'] })
  })

  it('takes a record for no more than its id', () => {
    expect(compareVersions({ records: {} }, { records: { constructor: mark('1') } })).toMatchObject({
      added: ['constructor'],
      removed: [],
    })
  })
})

it('knows the day on which a record took its present form', () => {
  const versions = [first, second, third]
  const daysOf = (...ids: readonly string[]) => ids.map((id) => lastChanged(id, versions))
  expect(daysOf('one', 'two', 'another', 'fresh')).toEqual([
    '2026-11-01',
    '2026-11-22',
    '2026-11-22',
    '2026-12-01',
  ])
  expect(daysOf('gone', 'never', 'constructor')).toEqual([null, null, null])
  expect(lastChanged('one', [])).toBeNull()
})

describe('dataVersionNotice', () => {
  const versions = [first, second]

  it('says nothing of a link made with the version on screen', () => {
    expect(dataVersionNotice(second.ds, second.ds, versions)).toBeNull()
    expect(dataVersionNotice('2030.01.01-ffff', '2030.01.01-ffff', versions)).toBeNull()
  })

  it('says what has changed since an older version, and where that one lies', () => {
    expect(dataVersionNotice(first.ds, second.ds, versions)).toEqual({
      type: 'data-version',
      version: '2026.11.01-a1b2',
      outcome: 'compared',
      file: 'versions/2026.11.01-a1b2.json',
      comparison: { same: false, changed: ['two'], removed: ['gone'], added: ['another', 'fresh'] },
    })
  })

  it('says so when it does not know one of the two', () => {
    expect(dataVersionNotice('2020.01.01-ffff', second.ds, versions)).toEqual({
      type: 'data-version',
      version: '2020.01.01-ffff',
      outcome: 'unknown',
    })
    expect(dataVersionNotice(first.ds, third.ds, versions)).toEqual({
      type: 'data-version',
      version: first.ds,
      outcome: 'not-comparable',
      file: first.file,
    })
  })
})
