/**
 * The map of many visits, from what the filter keeps to what stands where. Counting once for each filter result
 * grows with the visits; a redraw, as after a move or a zoom step, grows with the flows and places alone (M2 of the
 * budgets: 1M against 50k at most 2.3). The page that shows them stays small.
 */
import { arcWords } from '../fixtures/arcWords'
import { countNodes } from '../fixtures/countNodes'
import type { DataSet } from './dataSets'
import { madeVisits, realFiles } from './dataSets'
import { atlasOfMany } from './manyVisits'
import type { Row, Sample } from './measure'
import { sampleOf, timeRounds } from './measure'
import type { Stage } from './stage'
import { PLANE_HEIGHT, PLANE_WIDTH } from '@/core/geo/equalEarth'
import { crowdedScene } from '@/core/plate/crowdedScene'
import { layOutMap } from '@/core/plate/layOutMap'
import type { PlateFrame } from '@/core/plate/layOutMap'
import type { Measure } from '@/core/plate/letters'

const SIZES = [1_000, 10_000, 50_000, 100_000, 1_000_000]
const BASE = 50_000
const MOST = 34
const MOST_REDRAW = 2.3
const MOST_NODES = 800
/** The whole world, and a continent. */
const ZOOMS = [2, 4]

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

function timesOf(stage: Stage, size: number): Times {
  const atlas = atlasOfMany(size)
  const kept = () => Uint32Array.from(atlas.columns.row.keys())
  const none = new Uint32Array()
  const sceneOf = () =>
    crowdedScene({ atlas, drawn: { kept: kept(), ghosts: none, journey: [] }, words: arcWords, most: MOST })
  const frames = ZOOMS.map(frameOf)
  const scene = sceneOf()
  return {
    size,
    counted: timeRounds(stage.rounds(5), () => sceneOf().fit([]).places.length),
    redrawn: timeRounds(stage.rounds(20), (round) => {
      const frame = frames[round % frames.length] ?? frameOf(2)
      const { arcs, places } = scene.at(frame)
      const content = { arcs, places, waters: [], countries: [], shapes: [], selected: null, hovered: null }
      return layOutMap(measure, content, frame, []).arcs.length
    }),
  }
}

async function nodesOf(stage: Stage, data: DataSet): Promise<Row> {
  const page = await stage.open(data)
  const nodes = await countNodes(page)
  return {
    name: `nodes on the page, ${data.name}`,
    ours: sampleOf([nodes]),
    baseline: null,
    unit: 'nodes',
    budget: { of: 'median', most: MOST_NODES },
  }
}

export async function benchFlows(stage: Stage): Promise<readonly Row[]> {
  const times = SIZES.map((size) => timesOf(stage, size))
  const base = times.find(({ size }) => size === BASE)
  if (base === undefined) throw new Error(`bench: no times of ${BASE} visits`)
  const baseName = `the same at ${BASE.toLocaleString('en')}`
  const rows = times.flatMap(({ size, counted, redrawn }): Row[] => {
    const visits = `${size.toLocaleString('en')} visits`
    return [
      { name: `flows counted, ${visits}`, ours: counted, baseline: { name: baseName, sample: base.counted } },
      {
        name: `map laid out anew, ${visits}`,
        ours: redrawn,
        baseline: { name: baseName, sample: base.redrawn },
        ...(size === 1_000_000 ? { budget: { of: 'ratio', most: MOST_REDRAW } } : {}),
      },
    ]
  })
  for (const data of [...[1_000, 100_000].map(madeVisits), ...realFiles()])
    rows.push(await nodesOf(stage, data))
  return rows
}
