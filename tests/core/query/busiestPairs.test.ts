import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { randomAtlas } from '../../fixtures/randomAtlas'
import { busiestPairs } from '@/core/query/busiestPairs'

const visit = (id: string, sends: string | null, hosts: string | null) => ({
  id,
  date: '2021-03-30',
  sends,
  hosts,
})

it('adds up both directions, in the order of the pair’s name, the busiest first', () => {
  const atlas = madeAtlas([
    visit('a', 'TGO', 'MLI'),
    visit('b', 'MLI', 'TGO'),
    visit('c', 'MLI', 'TGO'),
    visit('d', 'MLI', 'RUS'),
    visit('e', 'MLI', null),
    visit('f', 'MLI', 'MLI'),
  ])
  expect(busiestPairs(atlas, [...atlas.columns.row.keys()], 10)).toEqual([
    { parties: ['TGO', 'MLI'], there: 1, back: 2 },
    { parties: ['MLI', 'RUS'], there: 1, back: 0 },
  ])
  expect(busiestPairs(atlas, [0, 3], 1)).toEqual([{ parties: ['MLI', 'RUS'], there: 1, back: 0 }])
})

it('has every record between two parties in one direction of one pair', () => {
  fc.assert(
    fc.property(randomAtlas, (atlas) => {
      const pairs = busiestPairs(atlas, [...atlas.columns.row.keys()], Infinity)
      for (const { parties, there, back } of pairs) {
        const between = (from: string, to: string) =>
          [...atlas.records].filter(({ sends, hosts }) => sends === from && hosts === to).length
        expect([there, back]).toEqual([between(...parties), between(parties[1], parties[0])])
      }
      const sums = pairs.map(({ there, back }) => there + back)
      expect(sums).toEqual(sums.toSorted((a, b) => b - a))
      expect(sums.reduce((sum, count) => sum + count, 0)).toBe(
        [...atlas.records].filter(({ sends, hosts }) => sends !== null && hosts !== null && sends !== hosts)
          .length,
      )
    }),
  )
})
