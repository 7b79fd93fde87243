import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { splitByKind } from '@/core/query/splitByKind'

describe('splitByKind', () => {
  it('splits visits by status and never counts a meeting as one', () => {
    const atlas = smallAtlas()
    expect(splitByKind(atlas, atlas.columns.row.keys())).toEqual([
      ['visitHeld', 2],
      ['visitAnnounced', 1],
      ['meeting', 1],
    ])
  })

  it('names transits by themselves, whatever their status', () => {
    const atlas = madeAtlas([
      { id: 'a', kinds: ['transit'], status: 'held' },
      { id: 'b', kinds: ['transit'], status: 'cancelled' },
      { id: 'c', status: 'cancelled' },
    ])
    expect(splitByKind(atlas, atlas.columns.row.keys())).toEqual([
      ['visitCancelled', 1],
      ['transit', 2],
    ])
  })

  it('is empty for nothing', () => {
    expect(splitByKind(smallAtlas(), [])).toEqual([])
  })
})
