/** The clock given to vis-timeline, held against moment's own in UTC. */
import * as fc from 'fast-check'
import real from 'moment/moment.js'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import type { UtcMoment } from '@/adapters/vis-timeline/utcMoment'
import moment from '@/adapters/vis-timeline/utcMoment'
import { MS_PER_DAY } from '@/core/time/day'

const anyInstant = fc.integer({ min: -719_162 * MS_PER_DAY, max: 2_932_896 * MS_PER_DAY })
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'] as const
const anyUnit = fc.constantFrom(...UNITS)
const oracle = (instant: number) => real.utc(instant)

it('reads the same fields', () => {
  const law = fc.property(anyInstant, (instant) => {
    const fields = (clock: UtcMoment | real.Moment) => [
      clock.year(),
      clock.month(),
      clock.date(),
      clock.hours(),
      clock.minutes(),
      clock.seconds(),
      clock.milliseconds(),
      clock.isoWeekday(),
      clock.isoWeek(),
      clock.dayOfYear(),
    ]
    expect(fields(moment(instant))).toEqual(fields(oracle(instant)))
  })
  fc.assert(law, { numRuns: numRuns(2000) })
})

it('adds and takes away the same', () => {
  const law = fc.property(
    anyInstant,
    fc.integer({ min: -500, max: 500 }),
    anyUnit,
    (instant, count, unit) => {
      expect(moment(instant).add(count, unit).valueOf()).toBe(oracle(instant).add(count, unit).valueOf())
      expect(moment(instant).subtract(count, `${unit}s`).valueOf()).toBe(
        oracle(instant).subtract(count, unit).valueOf(),
      )
    },
  )
  fc.assert(law, { numRuns: numRuns(2000) })
})

it('begins units at the same instant, weeks on Monday', () => {
  const law = fc.property(anyInstant, anyUnit, (instant, unit) => {
    const begun = oracle(instant).startOf(unit === 'week' ? 'isoWeek' : unit)
    expect(moment(instant).startOf(unit).valueOf()).toBe(begun.valueOf())
    expect(moment(instant).isSame(begun.valueOf(), unit)).toBe(true)
  })
  fc.assert(law, { numRuns: numRuns(2000) })
})

it('sets fields as moment does: a shorter month takes its last day', () => {
  const law = fc.property(
    anyInstant,
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 1, max: 9999 }),
    (instant, month, year) => {
      expect(moment(instant).month(month).valueOf()).toBe(oracle(instant).month(month).valueOf())
      expect(moment(instant).year(year).valueOf()).toBe(oracle(instant).year(year).valueOf())
    },
  )
  fc.assert(law, { numRuns: numRuns(2000) })
})

it('knows an instant that is none', () => {
  expect(moment(Number.NaN).isValid()).toBe(false)
  expect(moment('2021-03-30T00:00:00Z').isValid()).toBe(true)
})

it('tells its own from others, and copies without sharing', () => {
  const first = moment(0)
  first.clone().add(1, 'day')
  expect(first.valueOf()).toBe(0)
  expect(moment.isMoment(first)).toBe(true)
  expect(moment.isMoment(new Date())).toBe(false)
})

it('names days and months for the axis', () => {
  expect(moment(0).format('dddd')).toBe('thursday')
  expect(moment(0).format('MMMM')).toBe('january')
})
