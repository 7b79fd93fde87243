/** All that `npm run bench` can measure, in the order of the budgets. */
import { benchArcs } from './arcs'
import { benchBrush } from './brush'
import { benchDensity } from './density'
import { benchEngine } from './engine'
import { benchFirstPaint } from './firstPaint'
import { benchFlows } from './flows'
import { benchHeap } from './heap'
import { benchHistogram } from './histogram'
import { benchImport } from './importRows'
import type { Row } from './measure'
import { benchPhone } from './phone'
import { benchPickCountry } from './pickCountry'
import { benchSlowLine } from './slowLine'
import type { Stage } from './stage'
import { benchTakeAway } from './takeAway'
import { benchBars, benchDensities } from './timelineFrames'
import { benchZoomAndDrag } from './zoomAndDrag'

export interface Bench {
  /** Of the budget, where it has one. */
  readonly id: string
  readonly what: string
  readonly measure: (stage: Stage) => Promise<readonly Row[]>
}

export const BENCHES: readonly Bench[] = [
  { id: 'P2', what: 'the front page on a slow line and phone', measure: benchSlowLine },
  { id: 'T1', what: 'moving a dense timeline', measure: benchDensities },
  { id: 'T2', what: 'feeding bars to the timeline', measure: benchBars },
  { id: 'T3', what: 'the sum of the densities', measure: benchHistogram },
  { id: 'M1', what: 'zooming and dragging the map', measure: benchZoomAndDrag },
  { id: 'M2', what: 'laying the map out anew; nodes', measure: benchFlows },
  { id: 'F1', what: 'picking a country', measure: benchPickCountry },
  { id: 'F2', what: 'brushing the timeline', measure: benchBrush },
  { id: 'I1', what: 'opening a table', measure: benchImport },
  { id: 'exports', what: 'dialogs, and taking records away', measure: benchTakeAway },
  { id: 'H1', what: 'what stays in memory', measure: benchHeap },
  { id: 'phone', what: 'what a hand does on a phone', measure: benchPhone },
  { id: 'engine', what: 'filter, search, sort and facets', measure: benchEngine },
  { id: 'counts', what: 'the counts of one move of the timeline', measure: benchDensity },
  { id: 'arcs', what: 'great circles on the plane', measure: benchArcs },
  { id: 'paint', what: 'the first paint', measure: benchFirstPaint },
]
