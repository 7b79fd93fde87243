import { describe, expect, it } from 'vitest'
import { monthOf2021, smallAtlas } from '../../fixtures/smallAtlas'
import { filterAtlas } from '@/core/query/filterAtlas'
import { chosenEntries, Entries, listEntries } from '@/core/query/listEntries'
import type { Entry } from '@/core/query/listEntries'
import { sortRecords } from '@/core/query/sortRecords'
import type { Sort, View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

const atlas = smallAtlas()

const plain = (entry: Entry) => {
  switch (entry.type) {
    case 'year':
      return String(entry.year)
    case 'head':
      return `[${entry.head}]`
    case 'record':
      return `${atlas.records.idOf(entry.index) ?? '?'} ${entry.tone}`
  }
}

const entriesOf = (view: Partial<View> = {}, sort: Sort = 'date') => {
  const filtered = filterAtlas(atlas, { ...DEFAULT_VIEW, ...view })
  return Array.from(listEntries(atlas, sortRecords(atlas, filtered, sort, 'en'), filtered, sort), plain)
}

describe('listEntries', () => {
  it('puts a head before each year and one before the undated', () => {
    expect(entriesOf()).toEqual([
      '2021',
      'meeting kept',
      'dussey kept',
      'moscow kept',
      '[undated]',
      'announced kept',
    ])
  })

  it('sets undated records apart while a period is chosen, and what is outside it in pencil', () => {
    expect(entriesOf({ period: monthOf2021(3, 31) })).toEqual([
      '2021',
      'meeting kept',
      'dussey kept',
      '[undatedGroup]',
      'announced undated',
      '[ghosts]',
      'moscow ghost',
    ])
  })

  it('has no years where names order the rows', () => {
    expect(entriesOf({}, 'to')).toEqual(['dussey kept', 'announced kept', 'meeting kept', 'moscow kept'])
  })

  it('has no years in a table, whose rows say theirs', () => {
    const filtered = filterAtlas(atlas, DEFAULT_VIEW)
    const entries = listEntries(atlas, filtered.kept, filtered, 'date', 'table')
    expect(Array.from(entries, plain)).toEqual([
      'meeting kept',
      'dussey kept',
      'moscow kept',
      '[undated]',
      'announced kept',
    ])
  })

  it('knows the row of each record, and none outside the list', () => {
    const filtered = filterAtlas(atlas, { ...DEFAULT_VIEW, period: monthOf2021(3, 31) })
    const entries = listEntries(atlas, filtered.kept, filtered, 'date')
    for (let row = 0; row < entries.length; row++) {
      const entry = entries.at(row)
      if (entry?.type === 'record') expect(entries.rowOf(entry.index)).toBe(row)
    }
    expect(entries.rowOf(99)).toBe(-1)
    expect([entries.at(-1), entries.at(entries.length)]).toEqual([undefined, undefined])
  })

  it('ends before it would be too high for a page, and tells how much is left out', () => {
    const records = Uint32Array.from([0, 1, 2, 3])
    const entries = new Entries([{ head: { type: 'year', year: 2021 }, records, tone: 'kept' }], 3)
    expect([entries.length, entries.leftOut]).toEqual([3, 2])
    expect([entries.rowOf(1), entries.rowOf(2), entries.at(3)]).toEqual([2, -1, undefined])
  })

  it('lists no other record beside those chosen on the map, in time order', () => {
    expect(Array.from(chosenEntries(atlas, ['moscow', 'unheard-of', 'dussey']), plain)).toEqual([
      'dussey kept',
      'moscow kept',
    ])
  })
})
