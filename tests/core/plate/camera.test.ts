import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { fitCamera, fromPlaneCamera, isCovered, toPlaneCamera } from '@/core/plate/camera'

const INSETS = { left: 50, right: 50, top: 50, bottom: 50 }
const SIZE = { width: 1000, height: 600 }

it('comes back to the same degrees and zoom', () => {
  const camera = fc.record({
    lat: fc.integer({ min: -8900, max: 8900 }).map((n) => n / 100),
    lng: fc.integer({ min: -16800, max: 17900 }).map((n) => n / 100),
    zoom: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
  })
  fc.assert(
    fc.property(camera, (wanted) => {
      expect(fromPlaneCamera(toPlaneCamera(wanted))).toEqual(wanted)
    }),
    { numRuns: numRuns(1000) },
  )
})

it('draws a centre beside the world back onto it', () => {
  const back = fromPlaneCamera({ centre: [-40, 5], zoom: 1 })
  expect(back).not.toBeNull()
  expect(Math.abs(back?.lat ?? 99)).toBeLessThanOrEqual(90)
})

it('shows all points inside the margin', () => {
  const fit = fitCamera(
    [
      [100, 40],
      [140, 60],
    ],
    SIZE,
    INSETS,
  )
  const scale = 2 ** (fit?.zoom ?? NaN)
  expect(fit?.centre).toEqual([120, 50])
  expect(40 * scale).toBeLessThanOrEqual(900)
  expect(40 * scale * 2 ** 0.25).toBeGreaterThan(900)
})

it('does not crawl up to a single point', () => {
  expect(fitCamera([[100, 40]], SIZE, INSETS)?.zoom).toBe(5)
})

it('has no answer without points or without room', () => {
  expect(fitCamera([], SIZE, INSETS)).toBeNull()
  expect(fitCamera([[100, 40]], { width: 0, height: 0 }, INSETS)).toBeNull()
})

it('moves what it shows up when the lower edge is taken', () => {
  const even = fitCamera([[100, 40]], SIZE, INSETS)
  const raised = fitCamera([[100, 40]], SIZE, { ...INSETS, bottom: 114 })
  expect((raised?.centre[1] ?? 0) - (even?.centre[1] ?? 0)).toBeCloseTo(1)
})

it('knows what would stand beneath the legend, and shows it beside', () => {
  const camera = { centre: [100, 40], zoom: 0 } as const
  expect(isCovered([[100, 40]], camera, SIZE, [480, 280, 520, 320])).toBe(true)
  expect(isCovered([[100, 40]], camera, SIZE, [0, 280, 490, 320])).toBe(false)
  const even = fitCamera([[100, 40]], SIZE, INSETS)
  const aside = fitCamera([[100, 40]], SIZE, { ...INSETS, left: 114 })
  expect((aside?.centre[0] ?? 0) - (even?.centre[0] ?? 0)).toBeCloseTo(-1)
})
