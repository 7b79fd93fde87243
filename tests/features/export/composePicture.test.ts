/** The parts of a picture that can be checked without a browser: its lines, its name, its size. */
import { expect, it } from 'vitest'
import type { MapArc } from '@/core/plate/mapContent'
import type { Measure } from '@/core/plate/letters'
import { textStyle } from '@/core/plate/lettering'
import { wrapText } from '@/features/export/composePicture'
import { fileName } from '@/features/export/fileName'
import { dataSetSigns, mapSigns } from '@/features/export/mapSigns'
import { densityOf } from '@/features/export/rasterise'

/** Every letter is ten pixels wide. */
const ten: Measure = (text) => text.length * 10
const style = textStyle(12, 'ink')

it('breaks a text between words', () => {
  expect(wrapText('one two three', 80, ten, style)).toEqual(['one two', 'three'])
})

it('breaks an address that is longer than a line, and loses nothing of it', () => {
  expect(wrapText('at https://a.org/b', 50, ten, style)).toEqual(['at', 'https', '://a.', 'org/b'])
})

it('keeps on one line what French does not part', () => {
  expect(wrapText('Visites\u00A0: Mali', 90, ten, style)).toEqual(['Visites\u00A0:', 'Mali'])
})

it('names a file in letters that every system takes', () => {
  expect(fileName('Visites\u00A0: Côte d’Ivoire, 1er–31 mars 2021', '2026.11.22-a384', 'png')).toBe(
    'axes-visites-cote-d-ivoire-1er-31-mars-2021-2026.11.22-a384.png',
  )
  expect(fileName('…', '2026.11.22-a384', 'svg')).toBe('axes-2026.11.22-a384.svg')
  expect(fileName('a'.repeat(500), '1', 'png')).toHaveLength('axes-'.length + 60 + '-1.png'.length)
})

it('doubles the pixels, but makes no side longer than browsers draw', () => {
  expect(densityOf({ width: 1000, height: 600 })).toBe(2)
  expect(densityOf({ width: 8192, height: 600 })).toBe(1)
  expect(densityOf({ width: 600, height: 16_384 })).toBe(0.5)
})

it('says which of the signs are on a map', () => {
  const arc = { style: 'dashed', status: 'announced', tone: 'sure' } as MapArc
  expect(mapSigns({ arcs: [arc], places: [] }).map(({ name }) => name)).toEqual(['announced'])
  expect(mapSigns({ arcs: [{ ...arc, tone: 'ghost' }], places: [] }).map(({ name }) => name)).toEqual([
    'ghost',
  ])
})

it('calls a solid line held only where the status says so', () => {
  const names = (...statuses: readonly MapArc['status'][]) => {
    const arcs = statuses.map((status) => ({ style: 'solid', status, tone: 'sure' }) as MapArc)
    return mapSigns({ arcs, places: [] }).map(({ name }) => name)
  }
  expect(names('held')).toEqual(['held'])
  expect(names('unknown', 'unknown')).toEqual(['unknown'])
  expect(names('unknown', 'held')).toEqual(['heldOrUnknown'])
  expect(names(null)).toEqual(['many'])
  expect(names('postponed')).toEqual(['postponed'])
  expect(names('postponed', 'announced')).toEqual(['announcedOrPostponed'])
})

it('keys the colours of several data sets, and none of one', () => {
  const same = (text: string) => ({ fr: text, en: text })
  const sets = [
    { title: same('two articles'), colour: 0 },
    { title: same('visits'), colour: 2 },
  ]
  expect(dataSetSigns(sets.slice(1), [{}], 'fr')).toEqual([])
  expect(dataSetSigns(sets, [{ dataSet: 0 }, { dataSet: 2 }], 'fr')).toEqual([
    { colour: 0, title: 'two articles' },
    { colour: 2, title: 'visits' },
  ])
  expect(dataSetSigns(sets, [{ dataSet: 'several' }], 'fr').at(-1)).toEqual({
    colour: 'several',
    title: null,
  })
})
