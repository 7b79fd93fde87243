import { describe, expect, it } from 'vitest'
import { findDayOrder } from '@/core/opening/dayOrder'
import { readDate } from '@/core/opening/readDate'

const edtf = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  readDate(text, order)?.edtf ?? null

describe('dates in numbers', () => {
  it.each([
    ['2021-03-30', '2021-03-30'],
    ['2021-03-30/2021-03-31', '2021-03-30/2021-03-31'],
    ['2021-03', '2021-03'],
    ['2021', '2021'],
    ['202X', '202X'],
    ['2021-04?', '2021-04?'],
    ['../2021-05', '../2021-05'],
    ['2021-21', '2021-21'],
    ['30/03/2021', '2021-03-30'],
    ['30-03-2021', '2021-03-30'],
    ['30.3.2021', '2021-03-30'],
    ['2021/03/30', '2021-03-30'],
    ['2021.3.30', '2021-03-30'],
    ['20210330', '2021-03-30'],
    ['03/2021', '2021-03'],
    ['2021-03-30 00:00:00', '2021-03-30'],
    ['2021-03-30T00:00:00.000Z', '2021-03-30'],
    ['30/03/2021 00:00', '2021-03-30'],
    ['2021-03-30 14:30', '2021-03-30'],
    ['2021-03-30 - 2021-03-31', '2021-03-30/2021-03-31'],
    ['30/03/2021 – 31/03/2021', '2021-03-30/2021-03-31'],
    ['du 30/03/2021 au 31/03/2021', '2021-03-30/2021-03-31'],
    ['30-31/03/2021', '2021-03-30/2021-03-31'],
  ])('reads %s', (text, expected) => {
    expect(edtf(text)).toBe(expected)
  })

  it('reads the month first where the file does', () => {
    expect(edtf('03/30/2021', 'month-first')).toBe('2021-03-30')
    expect(edtf('03/04/2021', 'month-first')).toBe('2021-03-04')
    expect(edtf('03/04/2021', 'day-first')).toBe('2021-04-03')
  })

  it.each([
    '30/03/21',
    '30 mars 21',
    '2021-02-30',
    '2021-13',
    '2021-13-01',
    '31/04/2021',
    '03/30/2021',
    '0000-01-01',
    '-0044-03-15',
    '10000-01-01',
    '2021-03-30T24:00',
    // Midnight of another zone may be the day before.
    '2021-03-30T22:00:00Z',
    '44285',
    '30',
    'mars',
    '30 mars',
    'bientôt',
    '31 mars 2021 - 30 mars 2021',
    '1/2/3/2021',
    '',
  ])('leaves %s unread', (text) => {
    expect(edtf(text)).toBeNull()
  })
})

describe('dates in words', () => {
  it.each([
    ['30 mars 2021', '2021-03-30'],
    ['1er mars 2021', '2021-03-01'],
    ['le mardi 30 mars 2021', '2021-03-30'],
    ['30 MARS 2021', '2021-03-30'],
    ['30 févr. 2021', null],
    ['28 févr. 2021', '2021-02-28'],
    ['30-31 mars 2021', '2021-03-30/2021-03-31'],
    ['30–31 March 2021', '2021-03-30/2021-03-31'],
    ['30 et 31 mars 2021', '2021-03-30/2021-03-31'],
    ['30 & 31 March 2021', '2021-03-30/2021-03-31'],
    ['du 30 au 31 mars 2021', '2021-03-30/2021-03-31'],
    ['du 30 mars au 2 avril 2021', '2021-03-30/2021-04-02'],
    ['from 30 March to 2 April 2021', '2021-03-30/2021-04-02'],
    ['30 décembre 2020 - 2 janvier 2021', '2020-12-30/2021-01-02'],
    ['30 décembre - 2 janvier 2021', '2020-12-30/2021-01-02'],
    ['March 30, 2021', '2021-03-30'],
    ['Mar 30th, 2021', '2021-03-30'],
    ['March 30-31, 2021', '2021-03-30/2021-03-31'],
    ['March 30 - April 2, 2021', '2021-03-30/2021-04-02'],
    ['Tuesday, March 30, 2021', '2021-03-30'],
    ['30th of March 2021', '2021-03-30'],
    ['mars 2021', '2021-03'],
    ['mars-avril 2021', '2021-03/2021-04'],
    ['2020-2021', '2020/2021'],
    ['printemps 2021', '2021-21'],
    ['summer 2021', '2021-22'],
    ['early March 2021', '2021-03~'],
    ['mi-novembre 2021', '2021-11~'],
    ['fin 2021', '2021~'],
    ['vers 2021', '2021~'],
    ['circa March 2021', '2021-03~'],
    ['March 2021?', '2021-03?'],
  ])('reads %s', (text, expected) => {
    expect(edtf(text)).toBe(expected)
  })

  it('says when words tell more than a date of EDTF can', () => {
    expect(readDate('early March 2021', 'day-first')?.coarser).toBe(true)
    expect(readDate('March 2021', 'day-first')?.coarser).toBe(false)
  })
})

describe('the order of day and month', () => {
  it.each([
    [['30/03/2021', '01/02/2021'], { order: 'day-first', undecided: null }],
    [['03/30/2021', '01/02/2021'], { order: 'month-first', undecided: null }],
    [['01/02/2021', '03/04/2021'], { order: null, undecided: '01/02/2021' }],
    [['01/02/2021 - 30/03/2021'], { order: 'day-first', undecided: null }],
    [['30/03/2021', '03/30/2021'], { order: null, undecided: '03/30/2021' }],
    [['05/05/2021', '2021-03-30', 'mars 2021', ''], { order: null, undecided: null }],
  ])('is found in all dates of the file: %j', (texts, finding) => {
    expect(findDayOrder(texts)).toEqual(finding)
  })
})
