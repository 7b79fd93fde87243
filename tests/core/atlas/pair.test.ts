import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { orderPair } from '@/core/atlas/pair'

const atlas = madeAtlas([
  { id: 'later', date: '2021-05-01', sends: 'MLI', hosts: 'TGO' },
  { id: 'earlier', date: '2021-03-30', sends: 'TGO', hosts: 'MLI' },
  { id: 'received', date: '2021-06-01', sends: null, hosts: 'FRA' },
  { id: 'undated', sends: 'RUS', hosts: 'MLI' },
])

it('puts the party that sent first in time before the other, however the pair is given', () => {
  expect(orderPair(['TGO', 'MLI'], atlas)).toEqual(['TGO', 'MLI'])
  expect(orderPair(['MLI', 'TGO'], atlas)).toEqual(['TGO', 'MLI'])
})

it('takes an undated record when the pair has no other', () => {
  expect(orderPair(['MLI', 'RUS'], atlas)).toEqual(['RUS', 'MLI'])
})

it('knows pairs with a party that is not stated', () => {
  expect(orderPair(['FRA', null], atlas)).toEqual([null, 'FRA'])
})

it('puts a pair without records in the order of its codes, like the address of its page', () => {
  expect(orderPair(['TGO', 'RUS'], atlas)).toEqual(['RUS', 'TGO'])
  expect(orderPair(['ZMB', 'AGO'], atlas)).toEqual(['AGO', 'ZMB'])
})
