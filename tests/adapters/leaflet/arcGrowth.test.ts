import { expect, it } from 'vitest'
import { createArcGrowth } from '@/adapters/leaflet/arcGrowth'
import type { MapArc } from '@/core/plate/mapContent'

const arc = (id: string, tone: MapArc['tone'] = 'sure'): MapArc => ({
  id,
  records: [id],
  has: (record) => record === id,
  origin: [0, 0],
  place: [10, 10],
  loop: false,
  style: 'solid',
  status: 'held',
  tone,
  fan: 0,
  flowSize: 1,
  journey: false,
  weight: null,
  figure: '1',
  label: id,
  shortLabel: id,
  name: id,
})
const [first, second] = [arc('first'), arc('second')]

it('draws what comes in Play over 400 ms, and leaves standing what stood', () => {
  const growth = createArcGrowth()
  growth.see([first], false, 0)
  growth.see([first, second], true, 1000)
  expect(growth.shareOf(first, 1000)).toBe(1)
  expect([1000, 1100, 1400, 9000].map((now) => growth.shareOf(second, now))).toEqual([0, 0.25, 1, 1])
  expect(growth.isGrowing(1399)).toBe(true)
  expect(growth.isGrowing(1400)).toBe(false)
})

it('goes on where it was when the map is drawn anew', () => {
  const growth = createArcGrowth()
  growth.see([first], true, 0)
  growth.see([first, second], true, 200)
  expect(growth.shareOf(first, 200)).toBe(0.5)
})

it('draws what was in pencil once its day comes', () => {
  const growth = createArcGrowth()
  growth.see([arc('first', 'ghost')], true, 0)
  growth.see([first], true, 1000)
  expect(growth.shareOf(first, 1000)).toBe(0)
})

it('draws at once outside Play, and what it was drawing when Play ends', () => {
  const growth = createArcGrowth()
  growth.see([first], true, 0)
  growth.see([first, second], false, 100)
  expect([first, second].map((each) => growth.shareOf(each, 100))).toEqual([1, 1])
  expect(growth.isGrowing(100)).toBe(false)
})
