/**
 * The picture that stands for a page where a link to it is shared, 1200 by 630 pixels: what it is about at left,
 * on paper; its map at right, with one arc in the accent. Read at a third of its size, so nothing is small.
 */
import { countArticles, daysOfPage, pageName, publishedWords, recordsOfPage } from './pageFacts'
import { pageMap } from './pageMap'
import type { Site } from './site'
import { PREVIEW } from './site'
import { balanced } from './textBlock'
import type { AtlasRecord } from '@/core/atlas/schema'
import { isMeeting } from '@/core/atlas/recordTraits'
import { escapeXml } from '@/core/formats/xml'
import type { Dress } from '@/core/plate/dress'
import type { TextStyle } from '@/core/plate/marks'
import type { MapPicture } from '@/core/plate/mapSvg'
import { mapMarkup } from '@/core/plate/mapSvg'
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

/** The map is laid out as on a phone and enlarged: names and arcs keep their proportions. */
const MAP_SCALE = 2.1
/** A single place stands among its neighbours. */
const CLOSEST = 4.25
const MAP_SIZE = { width: (PREVIEW.width - COLUMN) / MAP_SCALE, height: PREVIEW.height / MAP_SCALE }

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

/**
 * The map of the page without what would be too small: countries and waters have no names here, places do. Of a
 * page with several visits the last one is the accent.
 */
function previewMap(address: PageAddress, site: Site): MapPicture {
  const map = pageMap(address, site, MAP_SIZE)
  const { content } = map
  const { spans, indexOf } = site.atlas
  const isDated = (id: string | undefined) => (spans[indexOf.get(id ?? '') ?? -1] ?? null) !== null
  const single = content.arcs.filter(({ weight }) => weight === null)
  const last = single.findLast(({ records: [id] }) => isDated(id)) ?? single.at(-1)
  const selected = content.selected ?? last?.records[0] ?? null
  const countries = content.countries.map((country) => ({ ...country, label: null, chosen: false }))
  const arcs = content.arcs.map((arc) => ({ ...arc, label: '', shortLabel: '' }))
  const camera = { ...map.camera, zoom: Math.min(map.camera.zoom, CLOSEST) }
  return { ...map, camera, content: { ...content, waters: [], arcs, countries, selected } }
}

type Ink = 'ink' | 'ink2' | 'accent' | 'frame'

/** How the picture is dressed: the map's colours, and those of the text. */
export interface PreviewDress {
  readonly map: Dress
  readonly ink: Readonly<Record<Ink, string>>
}

/** One line of the column, and how far the next one stands below it. */
interface Line {
  readonly markup: (y: number) => string
  readonly above: number
}

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

  const titleLines = (): readonly Line[] => {
    const name = pageName(address, atlas)
    for (const { size, leading, lines } of TITLES) {
      const style = serif(size, { weight: 700 })
      const set = block(name, style, leading, 0, 'ink')
      const widest = Math.max(...name.split(' ').map((word) => measure(word, style)))
      if (set.length <= lines && widest <= ROOM) return set
    }
    return block(name, serif(SMALLEST.size, { weight: 700 }), SMALLEST.leading, 0, 'ink', SMALLEST.lines)
  }

  /** "Bamako → Moscou", the arrow drawn as on the map; on two lines where one has no room. */
  const routeLines = (record: AtlasRecord): readonly Line[] => {
    const { from, to } = routeEnds(record, atlas, language)
    const status = statusWords(record, language)
    const style = serif(26)
    const italic = serif(26, { italic: true })
    if (isMeeting(record) || from === null || to === null) {
      const place = to === null ? [] : block(to, style, 36, 18, 'ink')
      return [...place, ...block(status, italic, 36, place.length > 0 ? 0 : 18, 'ink2')]
    }
    const [arrow, gap] = [74, 16]
    const toX = MARGIN + measure(from, style) + gap + arrow + gap
    const statusX = toX + measure(to, style) + gap
    const fits = statusX + measure(status, italic) <= MARGIN + ROOM
    if (toX + measure(to, style) > MARGIN + ROOM) return block(`${from} – ${to}`, style, 36, 18, 'ink')
    const route = (y: number) =>
      put(from, MARGIN, y, style, 'ink') +
      arrowMarkup(toX - gap - arrow, y - 9, arrow, ink.accent) +
      put(to, toX, y, style, 'ink')
    return fits
      ? [{ markup: (y) => route(y) + put(status, statusX, y, italic, 'ink2'), above: 54 }]
      : [{ markup: route, above: 54 }, ...block(status, italic, 36, 0, 'ink2')]
  }

  const [first] = records
  const single = address.page.type === 'record' ? first : undefined
  const days = daysOfPage(address, atlas)
  const required = [
    ...titleLines(),
    ...(days === null ? [] : block(days, serif(30), 38, 16, 'ink')),
    ...(single === undefined
      ? block(t('records', { count: records.length }), serif(26), 36, 8, 'ink2')
      : routeLines(single)),
  ]
  const optional = single === undefined ? [] : block(officeWords(single, language), serif(24), 34, 14, 'ink2')
  const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { above }) => sum + above, 0)
  const room = FOOT - 44 - TOP
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
      put(t('tagline'), MARGIN, 118, serif(21, { italic: true }), 'ink2'),
      element('path', { d: `M${MARGIN} 157H${COLUMN - MARGIN + 14}`, stroke: ink.ink, 'stroke-width': 2 }),
      ...column,
      put(
        t('articles', { count: countArticles(records) }),
        MARGIN,
        FOOT,
        serif(20, { family: 'sans' }),
        'ink2',
      ),
      element(
        'svg',
        {
          x: COLUMN,
          y: 0,
          width: PREVIEW.width - COLUMN,
          height: PREVIEW.height,
          viewBox: `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`,
        },
        mapMarkup(previewMap(address, site), { measure, dress: map, id: 'map' }),
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

/** A stroke that swells and ends in a slim head, as arcs do. */
const arrowMarkup = (x: number, y: number, length: number, colour: string): string => {
  const [neck, tip] = [x + length - 18, x + length]
  return element('path', {
    d: `M${x} ${y - 0.8}L${neck} ${y - 2}L${neck - 4} ${y - 8}L${tip} ${y}L${neck - 4} ${y + 8}L${neck} ${y + 2}L${x} ${y + 0.8}Z`,
    fill: colour,
  })
}
