import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { day } from './days'
import { clampDay, MAX_DAY } from '@/core/time/day'
import { formatDayInWords } from '@/i18n/dates'
import { parseTypedDay } from '@/features/timeline/typedDay'

it.each([
  '30 mars 2021',
  '30 MARS 2021',
  '30\u00A0mars 2021',
  '30 March 2021',
  'March 30, 2021',
  '30th March 2021',
  '30/03/2021',
  '30.3.2021',
  '2021-03-30',
  ' 30  mars  2021 ',
])('reads %j', (text) => {
  expect(parseTypedDay(text, 'from')).toBe(day('2021-03-30'))
})

it('reads the first of a month as French writes it', () => {
  expect(parseTypedDay('1er août 2021', 'from')).toBe(day('2021-08-01'))
  expect(parseTypedDay('1er aout 2021', 'from')).toBe(day('2021-08-01'))
})

it('takes a month or a year whole: its first day to begin with, its last to end with', () => {
  expect(parseTypedDay('février 2024', 'from')).toBe(day('2024-02-01'))
  expect(parseTypedDay('février 2024', 'to')).toBe(day('2024-02-29'))
  expect(parseTypedDay('02/2023', 'to')).toBe(day('2023-02-28'))
  expect(parseTypedDay('2021', 'from')).toBe(day('2021-01-01'))
  expect(parseTypedDay('2021', 'to')).toBe(day('2021-12-31'))
  expect(parseTypedDay('2021-04', 'to')).toBe(day('2021-04-30'))
})

it.each([
  '',
  'bla',
  '30 février 2021',
  '31/02/2021',
  '12/30/2021',
  '30 mars 21',
  'mars',
  '1 mars 2 2021',
  'jui 2021',
])('does not understand %j', (text) => {
  expect(parseTypedDay(text, 'from')).toBeNull()
  expect(parseTypedDay(text, 'to')).toBeNull()
})

it('reads every day as either language writes it', () => {
  const fourDigits = fc.integer({ min: day('1000-01-01'), max: MAX_DAY }).map(clampDay)
  const law = fc.property(fourDigits, fc.constantFrom('fr', 'en'), (any, language) => {
    expect(parseTypedDay(formatDayInWords(any, language), 'from')).toBe(any)
  })
  fc.assert(law, { numRuns: numRuns(2000) })
})

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseTypedDay(text, 'to')
    }),
    { numRuns: numRuns(2000) },
  )
})
