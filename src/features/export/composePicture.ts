/**
 * A map as a picture by itself: its name above, the map in its frame, and beneath it what a reader elsewhere has
 * to know of it. Plain SVG: no foreign objects and no pictures in it, which browsers refuse to turn into pixels.
 */
import { escapeXml } from '@/core/formats/xml'
import type { Size } from '@/core/plate/camera'
import type { Dress } from '@/core/plate/dress'
import { textStyle } from '@/core/plate/lettering'
import type { Measure } from '@/core/plate/letters'
import type { TextStyle } from '@/core/plate/marks'
import type { MapPicture } from '@/core/plate/mapSvg'
import { mapMarkup } from '@/core/plate/mapSvg'
import { element } from '@/core/plate/svgElement'

export interface PictureCaption {
  readonly title: string
  /** Under the title. */
  readonly lead: string
  /** Under the map, each beginning a line. */
  readonly notes: readonly string[]
}

export interface ComposeOptions {
  readonly measure: Measure
  readonly dress: Dress
}

export interface ComposedPicture {
  readonly svg: string
  readonly size: Size
}

const MARGIN = 24
const LEADING = 1.35
const TITLE = textStyle(26, 'ink', { weight: 700, halo: 0 })
const LEAD = textStyle(14, 'landink', { halo: 0 })
const NOTE = textStyle(11.5, 'landink', { family: 'sans', halo: 0 })

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
): ComposedPicture {
  const width = map.size.width + 2 * MARGIN
  let y = MARGIN
  /** Sets a text below what stands already. */
  const set = (text: string, style: TextStyle): string =>
    wrapText(text, map.size.width, measure, style)
      .map((line) => {
        y += style.size * LEADING
        return element(
          'text',
          {
            x: MARGIN,
            y: y - style.size * 0.3,
            'font-family': dress.fonts[style.family],
            'font-size': style.size,
            'font-weight': style.weight === 700 ? 700 : undefined,
            fill: dress.colour(style.colour),
          },
          escapeXml(line),
        )
      })
      .join('')

  const head = set(caption.title, TITLE) + set(caption.lead, LEAD)
  const top = y + 10
  y = top + map.size.height + 6
  const foot = caption.notes.map((note) => set(note, NOTE)).join('')
  const height = Math.ceil(y + MARGIN - 6)
  const frame = { x: MARGIN, y: top, width: map.size.width, height: map.size.height }
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
    },
    element('title', {}, escapeXml(title)) +
      element('rect', { width, height, fill: dress.colour('paper') }) +
      head +
      // An element of its own: what reaches beyond the frame is cut.
      element('svg', frame, mapMarkup(map, { measure, dress, id: 'axes-map' })) +
      element('rect', { ...frame, fill: 'none', stroke: dress.colour('ink'), 'stroke-width': 1 }) +
      foot,
  )
  return { svg, size: { width, height } }
}
