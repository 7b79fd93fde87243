/**
 * What `timelineFrames.ts` runs in the browser: the timeline alone, over seeded visits. A move is timed from the
 * call that shows another window until that has been painted, by the first task after its frame.
 */
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { visits } from './density'
import { timeOf } from './frames'
import { createTimeline } from '@/adapters/vis-timeline/createTimeline'
import type { TimelineLane, TimelineState } from '@/adapters/vis-timeline/timelineState'
import { countsIn } from '@/core/flows/countedDays'
import { binEdges, chooseUnit } from '@/core/flows/density'
import type { Period } from '@/core/time/day'
import { clampDay, MS_PER_DAY, toYmd } from '@/core/time/day'
import { densityRows } from '@/features/timeline/densities'
import { createFeeder, indexByTime } from '@/features/timeline/feed'
import { createLaneChooser } from '@/features/timeline/laneChoice'

const MOVES = 120
const MOST_BINS = 210
const LIMITS: Period = { from: clampDay(7305), to: clampDay(20_453) }

const nothing = { before: null, after: null, density: null }
const base: Omit<TimelineState, 'window' | 'lanes' | 'bars' | 'edges'> = {
  limits: LIMITS,
  marks: [],
  axis: { minor: (day) => String(toYmd(day).year), major: (day) => String(toYmd(day).year) },
  selected: null,
  hovered: null,
  narrow: false,
}

type Visits = ReturnType<typeof visits>

/** The rows of densities of each window. */
function denseStates({ days, all }: Visits): (window: Period) => TimelineState {
  const choose = createLaneChooser(days)
  return (window) => {
    const edges = binEdges(window, chooseUnit(window, MOST_BINS))
    const counts = countsIn(days, window)
    const rows = densityRows(choose(counts, 5), counts, countsIn(all, window), edges)
    const lanes = rows.map(({ lane, counts: ofLane, total, most }): TimelineLane => {
      const name = `lane ${lane}`
      const words = (bin: number) => `${name}: ${ofLane[bin] ?? 0}`
      const density = {
        counts: ofLane,
        most,
        isOwnScale: lane === null,
        total: String(total),
        label: name,
        words,
      }
      return { ...nothing, id: name, name, fullName: name, density }
    })
    return { ...base, window, lanes, edges, bars: [] }
  }
}

/** Bars in four lanes, fed as the chart feeds them, and whether a window came with a new feed. */
function barStates({ columns, records, groupOf }: Visits): (window: Period) => [TimelineState, boolean] {
  const feeder = createFeeder(indexByTime({ columns }, records))
  const lanes = ['0', '1', '2', '3'].map((id) => ({ ...nothing, id, name: id, fullName: id }))
  let fed = feeder(LIMITS)
  let bars: TimelineState['bars'] = []
  return (window) => {
    const feed = feeder(window)
    const isNew = feed !== fed
    fed = feed
    if (isNew) {
      bars = (feed.records ?? []).map((i) => ({
        id: String(i),
        lane: String((groupOf[i] ?? 0) % 4),
        from: clampDay(columns.startEarliest[i] ?? 0),
        to: clampDay(columns.endLatest[i] ?? 0),
        look: 'solid',
        start: 'sharp',
        end: 'sharp',
        ghost: false,
        dataSet: 0,
        words: 'Dussey, 1–3 mars',
        label: 'Dussey',
      }))
    }
    return [{ ...base, window, lanes, edges: [], bars }, isNew]
  }
}

function mount(first: TimelineState) {
  const container = document.createElement('div')
  container.style.cssText = 'width: 1008px; height: 140px'
  document.body.replaceChildren(container)
  const ignore = () => {}
  return createTimeline(container, first, {
    onMove: ignore,
    onSelect: ignore,
    onHover: ignore,
    onReach: ignore,
    onPick: ignore,
  })
}

/** A window of `length` days, a few days on with each move; every other one a little longer when it zooms. */
const windowAt = (move: number, length: number, zooms: boolean): Period => {
  const from = LIMITS.from + 1000 + move * Math.ceil(length / 100)
  return { from: clampDay(from), to: clampDay(from + length + (zooms ? (move % 20) * 50 : 0)) }
}

const bench = {
  /** Frames in which a dot moves: a page where nothing changes would not be drawn at all. */
  async emptyFrames(): Promise<readonly number[]> {
    const dot = document.createElement('div')
    dot.textContent = '·'
    document.body.replaceChildren(dot)
    const times: number[] = []
    for (let move = 0; move < MOVES; move++) {
      times.push(await timeOf(() => (dot.style.marginLeft = `${move}px`)))
    }
    return times
  },

  async dense(size: number, zooms: boolean): Promise<readonly number[]> {
    const stateOf = denseStates(visits(size))
    const timeline = mount(stateOf(windowAt(0, 3650, zooms)))
    const times: number[] = []
    for (let move = 0; move < MOVES; move++) {
      times.push(await timeOf(() => timeline.update(stateOf(windowAt(move, 3650, zooms)))))
    }
    timeline.destroy()
    return times.slice(20)
  },

  /** vis-timeline as it comes, with every visit in its DataSet, panned like the densities. */
  async allItems(size: number, moves: number): Promise<readonly number[]> {
    const { columns } = visits(size)
    const container = document.createElement('div')
    container.style.cssText = 'width: 1008px; height: 140px'
    document.body.replaceChildren(container)
    const items = Array.from(columns.startEarliest, (day, id) => ({
      id,
      content: '',
      start: day * MS_PER_DAY,
      end: ((columns.endLatest[id] ?? day) + 1) * MS_PER_DAY,
    }))
    const timeline = new Timeline(container, new DataSet(items), { height: 140, stack: false })
    const show = (move: number) => {
      const { from, to } = windowAt(move, 3650, false)
      timeline.setWindow(from * MS_PER_DAY, to * MS_PER_DAY, { animation: false })
    }
    const times: number[] = []
    for (let move = 0; move <= moves; move++) times.push(await timeOf(() => show(move)))
    timeline.destroy()
    return times.slice(1)
  },

  /** The frames that feed, the next two with them, and the others. */
  async bars(
    size: number,
  ): Promise<{ readonly feeding: readonly number[]; readonly plain: readonly number[] }> {
    const stateOf = barStates(visits(size))
    const length = Math.round((60 * 13_149) / size)
    const timeline = mount(stateOf(windowAt(0, length, false))[0])
    const times = { feeding: [] as number[], plain: [] as number[] }
    let sinceFeed = 0
    for (let move = 0; move < 3 * MOVES; move++) {
      const [state, isNew] = stateOf(windowAt(move, length, false))
      sinceFeed = isNew ? 0 : sinceFeed + 1
      const time = await timeOf(() => timeline.update(state))
      if (move > 20) times[sinceFeed < 3 ? 'feeding' : 'plain'].push(time)
    }
    timeline.destroy()
    return times
  },
}
export type TimelineBench = typeof bench

Object.assign(window, { timelineBench: bench })
