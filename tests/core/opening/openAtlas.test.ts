import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import { openAtlas } from '@/core/opening/openAtlas'

const bundled = () =>
  JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as { records: Record<string, unknown>[] }

const opened = (json: unknown) => {
  const read = parseAtlas(json)
  if (read.status === 'failed') throw new Error(read.reason.type)
  return openAtlas(read.file, read.problems)
}

describe('openAtlas', () => {
  it('opens our own file as it is', () => {
    const json = bundled()
    const { file, issues, rows, refused, samples, format } = opened(json)
    expect(file.records.map(({ id }) => id)).toEqual(json.records.map(({ id }) => id))
    expect({ format, issues, rows, refused }).toEqual({
      format: 'axes-json',
      issues: [],
      rows: json.records.length,
      refused: 0,
    })
    expect(samples.map(({ row }) => row)).toEqual([1, 2, 3, 4])
  })

  it('shows the records that are likely one visit', () => {
    const json = bundled()
    const led = json.records.find(({ delegation }) => Array.isArray(delegation) && delegation.length > 0)
    const twice = opened({ ...json, records: [...json.records, { ...led, id: 'again' }] })
    expect(twice.duplicates.map((group) => group.map(({ id }) => id))).toEqual([[led?.id, 'again']])
    expect(opened(json).duplicates).toEqual([])
  })

  it('counts a record that cannot be read as refused, and keeps the rows of the others', () => {
    const json = bundled()
    const { issues, rows, refused, samples, file } = opened({
      ...json,
      records: json.records.map((record, i) => (i === 1 ? 7 : record)),
    })
    expect(rows).toBe(file.records.length + refused)
    expect(refused).toBe(1)
    expect(samples.map(({ row }) => row)).toEqual([1, 3, 4])
    expect(issues.filter(({ outcome }) => outcome === 'refused')).toMatchObject([{ row: 2, column: '' }])
  })

  it('says which cell was left empty', () => {
    const json = bundled()
    const { issues, refused } = opened({
      ...json,
      records: json.records.map((record, i) => (i === 2 ? { ...record, date: '2021-02-30' } : record)),
    })
    expect(refused).toBe(0)
    expect(issues).toMatchObject([{ row: 3, column: 'date', value: '2021-02-30', outcome: 'emptied' }])
  })
})
