import { expect, it } from 'vitest'
import { madeAtlas, madeFile } from '../../fixtures/madeAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { stageOf, tourOf } from '@/core/atlas/tour'

const leg = (id: string, date: string, number?: number, tour = 'africa-1') => ({
  id,
  date,
  tour,
  ...(number === undefined ? {} : { leg: number }),
})

/** The tour of a record as the ids of its legs and their numbers. */
const journey = (atlas: Atlas, id: string) =>
  tourOf(atlas, atlas.records.indexOf(id))?.legs.map(({ index, number }) => [
    atlas.records.idOf(index),
    number,
  ])

it('puts the legs in their order, whatever the days and the order of the file', () => {
  const atlas = madeAtlas([
    leg('third', '2021-05-01', 3),
    leg('first', '2021-05-02', 1),
    { id: 'other', date: '2021-05-01' },
    leg('second', '2021-05-01', 2),
  ])
  expect(journey(atlas, 'second')).toEqual([
    ['first', 1],
    ['second', 2],
    ['third', 3],
  ])
  expect(journey(atlas, 'first')).toEqual(journey(atlas, 'third'))
})

it('is none for a record without one, and for one alone on its tour', () => {
  const atlas = madeAtlas([leg('alone', '2021-05-01', 1), { id: 'other' }])
  expect([tourOf(atlas, 0), tourOf(atlas, 1), tourOf(atlas, -1), tourOf(atlas, 7)]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

it('numbers by time what the data does not number', () => {
  const atlas = madeAtlas([leg('b', '2021-05-03'), leg('a', '2021-05-01'), leg('c', '2021-05-09')])
  expect(journey(atlas, 'a')).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
})

it('keeps the numbers of the data where it lacks a leg or has one twice', () => {
  const atlas = madeAtlas([
    leg('two', '2021-05-01', 2),
    leg('again', '2021-05-02', 2),
    leg('four', '2021-05-03', 4),
  ])
  const tour = tourOf(atlas, 0)
  expect(tour?.size).toBe(4)
  expect(tour?.legs.map(({ number }) => number)).toEqual([2, 2, 4])
  expect(stageOf(atlas, 2)?.number).toBe(4)
})

it('is none where more records share a word than anybody travels legs', () => {
  const legs = (count: number) => Array.from({ length: count }, (_, i) => leg(`leg-${i}`, '2021-05-01'))
  expect(tourOf(madeAtlas(legs(300)), 0)?.legs).toHaveLength(300)
  expect(tourOf(madeAtlas(legs(301)), 0)).toBe(null)
})

it('keeps tours of two data sets apart that use the same word', () => {
  const file = madeFile([
    leg('a', '2021-05-01', 1),
    leg('b', '2021-05-02', 2),
    leg('x', '2021-05-03', 1),
    leg('y', '2021-05-04', 2),
  ])
  const [one, two] = ['one', 'two'].map((id) => ({
    id,
    title: file.title,
    licence: '',
    credits: [],
    records: 2,
    host: null,
    colour: 0,
  }))
  if (one === undefined || two === undefined) throw new RangeError('two data sets')
  const atlas = buildAtlas(file, 'a'.repeat(64), undefined, {
    dataSets: [one, two],
    dataSetByRow: [0, 0, 1, 1],
  })
  expect(journey(atlas, 'a')).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  expect(journey(atlas, 'y')).toEqual([
    ['x', 1],
    ['y', 2],
  ])
})
