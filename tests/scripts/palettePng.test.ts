import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { palettePng } from '../../scripts/palettePng'

const WIDTH = 16
const HEIGHT = 256

/** What another reader sees in it. */
const pixelsOf = (png: Buffer): Buffer => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${HEIGHT}"><image width="${WIDTH}" height="${HEIGHT}" image-rendering="optimizeSpeed" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  return new Resvg(svg).render().pixels
}

const picture = (colourAt: (i: number) => readonly [number, number, number]): Buffer =>
  Buffer.from(Array.from({ length: WIDTH * HEIGHT }, (_, i) => [...colourAt(i), 255]).flat())

describe('palettePng', () => {
  it('keeps few colours as they are', () => {
    const colours = [
      [250, 247, 240],
      [29, 61, 92],
      [200, 16, 46],
    ] as const
    const pixels = picture((i) => (i === 77 ? colours[2] : (colours[i % 2] ?? colours[0])))
    expect(pixelsOf(palettePng(pixels, WIDTH, HEIGHT)).equals(pixels)).toBe(true)
  })

  it('takes near ones for many', () => {
    const pixels = picture((i) => [i % 256, (i >> 4) % 256, 128])
    const seen = pixelsOf(palettePng(pixels, WIDTH, HEIGHT))
    const furthest = Math.max(...seen.map((value, i) => Math.abs(value - (pixels[i] ?? 0))))
    expect(furthest).toBeLessThan(40)
  })
})
