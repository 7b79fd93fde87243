import { expect, it } from 'vitest'
import { contextPlaces } from '@/core/plate/contextPlaces'

const capital = (country: string, name: string, lng: number, lat: number) => ({
  country,
  name: { fr: name, en: name },
  at: [lng, lat] as const,
  population: 1,
  geonames: 1,
})
const BAMAKO = {
  id: 'bamako',
  at: [-8, 12.65] as const,
  name: 'Bamako',
  records: ['a'],
  has: (record: string) => record === 'a',
  meeting: false,
  uncertain: false,
  tone: 'visited' as const,
}

it('names capitals for orientation, but not twice a place that the atlas has itself', () => {
  const capitals = [capital('MLI', 'Bamako', -8.003, 12.61), capital('NER', 'Niamey', 2.11, 13.51)]
  expect(contextPlaces(capitals, [BAMAKO], 'fr').map(({ name, tone }) => [name, tone])).toEqual([
    ['Niamey', 'context'],
  ])
})
