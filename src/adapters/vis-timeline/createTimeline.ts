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
import { axisFormat } from './axis'
import type { BarItem } from './barItem'
import { registerBarItem } from './barItem'
import { createBarItems } from './barItems'
import { ROW } from './barNode'
import { createBinCursor } from './binCursor'
import { fitAxisLabels } from './fitAxisLabels'
import { daysOf, instantOf, periodOf } from './instants'
import { placeDensity } from './laneNode'
import { createLaneRows, DENSE_LANE, HEADING, LANE } from './laneRows'
import { listenToReader } from './listenToReader'
import { createMarkLines } from './markLines'
import { nextBar } from './nextBar'
import { placeLane } from './placeLane'
import type { AxisUnit, TimelineBar, TimelineHandle, TimelineHandlers, TimelineState } from './timelineState'
import { createWordRuler, widthIn } from './wordRuler'
import styles from './createTimeline.module.css'
import type { Period } from '@/core/time/day'
import { clampDay, MS_PER_DAY } from '@/core/time/day'

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
  const cursor = createBinCursor()
  let state = first
  let ruler = createWordRuler(widthIn(container))
  /** Width of the window in px. */
  let width = 0
  /** Height that lanes have without scrolling, px. */
  let room = 0
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
  /** The next frame in which bars are fed. */
  let feeding = 0
  /** A new state is taken in, and placed once at the end. */
  let updating = false

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

  lanes.update(first.lanes, first.narrow)
  const timeline = build()
  registerBarItem(timeline)
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
    onPoint: cursor.point,
    onPick: handlePick,
    onBinKey: cursor.press,
  })
  const sizes = new ResizeObserver(handleResize)
  sizes.observe(container)
  showWindow(first.window)
  feed()
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
    const hadCursor = document.activeElement === cursor.button
    updating = true
    state = next
    if (next.narrow !== last.narrow) {
      container.toggleAttribute('data-narrow', next.narrow)
      // The type has another size.
      ruler = createWordRuler(widthIn(container))
    }
    if (next.lanes !== last.lanes || next.narrow !== last.narrow) lanes.update(next.lanes, next.narrow)
    if (next.bars !== last.bars) feed()
    if (next.axis !== last.axis) timeline.setOptions({ format: axisFormat(next.axis, noteUnit) })
    if (!isSame(next.limits, last.limits)) {
      timeline.setOptions({ min: instantOf(next.limits.from), max: instantOf(next.limits.to + 1) })
    }
    if (next.narrow !== last.narrow) handleResize()
    if (next.marks !== last.marks) marks.update(next.marks)
    if (!isSame(next.window, last.window)) showWindow(next.window)
    bars.mark(next.selected, next.hovered)
    syncStop()
    updating = false
    place()
    // Its row may have made way for another lane's.
    if (hadCursor && cursor.button.isConnected) cursor.button.focus({ preventScroll: true })
    if (next.selected !== null && next.selected !== last.selected) {
      revealed = next.selected
      drawAgain()
    }
  }

  /** New bars come a few a frame, so that no frame is long. */
  function feed(): void {
    cancelAnimationFrame(feeding)
    if (bars.update(state.bars, state.window)) feeding = requestAnimationFrame(feedMore)
  }

  function feedMore(): void {
    feed()
    bars.mark(state.selected, state.hovered)
    syncStop()
    place()
  }

  function destroy(): void {
    cancelAnimationFrame(feeding)
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
    const xs = state.edges.map(xOf)
    const dense = denseHeight()
    container.style.setProperty('--dense', `${dense}px`)
    let resized = false

    for (const [id, node] of lanes.nodes) {
      const own = state.bars.filter(({ lane }) => prefixed(lane) === id)
      const rows = placeLane(node.lane, own, { width, top, xOf, ruler, nodeOf: bars.nodeOf })
      placeDensity(node, xs, dense - 2)
      const height = node.lane.density === null ? LANE + (rows - 1) * ROW : dense
      resized = lanes.grow(node, height, state.narrow) || resized
    }
    cursor.place(lanes.nodes.values(), xs, width)
    lanes.attach()
    marks.place(xOf, width)
    if (resized) drawAgain()
  }

  /** Rows of densities are lower where that lets all of them be seen. */
  function denseHeight(): number {
    const { most, least } = DENSE_LANE
    if (state.narrow || room === 0) return most
    return Math.max(least, Math.min(most, Math.floor(room / state.lanes.length)))
  }

  function noteUnit(labelled: AxisUnit): void {
    unit = labelled
  }

  function fitLabels(): void {
    const { start, end } = timeline.getWindow()
    const edge = centre?.getBoundingClientRect().left ?? 0
    fitAxisLabels(container, { edge, width, from: daysOf(start), to: daysOf(end), unit })
  }

  function handleRangeChange({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }): void {
    if (byUser) {
      reader.noteMove()
      handlers.onMove(periodOf(start, end))
    }
    if (!updating) place({ start, end })
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
    syncStop()
    focusAwaited()
    lanes.attach()
    const now = centre?.clientWidth ?? 0
    const below = container.querySelector('.vis-panel.vis-bottom')?.clientHeight ?? 0
    const roomNow = Math.max(0, container.clientHeight - below - 2)
    if (now !== width || roomNow !== room) {
      width = now
      room = roomNow
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
   * vis-timeline's own event for a change of size: it draws in the coming frame, once for all that asked. Its public
   * `redraw` would also take all lanes out of the document for a moment, and with them the focus.
   */
  function drawAgain(): void {
    type Queued = { readonly queue: true }
    ;(timeline as Timeline & { emit: (event: '_change', how: Queued) => void }).emit('_change', {
      queue: true,
    })
  }

  function handlePress(bar: string): void {
    // vis-timeline keeps pointers from moving the focus.
    bars.nodeOf(bar)?.button.focus({ preventScroll: true })
    handlers.onSelect(bar)
  }

  /** The days of the bin that the cursor is at, as far as they are counted. */
  function handlePick(): void {
    const bin = cursor.bin()
    const [from, end] = [state.edges[bin], state.edges[bin + 1]]
    if (from !== undefined && end !== undefined)
      handlers.onPick({ from: clampDay(from), to: clampDay(end - 1) })
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
