/**
 * A map as a picture by itself: its name above, the map in its frame, and beneath it what a reader elsewhere has
 * to know of it. Plain SVG: no foreign objects and no pictures in it, which browsers refuse to turn into pixels.
 */
import { escapeXml } from '@/core/formats/xml'
import type { Size } from '@/core/plate/camera'
import type { Dress } from '@/core/plate/dress'
import { textStyle } from '@/core/plate/lettering'
import type { SampleOf } from '@/core/plate/lineSample'
import { lineSample } from '@/core/plate/lineSample'
import type { Measure } from '@/core/plate/letters'
import type { TextStyle, Token } from '@/core/plate/marks'
import type { MapPicture } from '@/core/plate/mapSvg'
import { mapParts } from '@/core/plate/mapSvg'
import { sampleSvg } from '@/core/plate/sampleSvg'
import { element, elementParts } from '@/core/plate/svgElement'

/** A sample of a line and what it means. */
export interface PictureSign {
  readonly sample: SampleOf
  /** Where the sample does not say it: the colour of a data set. */
  readonly ink?: Token
  readonly words: string
}

export interface PictureCaption {
  readonly title: string
  /** Under the title. */
  readonly lead: string
  /** The signs on the map, in words. */
  readonly signs: readonly PictureSign[]
  /** Under the map and its signs, each beginning a line. */
  readonly notes: readonly string[]
}

export interface ComposeOptions {
  readonly measure: Measure
  readonly dress: Dress
}

/** A picture whose markup is being written. */
interface Composition {
  readonly size: Size
  /** Its markup, piece by piece. */
  readonly parts: Iterable<string>
}

export interface ComposedPicture {
  readonly size: Size
  readonly svg: string
}

const MARGIN = 24
const LEADING = 1.35
const TITLE = textStyle(26, 'ink', { weight: 700, halo: 0 })
const LEAD = textStyle(14, 'landink', { halo: 0 })
const NOTE = textStyle(11.5, 'landink', { family: 'sans', halo: 0 })

const SIGN_LEADING = 20
const SIGN_GAP = 7
/** Of the samples, as on the map. */
const TONES = { selected: 'accent', ghost: 'ghost', imprecise: 'arc2', arc: 'arc' } as const

/** As many pieces of a word as it takes to keep each within the width. */
function brokenWord(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** Lines of at most `width` pixels; a word that is longer, as an address may be, goes on in the next line. */
export function wrapText(text: string, width: number, measure: Measure, style: TextStyle): readonly string[] {
  const fits = (line: string) => measure(line, style) <= width
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/).flatMap((each) => brokenWord(each, fits))) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** @param title what a reader who does not see the picture is told of it */
export function composePicture(
  map: MapPicture,
  caption: PictureCaption,
  title: string,
  { measure, dress }: ComposeOptions,
): Composition {
  const width = map.size.width + 2 * MARGIN
  let y = MARGIN
  const line = (text: string, style: TextStyle, x: number, baseline: number): string =>
    element(
      'text',
      {
        x,
        y: baseline,
        'font-family': dress.fonts[style.family],
        'font-size': style.size,
        'font-weight': style.weight === 700 ? 700 : undefined,
        fill: dress.colour(style.colour),
      },
      escapeXml(text),
    )
  /** Sets a text below what stands already. */
  const set = (text: string, style: TextStyle): string =>
    wrapText(text, map.size.width, measure, style)
      .map((words) => {
        y += style.size * LEADING
        return line(words, style, MARGIN, y - style.size * 0.3)
      })
      .join('')

  /** Samples with their words side by side, as many to a line as there is room for. */
  const setSigns = (): string => {
    let x = MARGIN
    if (caption.signs.length > 0) y += SIGN_LEADING
    const markup = caption.signs.map(({ sample, ink = TONES[lineSample(sample).tone], words }) => {
      const colours = { ink: dress.colour(ink), paper: dress.colour('paper') }
      const { width: sampleWidth, markup: draw } = sampleSvg(sample, colours)
      const wordsWidth = measure(words, NOTE)
      if (x > MARGIN && x + sampleWidth + SIGN_GAP + wordsWidth > MARGIN + map.size.width) {
        x = MARGIN
        y += SIGN_LEADING
      }
      const sign = draw(x, y - 8) + line(words, NOTE, x + sampleWidth + SIGN_GAP, y - 4)
      x += sampleWidth + wordsWidth + 3 * SIGN_GAP
      return sign
    })
    if (caption.signs.length > 0) y += SIGN_GAP / 2
    return markup.join('')
  }

  const head = set(caption.title, TITLE) + set(caption.lead, LEAD)
  const top = y + 10
  y = top + map.size.height + 6
  const signs = setSigns()
  const foot = caption.notes.map((note) => set(note, NOTE)).join('')
  const height = Math.ceil(y + MARGIN - 6)
  const frame = { x: MARGIN, y: top, width: map.size.width, height: map.size.height }
  const content = function* () {
    yield element('title', {}, escapeXml(title))
    yield element('rect', { width, height, fill: dress.colour('paper') })
    yield head
    // An element of its own: what reaches beyond the frame is cut.
    yield* elementParts('svg', frame, mapParts(map, { measure, dress, id: 'axes-map' }))
    yield element('rect', { ...frame, fill: 'none', stroke: dress.colour('ink'), 'stroke-width': 1 })
    yield signs
    yield foot
  }
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': title,
  }
  return { size: { width, height }, parts: elementParts('svg', root, content()) }
}
