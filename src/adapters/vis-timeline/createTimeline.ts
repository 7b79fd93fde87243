/**
 * The timeline, drawn with vis-timeline. This folder alone knows instants: a day is its midnight in UTC, a
 * closed range of days runs to the midnight after its last, and a window is rounded outward to whole days.
 *
 * vis-timeline keeps what it is good at: the moving window, the axis, and where each bar stands in time. The
 * nodes in it are ours, so that text is text and every bar is a button; so are rows within a lane, since
 * words stand beside bars, which vis-timeline knows nothing of. Of the moves it reports only those
 * marked `byUser` count. Ids carry a prefix, as names like `constructor` confuse its look-ups.
 */
import { DataSet } from 'vis-data/esnext'
import type { TimelineOptions } from 'vis-timeline/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { BarNode } from './barNode'
import { createBarNode, LEAST_WIDTH, markBarNode, placeBarNode, ROW, updateBarNode } from './barNode'
import type { LaneNode } from './laneNode'
import { createLaneNode, placeDensity, updateLaneNode } from './laneNode'
import type { LaneBar, Stretch } from './layoutLane'
import { layoutLane } from './layoutLane'
import { nextBar } from './nextBar'
import type {
  AxisUnit,
  AxisWords,
  Beyond,
  TimelineBar,
  TimelineHandle,
  TimelineHandlers,
  TimelineLane,
  TimelineState,
} from './timelineState'
import styles from './createTimeline.module.css'
import type { Period } from '@/core/time/day'
import { clampDay, MS_PER_DAY } from '@/core/time/day'
import { roundOutward } from '@/core/time/period'

/** A lane of one row; its bars' buttons are 24 px high, to be hit by a finger. */
const LANE = 31
const DENSE_LANE = 22
const HEADING = 24
/** Between a rule and the label at its right. */
const LABEL_GAP = 6
const PREFIX = 'r:'

interface Item {
  readonly id: string
  readonly group: string
  readonly start: Date
  readonly end: Date
  readonly content: string
}

interface Group {
  readonly id: string
  readonly content: string
  readonly className: string
  readonly order: number
}

const instant = (day: number): Date => new Date(day * MS_PER_DAY)
const days = (start: Date, end: Date): Period => roundOutward(start.getTime() / MS_PER_DAY, end.getTime() / MS_PER_DAY)
const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

const isSameBeyond = (a: Beyond | null, b: Beyond | null): boolean =>
  a?.words === b?.words && a?.day === b?.day && a?.selected === b?.selected

/** Lanes are made anew with each window; most then show what they showed. Densities always follow the window. */
const isSameLane = (a: TimelineLane, b: TimelineLane): boolean =>
  a.name === b.name &&
  isSameBeyond(a.before, b.before) &&
  isSameBeyond(a.after, b.after) &&
  a.density === null &&
  b.density === null

/** vis-timeline's scales, as the units that axis words know. */
function unitOf(scale: string): AxisUnit {
  if (scale === 'year' || scale === 'month') return scale
  return scale === 'day' || scale === 'weekday' || scale === 'week' ? 'day' : 'hour'
}

/** @param onUnit is told what one step of the axis is, each time that it is labelled */
function axisFormat({ minor, major }: AxisWords, onUnit: (unit: AxisUnit) => void) {
  const dayOf = (date: unknown) => clampDay(Number(date) / MS_PER_DAY)
  const minorLabels = (date: unknown, scale: string) => {
    const unit = unitOf(scale)
    onUnit(unit)
    return unit === 'hour' ? '' : minor(dayOf(date), unit)
  }
  const majorLabels = (date: unknown, scale: string) => {
    const unit = unitOf(scale)
    return unit === 'year' ? '' : major(dayOf(date), unit)
  }
  // The declared types take a `Date` and are checked in both directions; what comes is a moment.
  return { minorLabels, majorLabels } as NonNullable<TimelineOptions['format']>
}

/** Draws a first state into `container`; sizes follow the container from then on. */
export function createTimeline(
  container: HTMLElement,
  first: TimelineState,
  handlers: TimelineHandlers,
): TimelineHandle {
  const items = new DataSet<Item>()
  const groups = new DataSet<Group>()
  const barNodes = new Map<string, BarNode>()
  const laneNodes = new Map<string, LaneNode>()
  const widths = new Map<string, number>()
  const ruler = document.createElement('canvas').getContext('2d')
  const marks = document.createElement('div')
  marks.className = styles.marks ?? ''
  let state = first
  let lanesMade = 0
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
  /** A drag that ends on a bar is no click on it. */
  let moved = false

  container.classList.add(styles.timeline ?? '')
  const options = {
    align: 'left',
    autoResize: false,
    format: axisFormat(first.axis, noteUnit),
    groupOrder: 'order',
    groupTemplate: (group: Group | null) => (group === null ? '' : laneNodes.get(group.id)?.label),
    horizontalScroll: false,
    maxMinorChars: 5,
    maxHeight: '',
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    max: instant(first.limits.to + 1),
    min: instant(first.limits.from),
    orientation: { axis: 'bottom', item: 'top' },
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: true,
    showTooltips: false,
    stack: false,
    template: (item: Item) => barNodes.get(item.id)?.button,
    type: 'range',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    zoomMin: MS_PER_DAY,
  }

  syncLanes(first.lanes)
  syncBars(first.bars)
  const timeline = build()
  const centre = container.querySelector<HTMLElement>('.vis-panel.vis-center')
  const names = container.querySelector<HTMLElement>('.vis-panel.vis-left')
  // A panel that scrolls would be a Tab stop of its own.
  if (names !== null) names.tabIndex = -1
  centre?.append(marks)
  timeline.on('rangechange', handleRangeChange)
  timeline.on('changed', handleChanged)
  container.addEventListener('pointerdown', handlePointerDown)
  container.addEventListener('wheel', handleWheel, { passive: true })
  container.addEventListener('click', handleClick)
  container.addEventListener('pointerover', handlePointerOver)
  container.addEventListener('pointerleave', handlePointerLeave)
  container.addEventListener('focusin', handleFocusIn)
  container.addEventListener('keydown', handleKeyDown)
  const sizes = new ResizeObserver(handleResize)
  sizes.observe(container)
  showWindow(first.window)
  handleResize()
  update(first)

  return { update, destroy }

  function build(): Timeline {
    try {
      // The declared templates return text only; nodes are what keeps data out of markup.
      return new Timeline(container, items, groups, options as unknown as TimelineOptions)
    } catch (error) {
      // A constructor that throws leaves half a timeline behind.
      container.replaceChildren()
      throw error
    }
  }

  function update(next: TimelineState): void {
    const last = state
    state = next
    container.toggleAttribute('data-narrow', next.narrow)
    if (next.lanes !== last.lanes || next.edges !== last.edges) syncLanes(next.lanes)
    if (next.bars !== last.bars) syncBars(next.bars)
    if (next.axis !== last.axis) timeline.setOptions({ format: axisFormat(next.axis, noteUnit) })
    if (!isSame(next.limits, last.limits)) {
      timeline.setOptions({ min: instant(next.limits.from), max: instant(next.limits.to + 1) })
    }
    if (next.narrow !== last.narrow) handleResize()
    if (next.marks !== last.marks || marks.childElementCount !== next.marks.length) syncMarks()
    if (!isSame(next.window, last.window)) showWindow(next.window)
    for (const [id, node] of barNodes)
      markBarNode(node, id === PREFIX + next.selected, id === PREFIX + next.hovered)
    syncStop()
    place()
    if (next.selected !== null && next.selected !== last.selected) {
      revealed = next.selected
      drawAgain()
    }
  }

  function destroy(): void {
    sizes.disconnect()
    container.removeEventListener('pointerdown', handlePointerDown)
    container.removeEventListener('wheel', handleWheel)
    container.removeEventListener('click', handleClick)
    container.removeEventListener('pointerover', handlePointerOver)
    container.removeEventListener('pointerleave', handlePointerLeave)
    container.removeEventListener('focusin', handleFocusIn)
    container.removeEventListener('keydown', handleKeyDown)
    timeline.destroy()
    container.replaceChildren()
  }

  /** A window that already shows just these days is left where the reader put it. */
  function showWindow(window: Period): void {
    const { start, end } = timeline.getWindow()
    if (isSame(days(start, end), window)) return
    timeline.setWindow(instant(window.from), instant(window.to + 1), { animation: false })
  }

  function syncLanes(lanes: readonly TimelineLane[]): void {
    const known = new Set(lanes.map(({ id }) => PREFIX + id))
    for (const id of groups.getIds()) {
      if (known.has(String(id))) continue
      laneNodes.delete(String(id))
      groups.remove(id)
    }
    lanes.forEach((lane, order) => {
      const id = PREFIX + lane.id
      const node = laneNodes.get(id)
      if (node === undefined) laneNodes.set(id, createLaneNode(lane, state.edges, `axes-lane-${lanesMade++}`))
      else if (!isSameLane(node.lane, lane)) updateLaneNode(node, lane, state.edges)
      if (groups.get(id)?.order === order) return
      groups.update({ id, content: '', className: laneNodes.get(id)?.className ?? '', order })
    })
  }

  function syncBars(bars: readonly TimelineBar[]): void {
    const known = new Set(bars.map(({ id }) => PREFIX + id))
    const gone = items.getIds().filter((id) => !known.has(String(id)))
    const changed: Item[] = []
    for (const bar of bars) {
      const id = PREFIX + bar.id
      const node = barNodes.get(id)
      const last = node?.bar
      if (node === undefined) barNodes.set(id, createBarNode(bar))
      else if (last !== bar) updateBarNode(node, bar)
      if (last?.from === bar.from && last.to === bar.to && last.lane === bar.lane) continue
      changed.push({
        id,
        group: PREFIX + bar.lane,
        start: instant(bar.from),
        end: instant(bar.to + 1),
        content: '',
      })
    }
    items.remove(gone)
    items.update(changed)
    for (const id of gone) barNodes.delete(String(id))
  }

  function syncMarks(): void {
    marks.replaceChildren(
      ...state.marks.map(({ look, words }) => {
        const line = document.createElement('div')
        line.className = `${styles.mark} ${styles[look]}`
        line.textContent = words
        return line
      }),
    )
  }

  /** One Tab stop: the bar that had the focus last, else the selected one, else the first. */
  function syncStop(): void {
    const ids = state.bars.map(({ id }) => id)
    if (stop === null || !ids.includes(stop)) {
      stop = state.selected !== null && ids.includes(state.selected) ? state.selected : (ids[0] ?? null)
    }
    // A lane that is scrolled out of view is not in the document.
    const buttons = [...barNodes.values()].map(({ button }) => button)
    const wanted = barNodes.get(PREFIX + stop)?.button
    const reached =
      wanted?.isConnected === true ? wanted : (buttons.find(({ isConnected }) => isConnected) ?? wanted)
    for (const button of buttons) button.tabIndex = button === reached ? 0 : -1
  }

  function wordsWidth(words: string): number {
    const known = widths.get(words)
    if (known !== undefined || ruler === null) return known ?? 0
    // The selection is bold, and must not move its neighbours.
    ruler.font = `700 ${getComputedStyle(container).fontSize} ${getComputedStyle(container).fontFamily}`
    const measured = ruler.measureText(words).width
    widths.set(words, measured)
    return measured
  }

  /** Rows and sides of all words, heights of all lanes, lines across them: all that follows the window. */
  function place(shown = timeline.getWindow()): void {
    const origin = shown.start.getTime() / MS_PER_DAY
    const pxPerDay = width / (shown.end.getTime() / MS_PER_DAY - origin)
    const xOf = (day: number) => (day - origin) * pxPerDay
    const boxOf = ({ from, to, words }: TimelineBar): LaneBar => {
      const [left, right] = [xOf(from), xOf(to + 1)]
      // What is drawn wider than its days is not drawn into the window by that.
      return {
        left,
        right: right <= 0 ? right : Math.max(right, left + LEAST_WIDTH),
        words: wordsWidth(words),
      }
    }
    const top = state.narrow ? HEADING : Math.floor((LANE - ROW) / 2)
    const most = Math.max(1, ...state.lanes.flatMap(({ density }) => density?.counts ?? []))
    let resized = false

    for (const [id, node] of laneNodes) {
      const bars = state.bars.filter(({ lane }) => PREFIX + lane === id)
      const boxes = bars.map(boxOf)
      const placings = layoutLane(boxes, width, takenBy(node.lane))
      placings.forEach((placing, i) => {
        const barNode = barNodes.get(PREFIX + bars[i]?.id)
        const box = boxes[i]
        if (barNode === undefined || box === undefined) return
        const middle = (Math.max(0, box.left) + Math.min(width, box.right)) / 2
        placeBarNode(barNode, placing, top, middle - box.words / 2 - box.left)
      })
      if (node.lane.density !== null) placeDensity(node, xOf(state.edges[0] ?? 0), pxPerDay, most)
      resized = growLane(node, 1 + Math.max(0, ...placings.map(({ row }) => row))) || resized
      attach(node)
    }
    ;[...marks.children].forEach((line, i) => {
      if (!(line instanceof HTMLElement)) return
      const x = xOf(state.marks[i]?.day ?? 0)
      line.style.left = `${x}px`
      line.toggleAttribute('data-flipped', x + wordsWidth(line.textContent) + LABEL_GAP > width)
    })
    if (resized) drawAgain()
  }

  /** Where the words at the edges of a lane stand. */
  function takenBy({ before, after }: TimelineLane): readonly Stretch[] {
    return [
      ...(before === null ? [] : [[0, wordsWidth(before.words) + 2 * LABEL_GAP] as const]),
      ...(after === null ? [] : [[width - wordsWidth(after.words) - 2 * LABEL_GAP, width] as const]),
    ]
  }

  function noteUnit(labelled: AxisUnit): void {
    unit = labelled
  }

  /**
   * No label is cut: that of a month that began before the window stands at its edge, if the next one leaves
   * it room; the last one needs room for itself.
   */
  function fitLabels(): void {
    const { left = 0, right = 0 } = centre?.getBoundingClientRect() ?? {}
    const labels = [...container.querySelectorAll<HTMLElement>('.vis-text.vis-minor')].map((label) => {
      label.style.marginLeft = ''
      const start = label.getBoundingClientRect().left
      // vis-timeline makes a label as wide as its step.
      return { label, start, length: wordsWidth(label.textContent) + LABEL_GAP }
    })
    for (const { label, start, length } of labels) {
      const next = Math.min(right, ...labels.map((other) => (other.start > start ? other.start : Infinity)))
      const shown = Math.max(start, left)
      label.style.marginLeft = `${shown - start}px`
      label.style.visibility = shown + length > next ? 'hidden' : ''
    }
  }

  /** vis-timeline makes a lane as high as its label. */
  function growLane({ label, lane }: LaneNode, rows: number): boolean {
    const oneRow = lane.density !== null ? DENSE_LANE : LANE
    const height = `${oneRow + (rows - 1) * ROW + (state.narrow ? HEADING : 0)}px`
    if (label.style.height === height) return false
    label.style.height = height
    return true
  }

  function attach({ className, overlay }: LaneNode): void {
    const row = container.querySelector(`.vis-foreground .${className}`)
    if (row !== null && overlay.parentElement !== row) row.prepend(overlay)
  }

  function handleRangeChange({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }): void {
    if (byUser) {
      moved = true
      handlers.onMove(days(start, end))
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
    const now = centre?.clientWidth ?? 0
    const unattached = [...laneNodes.values()].some(({ overlay }) => !overlay.isConnected)
    if (now !== width || unattached) {
      width = now
      place()
      return
    }
    const lane = state.bars.find(({ id }) => id === revealed)?.lane
    if (lane !== undefined) reveal(lane)
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

  function handlePointerDown(): void {
    moved = false
    revealed = null
  }

  function handleWheel(): void {
    revealed = null
  }

  function handleClick({ target }: MouseEvent): void {
    if (moved || !(target instanceof Element)) return
    const reach = target.closest<HTMLElement>('[data-reach]')?.dataset.reach
    if (reach !== undefined) handlers.onReach(clampDay(Number(reach)))
    const bar = target.closest<HTMLElement>('[data-bar]')?.dataset.bar
    if (bar === undefined) return
    // vis-timeline keeps pointers from moving the focus.
    barNodes.get(PREFIX + bar)?.button.focus({ preventScroll: true })
    handlers.onSelect(bar)
  }

  function handlePointerOver({ target }: PointerEvent): void {
    const bar = target instanceof Element ? target.closest<HTMLElement>('[data-bar]')?.dataset.bar : undefined
    handlers.onHover(bar ?? null)
  }

  function handlePointerLeave(): void {
    handlers.onHover(null)
  }

  function handleFocusIn({ target }: FocusEvent): void {
    const bar = target instanceof HTMLElement ? target.dataset.bar : undefined
    if (bar === undefined) return
    stop = bar
    syncStop()
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const current = event.target instanceof HTMLElement ? event.target.dataset.bar : undefined
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const visible = state.bars.filter(({ to, from }) => to >= state.window.from && from <= state.window.to)
    const next = nextBar(
      visible,
      state.lanes.map(({ id }) => id),
      current,
      event.key,
    )
    if (next === null) return
    event.preventDefault()
    focusBar(next)
  }

  function focusBar({ id, lane }: TimelineBar): void {
    revealed = null
    reveal(lane)
    awaited = barNodes.get(PREFIX + id)?.button ?? null
    focusAwaited()
  }

  function focusAwaited(): void {
    if (awaited?.isConnected !== true) return
    awaited.focus({ preventScroll: !state.narrow })
    awaited = null
  }

  /** Scrolls a lane into view. The names' panel is the one that scrolls; vis-timeline follows it. */
  function reveal(lane: string): void {
    const row = container.querySelector<HTMLElement>(
      `.vis-foreground .${laneNodes.get(PREFIX + lane)?.className}`,
    )
    if (row === null || names === null || state.narrow) return
    const { offsetTop, offsetHeight } = row
    const lowest = offsetTop + offsetHeight - names.clientHeight
    if (names.scrollTop > offsetTop || names.scrollTop < lowest) {
      names.scrollTop = Math.max(0, Math.min(offsetTop, lowest))
    }
  }
}
