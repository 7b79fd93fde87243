import { fc, it as law } from '@fast-check/vitest'
import { geoEqualEarth } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { invertEqualEarth, PLANE_HEIGHT, PLANE_WIDTH, projectEqualEarth } from '@/core/geo/equalEarth'

const lng = fc.double({ min: -180, max: 180, noNaN: true })
const lat = fc.double({ min: -90, max: 90, noNaN: true })
/** Less than a metre. */
const DEGREES = 1e-6

const oracle = geoEqualEarth()
  .rotate([-11, 0])
  .scale(PLANE_WIDTH / (2 * 2.706629983))
  .translate([PLANE_WIDTH / 2, PLANE_HEIGHT / 2])
  .precision(0)

describe('projectEqualEarth', () => {
  it('puts the middle of the world at 11° E on the equator', () => {
    expect(projectEqualEarth(11, 0)).toEqual([PLANE_WIDTH / 2, PLANE_HEIGHT / 2])
  })

  it('puts the western edge, 169° W, at 0 and the poles at the top and the bottom', () => {
    expect(projectEqualEarth(-169, 0)[0]).toBeCloseTo(0, 9)
    expect(projectEqualEarth(11, 90)[1]).toBeCloseTo(0, 9)
    expect(projectEqualEarth(11, -90)[1]).toBeCloseTo(PLANE_HEIGHT, 9)
  })

  law.prop([lng, lat], { numRuns: numRuns(10_000) })('agrees with d3-geo', (x, y) => {
    fc.pre(Math.abs(((x + 169) % 360) + 0) > 1e-6)
    const [a, b] = projectEqualEarth(x, y)
    const [c, d] = oracle([x, y]) ?? [NaN, NaN]
    expect(a).toBeCloseTo(c, 5)
    expect(b).toBeCloseTo(d, 5)
  })

  law.prop([lng, lat], { numRuns: numRuns(10_000) })('is undone by its inverse', (x, y) => {
    const back = invertEqualEarth(...projectEqualEarth(x, y))
    expect(back).not.toBeNull()
    if (back === null) return
    expect(Math.abs(back[1] - y)).toBeLessThan(Math.abs(y) > 89.9 ? 1e-3 : DEGREES)
    const apart = Math.abs(back[0] - x) % 360
    expect(Math.min(apart, 360 - apart)).toBeLessThan(DEGREES)
  })
})

describe('invertEqualEarth', () => {
  it('knows that the corners of the plane are not on the map', () => {
    expect(invertEqualEarth(0, 0)).toBeNull()
    expect(invertEqualEarth(PLANE_WIDTH / 2, -1)).toBeNull()
    expect(invertEqualEarth(NaN, NaN)).toBeNull()
  })
})
