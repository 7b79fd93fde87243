import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { sumFlows } from '@/core/flows/sumFlows'

const all = (atlas: ReturnType<typeof madeAtlas>) => sumFlows(atlas, atlas.records.keys())

describe('sumFlows', () => {
  it('adds up the records of each direction by itself', () => {
    const there = { origin: 'lome', place: 'bamako' }
    const back = { origin: 'bamako', place: 'lome' }
    const atlas = madeAtlas([
      { id: 'a', date: '2021-01-01', ...there },
      { id: 'b', date: '2021-01-02', ...back },
      { id: 'c', date: '2021-01-03', ...there },
    ])
    expect(all(atlas)).toEqual([
      { ...there, records: [0, 2] },
      { ...back, records: [1] },
    ])
  })

  it('leaves out records that lack an end or the position of one', () => {
    const atlas = madeAtlas([
      { id: 'a', place: 'lome' },
      { id: 'b', origin: 'lome', place: 'nowhere' },
    ])
    expect(all(atlas)).toEqual([])
  })

  it('keeps a loop, from a place to itself', () => {
    const atlas = madeAtlas([{ id: 'a', origin: 'lome', place: 'lome' }])
    expect(all(atlas)).toEqual([{ origin: 'lome', place: 'lome', records: [0] }])
  })
})
