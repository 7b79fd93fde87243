import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergePlaces } from '@/core/plate/mergePlaces'

const points = (list: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(list, ([x]) => x),
  y: Float64Array.from(list, ([, y]) => y),
})
const apart = ({ x, y }: ReturnType<typeof points>, a: number, b: number) =>
  Math.hypot((x[a] ?? NaN) - (x[b] ?? NaN), (y[a] ?? NaN) - (y[b] ?? NaN))
const coordinate = fc.double({ min: 0, max: 256, noNaN: true })
const world = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 })

it('draws a place with the nearest busier one, and a place with room by itself', () => {
  const row = points([
    [0, 0],
    [50, 0],
    [30, 0],
    [100, 0],
  ])
  expect([...mergePlaces(Uint32Array.of(0, 1, 2, 3), row, 42)]).toEqual([0, 1, 1, 3])
})

it('leaves no two places nearer than the distance, and takes none that is further off', () => {
  fc.assert(
    fc.property(world, fc.double({ min: 0.1, max: 80, noNaN: true }), (list, distance) => {
      const places = points(list)
      const order = Uint32Array.from(list.keys())
      const leader = mergePlaces(order, places, distance)
      const leaders = [...new Set(leader)]
      for (const [i, a] of leaders.entries()) {
        expect(leader[a]).toBe(a)
        for (const b of leaders.slice(i + 1)) expect(apart(places, a, b)).toBeGreaterThanOrEqual(distance)
      }
      for (const place of order) {
        const at = leader[place] ?? -1
        if (at === place) continue
        expect(at).toBeLessThan(place)
        expect(apart(places, place, at)).toBeLessThan(distance)
      }
    }),
  )
})

it('knows no order but that of strength', () => {
  fc.assert(
    fc.property(world, fc.infiniteStream(fc.double({ noNaN: true })), (list, keys) => {
      const shuffled = list
        .map((_, place) => ({ place, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ place }) => place)
      const straight = mergePlaces(Uint32Array.from(list.keys()), points(list), 42)
      const mixed = mergePlaces(
        Uint32Array.from(list.keys(), (place) => shuffled.indexOf(place)),
        points(shuffled.map((place) => list[place] ?? [0, 0])),
        42,
      )
      for (const place of list.keys()) {
        expect(shuffled[mixed[shuffled.indexOf(place)] ?? -1]).toBe(straight[place])
      }
    }),
  )
})

it('lets pinned places stand however near', () => {
  const near = points([
    [0, 0],
    [1, 0],
    [2, 0],
  ])
  expect([...mergePlaces(Uint32Array.of(0, 1, 2), near, 42, 2)]).toEqual([0, 1, 1])
})
