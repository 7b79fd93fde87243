/** The colours of the page, computed from `tokens.css` itself: text needs 4.5 : 1, drawing 3 : 1 (WCAG 2.2). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tokens = ReadonlyMap<string, string>

const css = readFileSync('src/app/tokens.css', 'utf8')
/** Each colour by day and by night, in the order of the file. */
const COLOURS = [...css.matchAll(/--([a-z0-9]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
)
const tokensOf = (theme: 'light' | 'dark'): Tokens =>
  new Map(COLOURS.map((colour) => [colour.name, colour[theme]]))
const THEMES = [
  ['light', tokensOf('light')],
  ['dark', tokensOf('dark')],
] as const

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (tokens: Tokens, one: string, other: string): number => {
  const [a, b] = [one, other].map((name) => {
    const colour = tokens.get(name)
    if (colour === undefined) throw new Error(`no token --${name}`)
    return luminance(colour)
  }) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const GROUNDS = ['land', 's1', 's2', 's3', 'sea', 'wl2']
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'paper', 'leaf', 'tint', 'warnbg']],
  ['ink2', ['paper', 'leaf', 'tint']],
  ['landink', ['land', 's1', 's2']],
  ['seaink', ['sea', 'wl2']],
  ['accent', ['paper', 'tint']],
  ['onaccent', ['accent']],
  ['warn', ['warnbg']],
]
const DRAWING: readonly (readonly [string, readonly string[]])[] = [
  ['arc', GROUNDS],
  ['arc2', GROUNDS],
  ['ghost', GROUNDS],
  ...[1, 2, 3, 4, 5].flatMap((i) => [
    [`set${i}`, [...GROUNDS, 'paper', 'leaf', 'tint']] as const,
    [`soft${i}`, GROUNDS] as const,
  ]),
  ['landink', GROUNDS],
  ['accent', GROUNDS],
  ['border', ['land', 's1', 's2', 's3', 'sea']],
  ['coast', ['land', 's3', 'sea', 'wl2']],
  ['focus', ['land', 's3', 'sea', 'paper']],
  ['rule2', ['paper']],
]

describe.each(THEMES)('the %s theme', (_, tokens) => {
  it.each(TEXT)('can be read: %s', (ink, grounds) => {
    for (const ground of grounds)
      expect([ground, contrast(tokens, ink, ground) >= 4.5]).toEqual([ground, true])
  })

  it.each(DRAWING)('can be told from its ground: %s', (line, grounds) => {
    for (const ground of grounds)
      expect([ground, contrast(tokens, line, ground) >= 3]).toEqual([ground, true])
  })
})

it('no colour is of one theme alone', () => {
  const said = [...css.matchAll(/#[0-9a-f]{3,8}/gi)].map(([hex]) => hex)
  expect(said).toEqual(COLOURS.flatMap(({ light, dark }) => [light, dark]))
})
