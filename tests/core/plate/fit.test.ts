import { expect, it } from 'vitest'
import { projectEqualEarth } from '@/core/geo/equalEarth'
import type { LngLat } from '@/core/geo/lngLat'
import { toScreen } from '@/core/plate/camera'
import { fitView } from '@/core/plate/fit'

const BAMAKO: LngLat = [-8, 12.65]
const MOSCOW: LngLat = [37.6, 55.75]
const LOME: LngLat = [1.22, 6.13]
const CAPE_TOWN: LngLat = [18.4, -33.9]
const DESK = { width: 980, height: 540 }
const PHONE = { width: 360, height: 318 }
const OPEN = { shapes: [], covers: [] }

const fitted = (beside: readonly LngLat[], size = DESK) => {
  const camera = fitView({ places: [BAMAKO, MOSCOW], countries: [], beside }, OPEN, size)
  if (camera === null) throw new Error('nothing was fitted')
  const place = ([lng, lat]: LngLat) => toScreen(projectEqualEarth(lng, lat), camera, size)
  return { camera, place }
}
const insideBy = ([x, y]: readonly [number, number], { width, height }: typeof DESK) =>
  Math.min(x, y, width - x, height - y)

it.each([DESK, PHONE])('keeps both ends of a visit clear of the edges of a map %o', (size) => {
  const { place } = fitted([LOME], size)
  for (const end of [BAMAKO, MOSCOW]) expect(insideBy(place(end), size)).toBeGreaterThanOrEqual(24)
})

it('cuts no place of another visit at the edge', () => {
  for (let height = 420; height < 640; height += 5) {
    const { place } = fitted([LOME], { width: 980, height })
    expect(Math.abs(insideBy(place(LOME), { width: 980, height }))).toBeGreaterThanOrEqual(24)
  }
})

it('does not move away for a place that is far off', () => {
  expect(fitted([CAPE_TOWN]).camera).toEqual(fitted([]).camera)
})

it('shows beside the legend what would lie beneath it', () => {
  const covers = [[0, 380, 220, 540]] as const
  const wish = { places: [BAMAKO, MOSCOW], countries: [], beside: [] }
  const camera = fitView(wish, { shapes: [], covers: [[0, 0, 470, 540]] }, DESK)
  const free = fitView(wish, { shapes: [], covers }, DESK)
  expect(camera?.centre[0]).toBeLessThan(free?.centre[0] ?? 0)
})

it('shows beside the buttons at the right what would lie beneath them', () => {
  const wish = { places: [LOME, MOSCOW], countries: [], beside: [] }
  const buttons = [225, 0, 360, 260] as const
  const camera = fitView(wish, { shapes: [], covers: [buttons] }, PHONE)
  const free = fitView(wish, OPEN, PHONE)
  if (camera === null || free === null) throw new Error('nothing was fitted')
  const moscowIn = (seen: typeof camera) => toScreen(projectEqualEarth(...MOSCOW), seen, PHONE)[0]
  expect(moscowIn(free)).toBeGreaterThan(buttons[0])
  expect(moscowIn(camera)).toBeLessThan(buttons[0])
})

it('has nowhere to look when there is nothing to show', () => {
  expect(fitView({ places: [], countries: [], beside: [LOME] }, OPEN, DESK)).toBeNull()
})
