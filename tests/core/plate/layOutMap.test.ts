import { expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { PLANE_HEIGHT, PLANE_WIDTH } from '@/core/geo/equalEarth'
import { arcMarks } from '@/core/plate/arcMarks'
import { findArc } from '@/core/plate/findArc'
import type { PlateFrame } from '@/core/plate/layOutMap'
import { layOutMap } from '@/core/plate/layOutMap'
import type { Measure } from '@/core/plate/letters'
import { mapArcs } from '@/core/plate/mapArcs'
import type { MapContent } from '@/core/plate/mapContent'
import { mapPlaces } from '@/core/plate/mapPlaces'

/** Every letter is half as wide as it is high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2

const ATLAS = madeAtlas([
  { id: 'first', date: '2021-03-30', sends: 'TGO', hosts: 'MLI', origin: 'lome', place: 'bamako' },
  {
    id: 'second',
    date: '2021-11-10',
    sends: 'MLI',
    hosts: 'RUS',
    origin: 'bamako',
    place: 'moscow',
    status: 'cancelled',
  },
])
const WORDS = {
  label: ({ id }: { readonly id: string }) => id,
  shortLabel: ({ id }: { readonly id: string }) => id,
  name: ({ id }: { readonly id: string }) => id,
  flowName: (origin: string, place: string) => `${origin} ${place}`,
  placeName: (place: string) => place,
  groupName: (place: string, others: number) => `${place} +${others}`,
  figure: String,
}
const DRAWN = { kept: [0, 1], ghosts: [], journey: [] }
const CONTENT: MapContent = {
  arcs: mapArcs(ATLAS, DRAWN, WORDS).arcs,
  places: mapPlaces(ATLAS, DRAWN, WORDS.placeName),
  waters: [],
  countries: [],
  shapes: [],
  selected: null,
  hovered: null,
}
const world = (zoom: number): PlateFrame => {
  const scale = 2 ** zoom
  const box = [0, 0, PLANE_WIDTH * scale, PLANE_HEIGHT * scale] as const
  return { zoom, scale, drawn: box, seen: box }
}
const lay = (content: Partial<MapContent> = {}, zoom = 3) =>
  layOutMap(measure, { ...CONTENT, ...content }, world(zoom), [])
const wordsOf = ({ top }: ReturnType<typeof lay>) =>
  top.map(({ lines, along }) => (along ?? []).map(({ letter }) => letter).join('') || lines[0]?.text)

it('names a place that keeps no arc only while one of its records is pointed at', () => {
  const places = CONTENT.places.map((place) =>
    place.id === 'moscow' ? { ...place, tone: 'minor' as const } : place,
  )
  expect(wordsOf(lay({ places }))).not.toContain('moscow')
  expect(wordsOf(lay({ places, hovered: 'second' }))).toContain('moscow')
})

it('names arcs and places without a screen, only what is chosen on a phone', () => {
  expect(wordsOf(lay()).toSorted()).toEqual(['bamako', 'first', 'lome', 'moscow', 'second'])
  expect(wordsOf(lay({ selected: 'second' }, 1.2))).not.toContain('first')
  expect(wordsOf(lay({ selected: 'second' }, 1.2))).toContain('second')
})

it('sets how many are drawn with a place small beside its name', () => {
  const places = CONTENT.places.map((place) => (place.id === 'moscow' ? { ...place, others: '+4' } : place))
  const moscow = lay({ places }).top.find(({ lines }) => lines[0]?.text === 'moscow')
  const [name, aside] = moscow?.lines ?? []
  expect(aside).toMatchObject({ text: '+4', y: name?.y, style: { colour: 'landink', weight: 400 } })
  expect(aside?.style?.size).toBeLessThan(moscow?.style.size ?? 0)
  const width = moscow === undefined ? Infinity : measure('moscow', moscow.style)
  expect((aside?.x ?? 0) - (name?.x ?? 0)).toBeGreaterThan(width)
})

it('raises what is selected above everything else', () => {
  expect(lay({ selected: 'first' }).arcs.at(-1)).toMatchObject({ arc: { id: 'first' }, emphasis: 'selected' })
})

it('draws only the selection on a map too low for more', () => {
  expect(lay({ selected: 'second' }, 0.5).arcs.map(({ arc }) => arc.id)).toEqual(['second'])
})

it('finds the arc under a point, a ring before its arcs, and nothing out at sea', () => {
  const layout = lay()
  const [{ line } = { line: null }] = layout.arcs
  const { x = 0, y = 0 } = line?.whole[0]?.[20] ?? {}
  expect(findArc(layout, x, y, 6)).toMatchObject({ type: 'arc' })
  const ring = layout.places[0]
  expect(findArc(layout, ring?.x ?? 0, ring?.y ?? 0, 6)).toMatchObject({ type: 'place', id: ring?.place.id })
  expect(findArc(layout, 10, 10, 6)).toBeNull()
})

it('makes marks of nothing but finite numbers and named colours, the casing beneath', () => {
  for (const laid of lay({ selected: 'first' }).arcs) {
    const marks = arcMarks(laid, false)
    expect(marks[0]?.stroke).toMatchObject({ colour: 'halo' })
    const numbers = marks.flatMap((mark) =>
      mark.type === 'path' ? mark.lines.flat().flatMap(({ x, y }) => [x, y]) : [mark.x, mark.y],
    )
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.every(Number.isFinite)).toBe(true)
  }
})

it('strikes out a cancelled visit and leaves its head hollow', () => {
  const cancelled = lay().arcs.find(({ arc }) => arc.id === 'second')
  const marks = cancelled === undefined ? [] : arcMarks(cancelled, false)
  expect(marks.filter((mark) => mark.type === 'path' && mark.lines.length === 10)).toHaveLength(1)
  expect(marks.at(-1)).toMatchObject({ fill: 'halo', stroke: { colour: 'arc' } })
})
