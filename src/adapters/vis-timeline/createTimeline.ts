/**
 * The timeline, drawn with vis-timeline. This folder alone knows instants (`instants.ts`).
 *
 * vis-timeline keeps what it is good at: the moving window, the axis, and where each bar stands in time. The
 * nodes in it are ours, so that text is text and every bar is a button; so are rows within a lane, since
 * words stand beside bars, which vis-timeline knows nothing of. Of the moves it reports only those
 * marked `byUser` count. Ids carry a prefix, as names like `constructor` confuse its look-ups.
 */
import type { DataItemCollectionType, TimelineOptions } from 'vis-timeline/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { axisFormat, ordinalOf, placeLabels } from './axis'
import type { BarItem } from './barItem'
import { cutBar, registerBarItem } from './barItem'
import { createBarItems } from './barItems'
import { LEAST_WIDTH, placeBarNode, ROW } from './barNode'
import { daysOf, instantOf, periodOf } from './instants'
import { placeDensity } from './laneNode'
import { createLaneRows, HEADING, LANE } from './laneRows'
import type { LaneBar, Stretch } from './layoutLane'
import { layoutLane } from './layoutLane'
import { listenToReader } from './listenToReader'
import { createMarkLines } from './markLines'
import { nextBar } from './nextBar'
import type {
  AxisUnit,
  TimelineBar,
  TimelineHandle,
  TimelineHandlers,
  TimelineLane,
  TimelineState,
} from './timelineState'
import { createWordRuler, widthIn } from './wordRuler'
import styles from './createTimeline.module.css'
import type { Period } from '@/core/time/day'
import { clampDay, MS_PER_DAY } from '@/core/time/day'

/** Between a rule and the label at its right. */
const LABEL_GAP = 6

const prefixed = (name: string): string => `r:${name}`
const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

/** Draws a first state into `container`; sizes follow the container from then on. */
export function createTimeline(
  container: HTMLElement,
  first: TimelineState,
  handlers: TimelineHandlers,
): TimelineHandle {
  const lanes = createLaneRows(container, prefixed)
  const bars = createBarItems(prefixed)
  let state = first
  let ruler = createWordRuler(widthIn(container))
  /** Width of the window in px. */
  let width = 0
  /** The bar that Tab leads to. */
  let stop: string | null = null
  /** What one step of the axis is. */
  let unit: AxisUnit = 'month'
  /** vis-timeline fits its items once, after its first drawing; the window is put right then. */
  let settled = false
  /** The bar whose lane is kept in view until the reader scrolls or points elsewhere. */
  let revealed = first.selected
  /** The bar that takes the focus once its lane has been scrolled into view and drawn. */
  let awaited: HTMLElement | null = null

  container.classList.add(styles.timeline ?? '')
  container.toggleAttribute('data-narrow', first.narrow)
  const options = {
    autoResize: false,
    format: axisFormat(first.axis, noteUnit),
    groupOrder: 'order',
    groupTemplate: (group: { readonly id: string } | null) =>
      group === null ? '' : lanes.nodes.get(group.id)?.label,
    horizontalScroll: false,
    maxMinorChars: 5,
    maxHeight: '',
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    max: instantOf(first.limits.to + 1),
    min: instantOf(first.limits.from),
    orientation: { axis: 'bottom', item: 'top' },
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: true,
    showTooltips: false,
    stack: false,
    template: ({ id }: BarItem) => bars.buttonOf(id),
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    zoomMin: MS_PER_DAY,
  }

  lanes.update(first.lanes, first.edges, first.narrow)
  const timeline = build()
  registerBarItem(timeline)
  bars.update(first.bars)
  const centre = container.querySelector<HTMLElement>('.vis-panel.vis-center')
  const names = container.querySelector<HTMLElement>('.vis-panel.vis-left')
  // A panel that scrolls would be a Tab stop of its own.
  if (names !== null) names.tabIndex = -1
  const marks = createMarkLines(centre ?? container, container)
  marks.update(first.marks)
  timeline.on('rangechange', handleRangeChange)
  timeline.on('changed', handleChanged)
  const reader = listenToReader(container, {
    onTouch: () => (revealed = null),
    onPress: handlePress,
    onHover: handlers.onHover,
    onReach: handlers.onReach,
    onFocus: handleFocus,
    onKey: handleKey,
  })
  const sizes = new ResizeObserver(handleResize)
  sizes.observe(container)
  showWindow(first.window)
  handleResize()
  update(first)

  return { update, destroy }

  function build(): Timeline {
    try {
      // The declared templates return text only, and the declared items are of its own kinds.
      const items = bars.items as unknown as DataItemCollectionType
      return new Timeline(container, items, lanes.groups, options as unknown as TimelineOptions)
    } catch (error) {
      // A constructor that throws leaves half a timeline behind.
      container.replaceChildren()
      throw error
    }
  }

  function update(next: TimelineState): void {
    const last = state
    state = next
    if (next.narrow !== last.narrow) {
      container.toggleAttribute('data-narrow', next.narrow)
      // The type has another size.
      ruler = createWordRuler(widthIn(container))
    }
    if (next.lanes !== last.lanes || next.edges !== last.edges || next.narrow !== last.narrow) {
      lanes.update(next.lanes, next.edges, next.narrow)
    }
    if (next.bars !== last.bars) bars.update(next.bars)
    if (next.axis !== last.axis) timeline.setOptions({ format: axisFormat(next.axis, noteUnit) })
    if (!isSame(next.limits, last.limits)) {
      timeline.setOptions({ min: instantOf(next.limits.from), max: instantOf(next.limits.to + 1) })
    }
    if (next.narrow !== last.narrow) handleResize()
    if (next.marks !== last.marks) marks.update(next.marks)
    if (!isSame(next.window, last.window)) showWindow(next.window)
    bars.mark(next.selected, next.hovered)
    syncStop()
    place()
    if (next.selected !== null && next.selected !== last.selected) {
      revealed = next.selected
      drawAgain()
    }
  }

  function destroy(): void {
    sizes.disconnect()
    reader.stop()
    timeline.destroy()
    container.replaceChildren()
  }

  /** A window that already shows just these days is left where the reader put it. */
  function showWindow(window: Period): void {
    const { start, end } = timeline.getWindow()
    if (isSame(periodOf(start, end), window)) return
    timeline.setWindow(instantOf(window.from), instantOf(window.to + 1), { animation: false })
  }

  /** One Tab stop: the bar that had the focus last, else the selected one, else the first. */
  function syncStop(): void {
    const ids = state.bars.map(({ id }) => id)
    if (stop === null || !ids.includes(stop)) {
      stop = state.selected !== null && ids.includes(state.selected) ? state.selected : (ids[0] ?? null)
    }
    bars.stopAt(stop)
  }

  /** Rows and sides of all words, heights of all lanes, lines across them: all that follows the window. */
  function place(shown = timeline.getWindow()): void {
    const origin = daysOf(shown.start)
    const pxPerDay = width / (daysOf(shown.end) - origin)
    const xOf = (day: number) => (day - origin) * pxPerDay
    const top = state.narrow ? HEADING : Math.floor((LANE - ROW) / 2)
    const most = Math.max(1, ...state.lanes.flatMap(({ density }) => density?.counts ?? []))
    let resized = false

    for (const [id, node] of lanes.nodes) {
      const own = state.bars.filter(({ lane }) => prefixed(lane) === id)
      const rows = placeLane(node.lane, own, top, xOf)
      if (node.lane.density !== null) placeDensity(node, xOf(state.edges[0] ?? 0), pxPerDay, most)
      resized = lanes.grow(node, (rows - 1) * ROW, state.narrow) || resized
    }
    lanes.attach()
    marks.place(xOf, width)
    if (resized) drawAgain()
  }

  /** @param own the lane's bars @returns how many rows they take */
  function placeLane(
    lane: TimelineLane,
    own: readonly TimelineBar[],
    top: number,
    xOf: (day: number) => number,
  ): number {
    const boxes = own.map(({ from, to, words }): LaneBar => {
      const [left, right] = [xOf(from), xOf(to + 1)]
      // What is drawn wider than its days is not drawn into the window by that.
      const end = right <= 0 ? right : Math.max(right, left + LEAST_WIDTH)
      return { left, right: end, words: ruler.measure(words, true) }
    })
    const placings = layoutLane(boxes, width, takenBy(lane))
    placings.forEach((placing, i) => {
      const node = bars.nodeOf(own[i]?.id ?? '')
      const box = boxes[i]
      if (node === undefined || box === undefined) return
      const middle = (Math.max(0, box.left) + Math.min(width, box.right)) / 2
      const drawn = cutBar(box.left, box.right, width)
      placeBarNode(node, placing, top, middle - box.words / 2 - drawn.left, ruler)
    })
    return 1 + Math.max(0, ...placings.map(({ row }) => row))
  }

  /** Where the words at the edges of a lane stand. */
  function takenBy({ before, after }: TimelineLane): readonly Stretch[] {
    const widthOf = (words: string) => ruler.measure(words, true) + 2 * LABEL_GAP
    return [
      ...(before === null ? [] : [[0, widthOf(before.words)] as const]),
      ...(after === null ? [] : [[width - widthOf(after.words), width] as const]),
    ]
  }

  function noteUnit(labelled: AxisUnit): void {
    unit = labelled
  }

  function fitLabels(): void {
    const { left: edge = 0 } = centre?.getBoundingClientRect() ?? {}
    const { start, end } = timeline.getWindow()
    const daysPerPx = (daysOf(end) - daysOf(start)) / Math.max(1, width)
    const nodes = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-minor:not(.vis-measure)')]
      .map((node) => {
        node.style.marginLeft = ''
        // vis-timeline makes a label as wide as its step.
        const text = document.createRange()
        text.selectNodeContents(node)
        const left = node.getBoundingClientRect().left - edge
        const day = clampDay(Math.round(daysOf(start) + left * daysPerPx))
        const length = text.getBoundingClientRect().right - edge - left
        return { node, left, length, ordinal: ordinalOf(day, unit) }
      })
      .toSorted((a, b) => a.left - b.left)
    placeLabels(nodes, width).forEach((at, i) => {
      const label = nodes[i]
      if (label === undefined) return
      label.node.style.visibility = at === null ? 'hidden' : ''
      label.node.style.marginLeft = `${(at ?? label.left) - label.left}px`
    })
  }

  function handleRangeChange({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }): void {
    if (byUser) {
      reader.noteMove()
      handlers.onMove(periodOf(start, end))
    }
    place({ start, end })
  }

  /** vis-timeline has drawn: the names may have another width now, and lanes have their rows. */
  function handleChanged(): void {
    if (!settled) {
      settled = true
      showWindow(state.window)
    }
    // Years are part of nothing larger: their axis has one row.
    const showMajorLabels = unit !== 'year'
    if (options.showMajorLabels !== showMajorLabels) {
      options.showMajorLabels = showMajorLabels
      timeline.setOptions({ showMajorLabels })
    }
    // A panel of names that stops scrolling stays where it stood, its lanes do not.
    if (names?.classList.contains('vis-vertical-scroll') === false) names.scrollTop = 0
    fitLabels()
    focusAwaited()
    syncStop()
    lanes.attach()
    const now = centre?.clientWidth ?? 0
    if (now !== width) {
      width = now
      place()
      fitLabels()
      return
    }
    reveal(state.bars.find(({ id }) => id === revealed))
  }

  function handleResize(): void {
    const { clientHeight } = container
    const maxHeight = state.narrow || clientHeight === 0 ? '' : `${clientHeight}px`
    if (maxHeight !== options.maxHeight) {
      options.maxHeight = maxHeight
      timeline.setOptions({ maxHeight })
    }
    drawAgain()
  }

  /**
   * vis-timeline's own event for a change of size. Its public `redraw` would also take all lanes out of the
   * document for a moment, and with them the focus.
   */
  function drawAgain(): void {
    ;(timeline as Timeline & { emit: (event: '_change') => void }).emit('_change')
  }

  function handlePress(bar: string): void {
    // vis-timeline keeps pointers from moving the focus.
    bars.nodeOf(bar)?.button.focus({ preventScroll: true })
    handlers.onSelect(bar)
  }

  function handleFocus(bar: string): void {
    stop = bar
    syncStop()
  }

  function handleKey(current: string, key: string): boolean {
    const visible = state.bars.filter(({ to, from }) => to >= state.window.from && from <= state.window.to)
    const next = nextBar(
      visible,
      state.lanes.map(({ id }) => id),
      current,
      key,
    )
    if (next === null) return false
    revealed = null
    reveal(next)
    awaited = bars.nodeOf(next.id)?.button ?? null
    focusAwaited()
    return true
  }

  function focusAwaited(): void {
    if (awaited?.isConnected !== true) return
    awaited.focus({ preventScroll: !state.narrow })
    awaited = null
  }

  /** Narrow screens show all lanes. */
  function reveal(bar: TimelineBar | undefined): void {
    if (bar !== undefined && !state.narrow) lanes.reveal(prefixed(bar.lane))
  }
}
