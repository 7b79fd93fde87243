/** What the timeline shows. All of it is days, ids and words; only this folder turns days into instants. */
import type { Day, Period } from '@/core/time/day'

/** How a bar is drawn: ink, two dashed edges, ring and dot, or an outline with a cross. */
export type BarLook = 'solid' | 'dashed' | 'meeting' | 'cancelled'

export interface TimelineBar {
  readonly id: string
  readonly lane: string
  /** Both days belong to the bar. */
  readonly from: Day
  readonly to: Day
  readonly look: BarLook
  /** Ends that are not known to the day fade; open ones also carry an arrow. */
  readonly start: 'sharp' | 'fading' | 'open'
  readonly end: 'sharp' | 'fading' | 'open'
  /** Outside the period: an outline. */
  readonly ghost: boolean
  /** Number of the colour of its data set, while several are on; 0 for the ink of the atlas. */
  readonly dataSet: number
  /** The words beside the bar. */
  readonly words: string
  /** The whole sentence, for screen readers. */
  readonly label: string
}

/** What lies outside the window on one side of a lane: words at that edge, and the day they lead to. */
export interface Beyond {
  readonly words: string
  readonly day: Day
  /** The selected record is what lies there. */
  readonly selected: boolean
}

export interface TimelineLane {
  readonly id: string
  readonly name: string
  /** The name where there is room for all of it. */
  readonly fullName: string
  readonly before: Beyond | null
  readonly after: Beyond | null
  /** A row of densities instead of bars. */
  readonly density: Density | null
}

export interface Density {
  /** Records in each bin. */
  readonly counts: readonly number[]
  /** How many of them fill the row's height. */
  readonly most: number
  /** That is not so in the other rows. */
  readonly isOwnScale: boolean
  /** All of them, in figures. */
  readonly total: string
  /** The whole row, for screen readers. */
  readonly label: string
  /** One bin: the lane, its days, how many. */
  readonly words: (bin: number) => string
}

/** A dotted or solid line across all lanes. */
export interface TimelineMark {
  readonly day: Day
  readonly look: 'today' | 'end'
  readonly words: string
}

/** What one step of the axis stands for. */
export type AxisUnit = 'hour' | 'day' | 'month' | 'year'

/** The words of the axis. Hours have none of their own: nothing here is finer than a day. */
export interface AxisWords {
  readonly minor: (day: Day, unit: Exclude<AxisUnit, 'hour'>) => string
  /** What the steps are part of: the day of hours, the month of days, the year of months. */
  readonly major: (day: Day, unit: Exclude<AxisUnit, 'year'>) => string
}

export interface TimelineState {
  readonly window: Period
  /** How far the window can move. */
  readonly limits: Period
  readonly lanes: readonly TimelineLane[]
  /** In time order, few enough that each is a node of the page. */
  readonly bars: readonly TimelineBar[]
  /** Edges of the bins of `density`: day numbers, one more than there are bins. */
  readonly edges: readonly number[]
  readonly marks: readonly TimelineMark[]
  readonly axis: AxisWords
  readonly selected: string | null
  readonly hovered: string | null
  /** Lane names stand above their lanes, and all lanes are shown at their full height. */
  readonly narrow: boolean
}

export interface TimelineHandlers {
  /** The reader moved the window; its days are rounded outward. */
  readonly onMove: (window: Period) => void
  readonly onSelect: (id: string) => void
  readonly onHover: (id: string | null) => void
  /** The reader asked for what lies beyond an edge. */
  readonly onReach: (day: Day) => void
  /** The reader picked the days of a bin. */
  readonly onPick: (days: Period) => void
}

export interface TimelineHandle {
  /** Shows another state, changing only what differs. */
  update: (state: TimelineState) => void
  destroy: () => void
}
