/**
 * How wide words are, from the metrics of the fonts that are shipped for the build: a page's map and a preview
 * are laid out without a browser.
 *
 * Read from a TrueType file: the units of the em (`head`), glyph by character (`cmap`, format 4, which covers the
 * basic plane) and the width of each glyph (`hhea`, `hmtx`). Kerning is left out: it narrows a word by a
 * hundredth or so.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from '@/core/plate/letters'
import type { TextStyle } from '@/core/plate/marks'

const fontPath = (name: string): string => join(import.meta.dirname, 'fonts', `${name}.ttf`)

const FACES = {
  regular: fontPath('NotoSerif-Regular'),
  bold: fontPath('NotoSerif-Bold'),
  italic: fontPath('NotoSerif-Italic'),
  sans: fontPath('NotoSans-Regular'),
} as const

/** The files, and the names by which a picture asks for them. */
export const FONT_FILES: readonly string[] = Object.values(FACES)
export const FONT_NAMES = { serif: 'Noto Serif', sans: 'Noto Sans' } as const

/** In em, by character. */
type Advance = (char: string) => number

/** Format 4: runs of characters, each with a shift or a table of its own. */
function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(4 + i * 8 + 4))
  const start = tables.find((at) => cmap.getUint16(at) === 4)
  if (start === undefined) throw new Error('readCharacters: the font has no cmap of format 4')
  const doubled = cmap.getUint16(start + 6)
  const [ends, starts] = [start + 14, start + 16 + doubled]
  const [shifts, offsets] = [starts + doubled, starts + 2 * doubled]
  const glyphs = new Map<number, number>()
  for (let i = 0; i < doubled; i += 2) {
    const [first, last] = [cmap.getUint16(starts + i), cmap.getUint16(ends + i)]
    const [shift, offset] = [cmap.getUint16(shifts + i), cmap.getUint16(offsets + i)]
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code : cmap.getUint16(offsets + i + offset + (code - first) * 2)
      if (glyph !== 0) glyphs.set(code, (glyph + shift) & 0xffff)
    }
  }
  return glyphs
}

export function readAdvances(file: Uint8Array): Advance {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const table = (tag: string): DataView => {
    for (let i = 0; i < font.getUint16(4); i++) {
      const at = 12 + i * 16
      const name = String.fromCharCode(...file.subarray(at, at + 4))
      if (name === tag)
        return new DataView(file.buffer, file.byteOffset + font.getUint32(at + 8), font.getUint32(at + 12))
    }
    throw new Error(`readAdvances: the font has no table ${tag}`)
  }
  const unitsPerEm = table('head').getUint16(18)
  const measured = table('hhea').getUint16(34)
  const widths = table('hmtx')
  const glyphs = readCharacters(table('cmap'))
  // Glyphs beyond those that are measured are as wide as the last one.
  const widthOf = (glyph: number) => widths.getUint16(Math.min(glyph, measured - 1) * 4) / unitsPerEm
  return (char) => widthOf(glyphs.get(char.codePointAt(0) ?? 0) ?? 0)
}

const advances = {
  regular: readAdvances(readFileSync(FACES.regular)),
  bold: readAdvances(readFileSync(FACES.bold)),
  italic: readAdvances(readFileSync(FACES.italic)),
  sans: readAdvances(readFileSync(FACES.sans)),
}

/** There is one face for both bold and bold italic, and one sans. */
const faceOf = ({ family, weight, italic }: Pick<TextStyle, 'family' | 'weight' | 'italic'>): Advance => {
  if (family === 'sans') return advances.sans
  return weight === 700 ? advances.bold : italic ? advances.italic : advances.regular
}

export const measureText: Measure = (text, style) => {
  const advance = faceOf(style)
  let width = 0
  for (const char of text.normalize()) width += advance(char)
  return width * style.size
}
