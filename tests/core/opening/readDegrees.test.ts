import { describe, expect, it } from 'vitest'
import { readDegrees, splitLatLng } from '@/core/opening/readDegrees'

describe('one coordinate', () => {
  it.each([
    ['12.65', 12.65],
    ['-8', -8],
    ['−8.5', -8.5],
    ['+8.5', 8.5],
    ['12,65', 12.65],
    ['12.65°', 12.65],
    ['12.65 N', 12.65],
    ['12.65°S', -12.65],
    ['12.65 Sud', -12.65],
    ['N 12.65', 12.65],
    ["12°39'N", 12.65],
    ['12°39′00″ N', 12.65],
    ['12 39 00', 12.65],
    ['12d39m', 12.65],
    ["-12°30'", -12.5],
    ['1.5e1', 15],
    ['0', 0],
    ['-0', 0],
  ])('reads the latitude %s', (text, value) => {
    const read = readDegrees(text, 'lat')
    expect(typeof read === 'object' ? read.value : read).toBeCloseTo(value, 9)
  })

  it.each([
    ['8 W', -8],
    ['8°O', -8],
    ['8 ouest', -8],
    ['8 E', 8],
    ['8 est', 8],
    ['180', 180],
  ])('reads the longitude %s', (text, value) => {
    expect(readDegrees(text, 'lng')).toMatchObject({ value })
  })

  it.each(['91', '-200', '1e7', '90.0001'])(
    'refuses the latitude %s, which lies outside the world',
    (text) => {
      expect(readDegrees(text, 'lat')).toBe('out-of-range')
    },
  )

  it.each(['', 'Bamako', '12.65 E', '1.2.3', "12°61'", 'NaN', 'Infinity', '0x10', '12 39 00 00', '-12 S'])(
    'leaves %s unread',
    (text) => {
      expect(readDegrees(text, 'lat')).toBe('unreadable')
    },
  )

  it('says when the decimals stand behind a comma', () => {
    expect(readDegrees('12,65', 'lat')).toEqual({ value: 12.65, decimalComma: true })
    expect(readDegrees('12', 'lat')).toEqual({ value: 12, decimalComma: false })
  })
})

describe('both coordinates in one cell', () => {
  it.each([
    ['12.65,-8', ['12.65', '-8']],
    ['12.65, -8', ['12.65', '-8']],
    ['12.65 -8', ['12.65', '-8']],
    ['12,65; -8,0', ['12,65', '-8,0']],
    ['12,65 -8,0', ['12,65', '-8,0']],
    ['12,65, -8,0', ['12,65', '-8,0']],
    ['(12.65, -8)', ['12.65', '-8']],
    ['[12.65, -8]', ['12.65', '-8']],
    ['POINT(-8 12.65)', ['12.65', '-8']],
    ["12°39'N 8°0'W", ["12°39'N", "8°0'W"]],
    ['12.65|-8', ['12.65', '-8']],
  ])('parts %s', (text, pair) => {
    expect(splitLatLng(text)).toEqual(pair)
  })

  it.each(['', '12.65', '1,2,3'])('sees no two in %s', (text) => {
    expect(splitLatLng(text)).toBeNull()
  })
})
