/**
 * The picture that stands for a page where a link to it is shared, 1200 by 630 pixels: what it is about at left,
 * on paper; its map at right, with one arc in the accent. Read at a third of its size, so nothing is small.
 */
import { countArticles, countLines, daysOfPage, pageName, publishedWords, recordsOfPage } from './pageFacts'
import { previewMap } from './previewMap'
import type { Site } from './site'
import { PREVIEW } from './site'
import { balanced } from './textBlock'
import type { AtlasRecord } from '@/core/atlas/schema'
import { isMeeting, spanOf } from '@/core/atlas/recordTraits'
import { escapeXml } from '@/core/formats/xml'
import type { Dress } from '@/core/plate/dress'
import type { TextStyle } from '@/core/plate/marks'
import { mapMarkup } from '@/core/plate/mapSvg'
import { recordLine } from '@/core/plate/recordLine'
import { sampleSvg } from '@/core/plate/sampleSvg'
import { element } from '@/core/plate/svgElement'
import { textStyle } from '@/core/plate/lettering'
import type { PageAddress } from '@/core/view/address'
import type { Language } from '@/core/view/view'
import { routeEnds, statusWords } from '@/i18n/records'

const COLUMN = 560
const MARGIN = 56
const ROOM = COLUMN - 2 * MARGIN + 14
/** From the rule under the name of the atlas to the line at the foot. */
const TOP = 172
const FOOT = 584

/** The line of a record as the legend has it, so much larger. */
const SAMPLE_SCALE = 2.2

/** The largest size at which the title needs no more lines than that. */
const TITLES = [
  { size: 60, leading: 66, lines: 2 },
  { size: 52, leading: 58, lines: 3 },
  { size: 44, leading: 50, lines: 4 },
  { size: 36, leading: 42, lines: 5 },
] as const

/** A title that is longer still ends in an ellipsis. */
const SMALLEST = { size: 32, leading: 38, lines: 6 } as const

/** The first lines; the last of them ends in an ellipsis, in the place of a word, if more follow. */
const shortened = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most
    ? lines
    : lines.slice(0, most).map((line, i) => (i < most - 1 ? line : line.replace(/ ?\S+$/, '…')))

type Ink = 'ink' | 'ink2' | 'accent' | 'frame'

/** How the picture is dressed: the map's colours, and those of the text. */
export interface PreviewDress {
  readonly map: Dress
  readonly ink: Readonly<Record<Ink, string>>
}

/** One line of the column, and how far it stands below the one before. */
interface Line {
  readonly markup: (y: number) => string
  readonly above: number
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { above }) => sum + above, 0)

export function previewSvg(address: PageAddress, site: Site, { map, ink }: PreviewDress): string {
  const { language } = address
  const { atlas, measure } = site
  const t = publishedWords[language]
  const records = recordsOfPage(address, atlas)

  const put = (text: string, x: number, y: number, style: TextStyle, colour: Ink) =>
    element(
      'text',
      {
        x,
        y,
        fill: ink[colour],
        'font-family': map.fonts[style.family],
        'font-size': style.size,
        'font-weight': style.weight,
        'font-style': style.italic ? 'italic' : undefined,
      },
      escapeXml(text),
    )
  const block = (
    text: string,
    style: TextStyle,
    leading: number,
    gap: number,
    colour: Ink,
    most = Infinity,
  ): readonly Line[] =>
    shortened(
      balanced(text, ROOM, (line) => measure(line, style)),
      most,
    ).map((line, i) => ({
      markup: (y) => put(line, MARGIN, y, style, colour),
      above: i === 0 ? gap + leading : leading,
    }))
  const serif = (size: number, rest: Partial<TextStyle> = {}) => textStyle(size, 'ink', rest)

  /** As large as the room beneath the rule allows. */
  const titleLines = (available: number): readonly Line[] => {
    const name = pageName(address, atlas)
    for (const { size, leading, lines } of TITLES) {
      const style = serif(size, { weight: 700 })
      const set = block(name, style, leading, 0, 'ink')
      const widest = Math.max(...name.split(' ').map((word) => measure(word, style)))
      if (set.length <= lines && widest <= ROOM && heightOf(set) <= available) return set
    }
    const { size, leading, lines } = SMALLEST
    const most = Math.min(lines, Math.floor(available / leading))
    return block(name, serif(size, { weight: 700 }), leading, 0, 'ink', most)
  }

  /** "30–31 mars 2021 · année déduite", on two lines where one has no room. */
  const dayLines = (): readonly Line[] => {
    const words = daysOfPage(address, atlas)
    if (words === null) return []
    const { days, guess } = words
    const together = guess === null ? days : `${days} · ${guess}`
    const style = serif(30)
    return guess === null || measure(together, style) <= ROOM
      ? block(together, style, 38, 16, 'ink')
      : [...block(days, style, 38, 16, 'ink'), ...block(guess, serif(26, { italic: true }), 34, 0, 'ink2')]
  }

  /** The route with the record's own line between its ends, and the status; on more lines where one has no room. */
  const routeLines = (record: AtlasRecord): readonly Line[] => {
    const { from, to } = routeEnds(record, atlas, language)
    const status = statusWords(record, language)
    const style = serif(26)
    const italic = serif(26, { italic: true })
    const sample = sampleSvg(
      { ...recordLine(record, spanOf(record, atlas)), selected: true },
      { ink: ink.accent, paper: map.colour('paper') },
      SAMPLE_SCALE,
    )
    const gap = 16
    const statusLine = (above: number): Line => ({
      markup: (y) =>
        sample.markup(MARGIN, y - 9) + put(status, MARGIN + sample.width + gap, y, italic, 'ink2'),
      above,
    })
    if (isMeeting(record) || from === null || to === null) {
      const place = to === null ? [] : block(to, style, 36, 18, 'ink')
      return [...place, statusLine(place.length > 0 ? 36 : 54)]
    }
    const toX = MARGIN + measure(from, style) + gap + sample.width + gap
    const statusX = toX + measure(to, style) + gap
    if (statusX - gap > MARGIN + ROOM)
      return [...block(`${from} – ${to}`, style, 36, 18, 'ink'), statusLine(36)]
    const route = (y: number) =>
      put(from, MARGIN, y, style, 'ink') +
      sample.markup(toX - gap - sample.width, y - 9) +
      put(to, toX, y, style, 'ink')
    return statusX + measure(status, italic) <= MARGIN + ROOM
      ? [{ markup: (y) => route(y) + put(status, statusX, y, italic, 'ink2'), above: 54 }]
      : [{ markup: route, above: 54 }, ...block(status, italic, 36, 0, 'ink2')]
  }

  const mapRoom = { width: PREVIEW.width - COLUMN, height: PREVIEW.height }
  const picture = previewMap(address, site, mapRoom)

  const [first] = records
  const single = address.page.type === 'record' ? first : undefined
  const room = FOOT - 44 - TOP
  const about = [
    ...dayLines(),
    ...(single === undefined
      ? countLines(address, atlas).flatMap((line) => block(line, serif(28), 38, 12, 'ink2'))
      : routeLines(single)),
  ]
  const required = [...titleLines(room - heightOf(about)), ...about]
  const optional = single === undefined ? [] : block(officeWords(single, language), serif(24), 34, 14, 'ink2')
  const lines = heightOf([...required, ...optional]) <= room ? [...required, ...optional] : required

  let y = TOP
  const column = lines.map(({ markup, above }) => {
    y += above
    return markup(y)
  })

  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${PREVIEW.width} ${PREVIEW.height}`, role: 'img' },
    [
      element('title', {}, escapeXml(pageName(address, atlas))),
      element('rect', { ...PREVIEW, fill: map.colour('paper') }),
      put(t('site'), MARGIN, 86, serif(40, { weight: 700 }), 'ink'),
      put(t('tagline'), MARGIN, 120, serif(25, { italic: true }), 'ink2'),
      element('path', { d: `M${MARGIN} 157H${COLUMN - MARGIN + 14}`, stroke: ink.ink, 'stroke-width': 2 }),
      ...column,
      put(
        records.length === 0 ? t('site') : t('articles', { count: countArticles(records) }),
        MARGIN,
        FOOT,
        serif(26, { family: 'sans' }),
        'ink2',
      ),
      element(
        'svg',
        {
          x: COLUMN,
          y: 0,
          ...mapRoom,
          viewBox: `0 0 ${picture.size.width} ${picture.size.height}`,
        },
        mapMarkup(picture, { measure, dress: map, id: 'map' }),
      ),
      element('path', { d: `M${COLUMN} 0V${PREVIEW.height}`, stroke: ink.frame, 'stroke-width': 1 }),
    ].join(''),
  )
}

/** The office of who travelled alone, as a sentence begins; the title has the name. */
function officeWords({ delegation: [member, ...others] }: AtlasRecord, language: Language): string {
  const office = others.length === 0 ? (member?.office?.[language] ?? '') : ''
  return office.slice(0, 1).toLocaleUpperCase(language) + office.slice(1)
}
