import { beforeEach, expect, it } from 'vitest'
import { createBinCursor } from '@/adapters/vis-timeline/binCursor'
import { createLaneNode } from '@/adapters/vis-timeline/laneNode'

/** A lane of three bins, 10 px each. */
const laneNode = (name: string) =>
  createLaneNode(
    '',
    {
      id: name,
      name,
      fullName: name,
      before: null,
      after: null,
      density: {
        counts: [2, 0, 1],
        most: 2,
        isOwnScale: false,
        total: '3',
        label: name,
        words: (bin) => `${name} ${bin}`,
      },
    },
    false,
  )
const XS = [0, 10, 20, 30]

function mount() {
  const lanes = [laneNode('France'), laneNode('Chine')]
  document.body.append(...lanes.map(({ overlay }) => overlay))
  const cursor = createBinCursor()
  cursor.place(lanes, XS, 30)
  return { lanes, cursor, words: () => cursor.button.textContent }
}
beforeEach(() => document.body.replaceChildren())

it('follows the pointer from bin to bin and from row to row, and says what is there', () => {
  const { lanes, cursor, words } = mount()
  cursor.point('Chine', 25)
  expect(words()).toBe('Chine 2')
  expect(cursor.bin()).toBe(2)
  expect(lanes[1]?.row).toContainElement(cursor.button)
  expect(cursor.button).toHaveStyle({ left: '20px', width: '10px' })
})

it('goes by arrows and pages, and stops at the ends', () => {
  const { cursor, words } = mount()
  const after = (...keys: readonly string[]) => {
    for (const key of keys) cursor.press(key)
    return words()
  }
  expect(after('ArrowRight', 'ArrowDown')).toBe('Chine 1')
  expect(after('End', 'ArrowRight', 'ArrowDown')).toBe('Chine 2')
  expect(after('PageUp', 'ArrowUp', 'ArrowUp')).toBe('France 0')
  expect(cursor.press('q')).toBe(false)
})

it('keeps the focus when it goes to another row, and when the rows are drawn anew', () => {
  const { lanes, cursor } = mount()
  cursor.button.focus()
  cursor.press('ArrowDown')
  expect(cursor.button).toHaveFocus()
  cursor.place(lanes, [0, 15, 30], 30)
  expect(cursor.button).toHaveFocus()
})

it('is not there without densities', () => {
  const { cursor } = mount()
  cursor.place([], [], 30)
  expect(cursor.button.isConnected).toBe(false)
})
