import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { CELL, linePieces } from '@/core/geo/linePieces'

type Line = readonly (readonly number[])[]

const pathOf = (line: Line): string => line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('')

const lines = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 256 }), fc.integer({ min: 0, max: 125 })), { minLength: 2 }),
)

/** Each step of the paths, from where to where, in order. */
const stepsOf = (paths: readonly string[]): readonly string[] =>
  paths
    .flatMap((path) => path.split('M').slice(1))
    .flatMap((line) => {
      const points = line.split('L')
      return points.slice(1).map((point, i) => `${points[i]} ${point}`)
    })
    .toSorted()

const extentOf = (path: string): number => {
  const points = [...path.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
  return Math.max(...points) - Math.min(...points)
}

test.prop([lines])('hold every step of the lines once', (made) => {
  expect(stepsOf(linePieces(made, pathOf))).toEqual(stepsOf(made.map(pathOf)))
})

test.prop([
  fc.array(fc.tuple(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 120 })), { minLength: 2 }),
])('stay near one place where the lines take small steps', (places) => {
  const made = places.map(([x, y]) => [
    [x, y],
    [x + 1, y],
    [x + 2, y + 1],
  ])
  for (const piece of linePieces(made, pathOf)) expect(extentOf(piece)).toBeLessThanOrEqual(CELL + 1)
})
