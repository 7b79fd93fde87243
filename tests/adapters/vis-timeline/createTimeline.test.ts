/** Making and unmaking. jsdom has no layout, so vis-timeline draws no bars here; `tests/browser` looks at those. */
import { afterEach, expect, it, vi } from 'vitest'
import { createTimeline } from '@/adapters/vis-timeline/createTimeline'
import type { TimelineState } from '@/adapters/vis-timeline/timelineState'
import { clampDay } from '@/core/time/day'

const state: TimelineState = {
  window: { from: clampDay(18_700), to: clampDay(18_730) },
  limits: { from: clampDay(18_600), to: clampDay(18_900) },
  lanes: [
    {
      id: 'constructor',
      name: '<b>Togo–Mali</b>',
      fullName: '<b>Togo–Mali</b>',
      before: null,
      after: { words: 'après →', day: clampDay(18_800), selected: false },
      density: null,
    },
  ],
  bars: [
    {
      id: '__proto__',
      lane: 'constructor',
      from: clampDay(18_710),
      to: clampDay(18_711),
      look: 'solid',
      start: 'sharp',
      end: 'sharp',
      ghost: false,
      dataSet: 0,
      words: '<img src=x>',
      label: 'Dussey',
    },
  ],
  edges: [],
  marks: [],
  axis: { minor: String, major: String },
  selected: null,
  hovered: null,
  narrow: false,
}
const handlers = () => ({
  onMove: vi.fn(),
  onSelect: vi.fn(),
  onHover: vi.fn(),
  onReach: vi.fn(),
  onPick: vi.fn(),
})
const frames = () => new Promise((resolve) => setTimeout(resolve, 50))

function mount(shown = state, heard = handlers()) {
  const container = document.createElement('div')
  document.body.append(container)
  return { container, heard, timeline: createTimeline(container, shown, heard) }
}

afterEach(() => document.body.replaceChildren())

it('leaves nothing behind, even when destroyed before its first frame', async () => {
  const { container, timeline } = mount()
  timeline.destroy()
  await frames()
  expect(container).toBeEmptyDOMElement()
})

it('can be made again in the same place', async () => {
  const { container, timeline } = mount()
  timeline.destroy()
  const again = createTimeline(container, state, handlers())
  await frames()
  expect(container.querySelectorAll('.vis-timeline')).toHaveLength(1)
  again.destroy()
})

it('shows names as text, never as markup', async () => {
  const { container, timeline } = mount()
  await frames()
  expect(container).toHaveTextContent('<b>Togo–Mali</b>')
  expect(container.querySelector('b, img')).toBeNull()
  timeline.destroy()
})

it('raises ordinals in the words at the edges', async () => {
  const lanes = state.lanes.map((lane) => ({
    ...lane,
    after: { words: '1er mars, hors période →', day: clampDay(18_800), selected: false },
  }))
  const { container } = mount({ ...state, lanes })
  await frames()
  expect(container.querySelector('button[data-reach] sup')).toHaveTextContent('er')
})

it('takes moves of its own for none of the reader’s', async () => {
  const { heard, timeline } = mount()
  timeline.update({ ...state, window: { from: clampDay(18_650), to: clampDay(18_660) } })
  await frames()
  expect(heard.onMove).not.toHaveBeenCalled()
  timeline.destroy()
})

it('drops lanes and bars that are no longer there', async () => {
  const { container, timeline } = mount()
  timeline.update({ ...state, lanes: [], bars: [] })
  await frames()
  expect(container).not.toHaveTextContent('Togo–Mali')
  timeline.destroy()
})

it('draws densities anew in the row that is there, with their sum', async () => {
  const dense = (counts: readonly number[]) => {
    const total = String(counts.reduce((sum, count) => sum + count, 0))
    const density = { counts, most: 2, isOwnScale: false, total, label: `sum ${total}`, words: String }
    const lanes = state.lanes.map((lane) => ({ ...lane, after: null, density }))
    return { ...state, bars: [], edges: [18_700, 18_710, 18_720], lanes }
  }
  const { container, timeline } = mount(dense([1, 2]))
  await frames()
  const row = container.querySelector('svg[role="img"]')
  expect(row).toHaveAttribute('aria-label', 'sum 3')
  timeline.update(dense([2, 2]))
  await frames()
  expect(row).toHaveAttribute('aria-label', 'sum 4')
  expect(container.querySelector('svg[role="img"]')).toBe(row)
  expect(container.querySelector('.vis-label')).toHaveTextContent('4<b>Togo–Mali</b>')
  timeline.update(state)
  await frames()
  expect(container.querySelector('svg[role="img"]')).toBeNull()
  timeline.destroy()
})
