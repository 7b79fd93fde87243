import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { period } from './days'
import { extentOf, homeWindow, limitsOf, movedTo, periodOf, withEdge } from '@/features/timeline/extent'

describe('extentOf', () => {
  it('runs from the first to the last day of the data', () => {
    const atlas = madeAtlas([
      { id: 'a', date: '2021-03-30/2021-03-31' },
      { id: 'b', date: '2021-11' },
      { id: 'c' },
    ])
    expect(extentOf(atlas)).toEqual(period('2021-03-30/2021-11-30'))
  })

  it('is not stretched by open ends', () => {
    const atlas = madeAtlas([
      { id: 'a', date: '../2021-05-01' },
      { id: 'b', date: '2021-06-01/..' },
    ])
    expect(extentOf(atlas)).toEqual(period('2021-05-01/2021-06-01'))
  })

  it('is nothing when no record has a date', () => {
    expect(extentOf(madeAtlas([{ id: 'a' }]))).toBeNull()
    expect(extentOf(madeAtlas([]))).toBeNull()
  })
})

it('shows the whole extent with a margin of 4 %', () => {
  expect(homeWindow(period('2021-03-01/2021-06-08'))).toEqual(period('2021-02-25/2021-06-12'))
})

it('shows a single day amid four weeks', () => {
  const { from, to } = homeWindow(period('2021-03-15'))
  expect(to - from).toBeGreaterThan(27)
  expect(from).toBeLessThan(period('2021-03-02').from)
})

it('takes a window over the whole for no period, any other for itself', () => {
  const home = period('2021-03-01/2021-03-31')
  expect(periodOf(home, home)).toBeNull()
  expect(periodOf(period('2021-02-01/2021-04-30'), home)).toBeNull()
  expect(periodOf(period('2021-03-02/2021-03-31'), home)).toEqual(period('2021-03-02/2021-03-31'))
})

it('moves the window over what is shown at home, where strip and chart have one scale', () => {
  const home = period('2021-03-01/2021-03-31')
  expect(limitsOf(home, null)).toEqual(home)
  expect(limitsOf(home, period('2021-03-10'))).toEqual(home)
})

it('lets the window reach a period far outside the data', () => {
  const limits = limitsOf(period('2021-03-01/2021-03-31'), period('1990-01-01/1990-12-31'))
  expect(limits.from).toBe(period('1990-01-01').from)
})

const limits = period('2021-01-01/2021-12-31')

it('keeps the length of a window that is pushed against the limits', () => {
  const window = period('2021-03-01/2021-03-10')
  expect(movedTo(window, period('2021-04-01').from, limits)).toEqual(period('2021-04-01/2021-04-10'))
  expect(movedTo(window, period('2022-04-01').from, limits)).toEqual(period('2021-12-22/2021-12-31'))
  expect(movedTo(window, period('2020-04-01').from, limits)).toEqual(period('2021-01-01/2021-01-10'))
})

it('stops an edge at the limits, and at the other edge with one day left', () => {
  const window = period('2021-03-01/2021-03-10')
  expect(withEdge(window, 'from', period('2021-05-01').from, limits)).toEqual(period('2021-03-10'))
  expect(withEdge(window, 'to', period('2020-05-01').from, limits)).toEqual(period('2021-03-01'))
  expect(withEdge(window, 'to', period('2030-05-01').from, limits)).toEqual(period('2021-03-01/2021-12-31'))
})
