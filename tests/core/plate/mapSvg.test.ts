// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readXml } from '../formats/readXml'
import { readShapes } from '@/core/geo/countryShapes'
import type { ShapeTopology } from '@/core/geo/countryShapes'
import type { Dress } from '@/core/plate/dress'
import { PAGE_DRESS, pictureDress } from '@/core/plate/dress'
import type { MapContent } from '@/core/plate/mapContent'
import { mapParts, mapSvg } from '@/core/plate/mapSvg'
import type { MapPicture } from '@/core/plate/mapSvg'
import { projectEqualEarth } from '@/core/geo/equalEarth'

const shapes = readShapes(
  JSON.parse(readFileSync('public/data/countries-110m.json', 'utf8')) as ShapeTopology,
)

const LOME = [1.2, 6.1] as const
const BAMAKO = [-8, 12.6] as const

const content = (parts: Partial<MapContent> = {}): MapContent => ({
  arcs: [
    {
      id: 'dussey',
      records: ['dussey'],
      has: (record) => record === 'dussey',
      origin: LOME,
      place: BAMAKO,
      loop: false,
      style: 'solid',
      status: 'held',
      tone: 'sure',
      fan: 0,
      flowSize: 1,
      journey: false,
      weight: null,
      figure: '1',
      label: 'Dussey, 30–31 mars 2021',
      shortLabel: 'Dussey, 30–31 mars',
      name: 'Dussey',
    },
  ],
  places: [
    {
      id: 'lome',
      at: LOME,
      name: 'Lomé & <environs>',
      meeting: false,
      records: ['dussey'],
      has: (record) => record === 'dussey',
      uncertain: false,
      tone: 'visited',
    },
  ],
  waters: [],
  countries: ['MLI', 'TGO', 'RUS'].map((code) => ({
    code,
    label: code,
    name: code,
    part: code === 'RUS' ? 'other' : 'takes-part',
    shade: code === 'RUS' ? 0 : 2,
    chosen: code === 'MLI',
  })),
  shapes: shapes.countries,
  selected: null,
  hovered: null,
  ...parts,
})

const picture = (parts: Partial<MapPicture> = {}): MapPicture => ({
  content: content(),
  shapes,
  camera: { centre: projectEqualEarth(-4, 12), zoom: 4 },
  size: { width: 640, height: 400 },
  ...parts,
})

const draw = (given: MapPicture, dress: Dress = PAGE_DRESS, title: string | null = 'Carte : Mali') =>
  mapSvg(given, title, { measure: (text, { size }) => text.length * size * 0.5, dress, id: 'map' })

describe('mapSvg', () => {
  it('is well-formed XML that names itself and holds the text of names as text', () => {
    const svg = readXml(draw(picture()))
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.querySelector('title')?.textContent).toBe('Carte : Mali')
    expect(Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent)).toContain(
      'Lomé & <environs>',
    )
  })

  it('is hidden from screen readers where what is around it has its name', () => {
    const svg = readXml(draw(picture(), PAGE_DRESS, null))
    expect(svg.getAttribute('aria-hidden')).toBe('true')
    expect(svg.querySelector('title')).toBeNull()
  })

  it('wears the colours of the page, and none of its own', () => {
    const text = draw(picture())
    expect(text).toContain('fill="var(--land)"')
    expect(text).not.toMatch(/#[0-9a-f]{6}/)
    expect(text).not.toMatch(/ style=|<style/)
  })

  it('wears resolved colours as a picture by itself', () => {
    const text = draw(
      picture(),
      pictureDress((token) => `rgb(0 0 0 / ${token})`, { serif: 'S', sans: 'T' }),
    )
    expect(text).toContain('fill="rgb(0 0 0 / land)"')
    expect(text).not.toContain('var(')
  })

  it('writes coordinates to a tenth of a pixel, and numbers alone', () => {
    const text = draw(picture())
    expect(text).not.toMatch(/NaN|Infinity|undefined|\de[-+]?\d/)
    expect(text).not.toMatch(/ d="[^"]*\.\d\d/)
  })

  it('leaves out what lies outside the frame', () => {
    const [near, far] = [draw(picture()), draw(picture({ camera: { centre: [40, 100], zoom: 6 } }))]
    expect(far.length).toBeLessThan(near.length / 4)
  })

  it('draws the chosen country with its band, and only that one', () => {
    const svg = readXml(draw(picture()))
    const clips = Array.from(svg.querySelectorAll('clipPath'), (clip) => clip.getAttribute('id'))
    expect(clips).toEqual(['map-MLI'])
    expect(svg.querySelector('[clip-path="url(#map-MLI)"]')).not.toBeNull()
  })

  it('paints the selected arc in the accent', () => {
    const rest = draw(picture())
    const selected = draw(picture({ content: content({ selected: 'dussey' }) }))
    const accents = (text: string) => text.split('fill="var(--accent)"').length - 1
    expect(accents(selected)).toBeGreaterThan(accents(rest))
  })

  it('keeps names off what covers the map', () => {
    const covered = draw(picture({ reserved: [[0, 0, 640, 400]] }))
    expect(readXml(covered).querySelectorAll('text').length).toBeLessThan(
      readXml(draw(picture())).querySelectorAll('text').length,
    )
  })
})

it('is written in pieces, of which none is much of the whole', () => {
  const options = { measure: () => 10, dress: PAGE_DRESS, id: 'map' }
  const wide = picture({ camera: { centre: projectEqualEarth(0, 0), zoom: 1 } })
  const parts = [...mapParts(wide, options)]
  expect(mapSvg(wide, null, options)).toContain(parts.join(''))
  const whole = parts.join('').length
  expect(whole).toBeGreaterThan(20_000)
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(whole / 5)
})
