import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import type { Box } from '@/core/plate/box'
import { placeLabels } from '@/core/plate/placeLabels'
import type { LabelRequest, Standpoint } from '@/core/plate/placeLabels'

const FRAME: Box = [0, 0, 400, 300]
const box = fc
  .tuple(
    fc.integer({ min: -50, max: 420 }),
    fc.integer({ min: -50, max: 320 }),
    fc.integer({ min: 5, max: 120 }),
    fc.integer({ min: 5, max: 30 }),
  )
  .map(([x, y, width, height]): Box => [x, y, x + width, y + height])
type Request = LabelRequest<Standpoint>
const requests = fc
  .array(
    fc.record({
      rank: fc.integer({ min: 0, max: 4 }),
      insistent: fc.boolean(),
      candidates: fc.array(fc.array(box, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ candidates, ...each }, i): Request => ({
      id: `name-${i}`,
      ...each,
      candidates: () => candidates.map((boxes) => ({ boxes })),
    })),
  )
const obstacles = fc.array(fc.record({ box, owner: fc.constantFrom('name-0', 'name-1', 'line') }), {
  maxLength: 30,
})

const touch = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const boxesOf = (placed: ReadonlyMap<string, Standpoint>) =>
  Array.from(placed, ([id, { boxes }]) => boxes.map((each) => ({ id, box: each }))).flat()
/** One box each, best first. */
const boxed =
  (...boxes: readonly Box[]) =>
  () =>
    boxes.map((each) => ({ boxes: [each] }))

describe('placeLabels', () => {
  it('never lets two names overlap', () => {
    fc.assert(
      fc.property(requests, obstacles, (all, lines) => {
        const placed = boxesOf(placeLabels(all, lines, FRAME))
        for (const a of placed) {
          for (const b of placed) if (a.id !== b.id) expect(touch(a.box, b.box)).toBe(false)
        }
      }),
      { numRuns: numRuns(2000) },
    )
  })

  it('keeps names that do not insist off the lines of others, and all names off what covers the map', () => {
    const reserved: Box = [0, 200, 120, 300]
    fc.assert(
      fc.property(requests, obstacles, (all, lines) => {
        for (const { id, box: own } of boxesOf(placeLabels(all, lines, FRAME, [reserved]))) {
          expect(touch(own, reserved)).toBe(false)
          if (all.find((each) => each.id === id)?.insistent === true) continue
          for (const line of lines) if (line.owner !== id) expect(touch(own, line.box)).toBe(false)
        }
      }),
      { numRuns: numRuns(2000) },
    )
  })

  it('gives the room to the stronger name', () => {
    const here: Box = [10, 10, 60, 24]
    const placed = placeLabels(
      [
        { id: 'weak', rank: 5, candidates: boxed(here) },
        { id: 'strong', rank: 1, candidates: boxed(here) },
      ],
      [],
      FRAME,
    )
    expect([...placed.keys()]).toEqual(['strong'])
  })

  it('lets a name move to its next candidate before it is left out', () => {
    const here: Box = [10, 10, 60, 24]
    const there: Box = [10, 40, 60, 54]
    const line = { box: here, owner: 'line' }
    const placed = (label: Omit<Request, 'id'>) =>
      boxesOf(placeLabels([{ id: 'a', ...label }], [line], FRAME)).map(({ box: own }) => own)
    expect(placed({ rank: 1, candidates: boxed(here, there) })).toEqual([there])
    expect(placed({ rank: 1, candidates: boxed(here) })).toEqual([])
    expect(placed({ rank: 1, insistent: true, candidates: boxed(here) })).toEqual([here])
  })

  it('makes no candidate that it does not try', () => {
    const here: Box = [10, 10, 60, 24]
    let made = 0
    const placed = placeLabels(
      [
        {
          id: 'a',
          rank: 1,
          *candidates() {
            for (;;) {
              made++
              yield { boxes: [here] }
            }
          },
        },
      ],
      [],
      FRAME,
    )
    expect([placed.size, made]).toEqual([1, 1])
  })

  it('cuts no name at the frame', () => {
    const edge: Request = { id: 'a', rank: 1, candidates: boxed([380, 10, 430, 24]) }
    expect(placeLabels([edge], [], FRAME).has('a')).toBe(false)
  })
})
