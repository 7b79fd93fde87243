import { expect, it } from 'vitest'
import { madeAtlas, madeFile } from '../../fixtures/madeAtlas'
import { buildAtlas, originsOf } from '@/core/atlas/buildAtlas'
import type { AtlasFile } from '@/core/atlas/schema'
import { carryView } from '@/core/view/carryView'
import { parsePermalink } from '@/core/view/permalink'

const bundled = madeAtlas([{ id: 'a', date: '2021-03-30', sends: 'TGO', hosts: 'MLI', place: 'bamako' }])
const opened = (records: Parameters<typeof madeFile>[0], rest: Partial<AtlasFile> = {}) => {
  const file = madeFile(records, { people: [], topics: [], ...rest })
  return buildAtlas(file, ''.padEnd(64, '0'), () => [], originsOf(file, 'local:x'))
}
const carried = (query: string, to = opened([{ id: 'b', date: '1950-06-01', sends: 'USA' }])) =>
  carryView(parsePermalink(query).view, bundled, to)

it('drops the record and the filters that nothing in the new data could answer', () => {
  const { record, facets, parties } = carried('v=a&person=assimi-goita&topic=security&status=held&c=MLI')
  expect(record).toBeNull()
  expect(facets.person).toEqual([])
  expect(facets.topic).toEqual([])
  expect(facets.status).toEqual(['held'])
  expect(parties).toEqual(['MLI'])
})

it('keeps the period only where the new data has days in it', () => {
  expect(carried('t=2021-01-01/2021-12-31').period).toBeNull()
  expect(carried('t=1950-01-01/1950-06-01').period).not.toBeNull()
})

it('keeps the frame of the map while a data set stays on', () => {
  expect(carried('m=14,-2,5').camera).toBeNull()
  expect(carried('m=14,-2,5', bundled).camera).toEqual({ lat: 14, lng: -2, zoom: 5 })
})

it('keeps the choices of screen, sorting and language', () => {
  const { screen, sort, lanes, language, search } = carried('view=list&sort=-date&lanes=host&lang=en&q=usa')
  expect([screen, sort, lanes, language, search]).toEqual(['list', '-date', 'host', 'en', 'usa'])
})
