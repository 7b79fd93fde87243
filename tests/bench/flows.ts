/**
 * The map of many visits, from what the filter keeps to what stands where. Counting once for each filter result
 * grows with the visits; a redraw, as after a move or a zoom step, grows with the flows and places alone (M2 of the
 * budgets: 1M against 50k at most 2.3).
 */
import { atlasOfMany } from './manyVisits'
import type { Row, Sample } from './measure'
import { timeRounds } from './measure'
import { PLANE_HEIGHT, PLANE_WIDTH } from '@/core/geo/equalEarth'
import { crowdedScene } from '@/core/plate/crowdedScene'
import { layOutMap } from '@/core/plate/layOutMap'
import type { PlateFrame } from '@/core/plate/layOutMap'
import type { Measure } from '@/core/plate/letters'
import type { ArcWords } from '@/core/plate/mapArcs'

const SIZES = [1_000, 10_000, 50_000, 100_000, 1_000_000]
const BASE = 50_000
const MOST = 34
/** The whole world, and a continent. */
const ZOOMS = [2, 4]

const words: ArcWords = {
  label: ({ id }) => id,
  shortLabel: ({ id }) => id,
  name: ({ id }) => id,
  flowName: (origin, place, count) => `${origin} ${place} ${count}`,
  placeName: (place) => place,
  groupName: (place, others) => `${place} +${others}`,
  figure: String,
}
const measure: Measure = (text, { size }) => (text.length * size) / 2

/** A map 1,000 px wide that looks at the middle of the world. */
function frameOf(zoom: number): PlateFrame {
  const scale = 2 ** zoom
  const [x, y] = [(PLANE_WIDTH / 2) * scale, (PLANE_HEIGHT / 2) * scale]
  const seen = [x - 500, y - 290, x + 500, y + 290] as const
  return { zoom, scale, seen, drawn: seen }
}

interface Times {
  readonly size: number
  readonly counted: Sample
  readonly redrawn: Sample
}

function timesOf(size: number): Times {
  const atlas = atlasOfMany(size)
  const kept = () => Uint32Array.from(atlas.columns.row.keys())
  const none = new Uint32Array()
  const sceneOf = () =>
    crowdedScene({ atlas, drawn: { kept: kept(), ghosts: none, journey: [] }, words, most: MOST })
  const frames = ZOOMS.map(frameOf)
  const scene = sceneOf()
  return {
    size,
    counted: timeRounds(5, () => sceneOf().fit([]).places.length),
    redrawn: timeRounds(20, (round) => {
      const frame = frames[round % frames.length] ?? frameOf(2)
      const { arcs, places } = scene.at(frame)
      const content = { arcs, places, waters: [], countries: [], shapes: [], selected: null, hovered: null }
      return layOutMap(measure, content, frame, []).arcs.length
    }),
  }
}

export function benchFlows(): readonly Row[] {
  const times = SIZES.map(timesOf)
  const base = times.find(({ size }) => size === BASE)
  if (base === undefined) throw new Error(`bench: no times of ${BASE} visits`)
  const against = `the same at ${BASE.toLocaleString('en')}`
  return times.flatMap(({ size, counted, redrawn }) => {
    const name = `${size.toLocaleString('en')} visits`
    return [
      { name: `${name} counted`, ours: counted, against, baseline: base.counted },
      { name: `${name} redrawn (M2)`, ours: redrawn, against, baseline: base.redrawn },
    ]
  })
}
