import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { clipLine, clipRing, readPath, simplify, writePath } from '@/core/plate/paths'
import type { Point } from '@/core/plate/marks'

const line = (...points: readonly (readonly [number, number])[]): readonly Point[] =>
  points.map(([x, y]) => ({ x, y }))

/** Where the steps of written path data lead, read by its grammar and not by our own reader. */
function walk(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', text = ''] of d.matchAll(/([Mlhvz])([^Mlhvz]*)/g)) {
    const figures = Array.from(text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), ([figure]) => Number(figure))
    if (command === 'M') lines.push([])
    if (command === 'M') [x, y] = [0, 0]
    for (let i = 0; i < figures.length; i += command === 'h' || command === 'v' ? 1 : 2) {
      const step = figures[i] ?? NaN
      x += command === 'v' ? 0 : step
      y += command === 'v' ? step : command === 'h' ? 0 : (figures[i + 1] ?? NaN)
      lines.at(-1)?.push({ x, y })
    }
  }
  return lines
}

describe('writePath', () => {
  it('spells a path by its steps, as short as they can be', () => {
    expect(writePath([line([1, 2], [1.5, 1.5], [3, 3], [3, 8], [0, 8])], true)).toBe(
      'M1 2l.5-.5 1.5 1.5v5h-3z',
    )
  })

  it('leaves out what is smaller than a tenth of a pixel', () => {
    expect(writePath([line([1, 1], [1.01, 1.02]), line([0, 0], [4, 0.01], [4, 4])], false)).toBe('M0 0h4v4')
  })

  it('writes lines together as one after the other', () => {
    const coordinate = fc.integer({ min: -50, max: 50 })
    const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(points), fc.boolean(), (lines, closed) => {
        expect(writePath(lines, closed)).toBe(lines.map((each) => writePath([each], closed)).join(''))
      }),
      { numRuns: numRuns(200) },
    )
  })

  it('keeps every point within a tenth of a pixel, however long the path', () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true })
    const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(points, (given) => {
        const [written = []] = walk(writePath([given], false))
        const last = given.at(-1) ?? { x: NaN, y: NaN }
        const end = written.at(-1)
        if (end === undefined) return
        expect(Math.abs(end.x - last.x)).toBeLessThan(0.06)
        expect(Math.abs(end.y - last.y)).toBeLessThan(0.06)
      }),
      { numRuns: numRuns(200) },
    )
  })
})

describe('readPath', () => {
  it('reads the subpaths of shapes and scales them', () => {
    expect([...readPath('M1,2L3,4ZM5,6L7,8', 10)]).toEqual([
      line([10, 20], [30, 40]),
      line([50, 60], [70, 80]),
    ])
  })
})

describe('clipRing', () => {
  it('cuts an area along the edges of the box', () => {
    const square = line([-5, -5], [5, -5], [5, 5], [-5, 5])
    const cut = clipRing(square, [0, 0, 10, 10])
    expect(cut).toHaveLength(4)
    expect(new Set(cut.map(({ x, y }) => `${x},${y}`))).toEqual(new Set(['0,0', '5,0', '5,5', '0,5']))
  })

  it('leaves nothing of an area outside', () => {
    expect(clipRing(line([20, 20], [30, 20], [30, 30]), [0, 0, 10, 10])).toEqual([])
  })
})

describe('clipLine', () => {
  it('keeps the two parts of a line that leaves the box and comes back', () => {
    expect(clipLine(line([2, 5], [2, 15], [8, 15], [8, 5]), [0, 0, 10, 10])).toEqual([
      line([2, 5], [2, 10]),
      line([8, 10], [8, 5]),
    ])
  })

  it('finds the part of a line that only passes through', () => {
    expect(clipLine(line([-5, 5], [15, 5]), [0, 0, 10, 10])).toEqual([line([0, 5], [10, 5])])
  })
})

describe('simplify', () => {
  it('takes out the bends that are not seen, and keeps those that are', () => {
    expect(simplify(line([0, 0], [5, 0.2], [10, 0], [10, 8]), 0.3)).toEqual(line([0, 0], [10, 0], [10, 8]))
  })

  it('keeps a closed ring open in the middle', () => {
    const ring = line([0, 0], [10, 0], [10, 10], [0, 10], [0, 0])
    expect(simplify(ring, 0.3)).toEqual(ring)
  })
})
