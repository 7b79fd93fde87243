import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrPath } from '@/core/formats/qrPath'

/** The modules that a path fills, drawn by hand: `M x y h length v1 h-length z`. */
const filled = (path: string): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, length, back]) => {
      expect(back).toBe(length)
      return Array.from({ length: Number(length) }, (_, i) => `${Number(x) + i},${y}`)
    }),
  )

it('draws each dark module once, and nothing else', () => {
  for (const text of ['x', 'https://atlas.example/fr/visite/2021-03-30-dussey-bamako/', 'é'.repeat(500)]) {
    const { data, size } = encode(text, { ecc: 'M', border: 4 })
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
    const drawn = qrPath(text)
    expect(drawn?.size).toBe(size)
    expect([...filled(drawn?.path ?? '')].toSorted()).toEqual(dark.toSorted())
    expect(drawn?.path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  }
})

it('leaves four modules free on every side', () => {
  const drawn = qrPath('https://atlas.example/')
  const size = drawn?.size ?? 0
  const places = [...filled(drawn?.path ?? '')].flatMap((place) => place.split(',').map(Number))
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(size - 5)
})

it('has no code for a text that is too long', () => {
  expect(qrPath('a'.repeat(2331))).not.toBeNull()
  expect(qrPath('a'.repeat(2332))).toBeNull()
})
