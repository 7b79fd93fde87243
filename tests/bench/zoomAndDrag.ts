/** M1: a zoom step of the map until it is painted, against Leaflet's own canvas of polylines; and dragging. */
import type { Page } from 'playwright'
import type { DataSet } from './dataSets'
import { madeVisits, realFiles } from './dataSets'
import type { Row, Sample } from './measure'
import { sampleOf } from './measure'
import { dragged, emptyFrames, inputsToPaint } from './painted'
import type { PolylinesBench } from './polylinesPage'
import type { Stage } from './stage'

declare const polylinesBench: PolylinesBench

/** The polylines of 50,000 visits take seconds a step. */
const PLAIN_STEPS = 4
const BUDGETS: Readonly<Record<number, number>> = { 10_000: 1 / 25, 50_000: 1 / 80 }

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map' })

async function boxOf(page: Page) {
  const box = await mapOf(page).boundingBox()
  if (box === null) throw new Error('zoomAndDrag: the map has no size')
  return box
}

/** One step closer, one step back. */
export const zoomSteps = (page: Page, rounds: number): Promise<Sample> =>
  inputsToPaint(page, 'click', rounds, (round) =>
    mapOf(page)
      .getByRole('button', { name: round % 2 === 0 ? 'Zoom in' : 'Zoom out' })
      .click(),
  )

/** To the right and back, without letting go. */
export async function dragMap(page: Page, rounds: number): Promise<Sample> {
  const { x, y, width, height } = await boxOf(page)
  const [left, middle] = [x + width / 3, y + height / 2]
  await page.mouse.move(left, middle)
  await page.mouse.down()
  const sample = await inputsToPaint(page, 'pointermove', rounds, (round) =>
    page.mouse.move(dragged(round + 1, left, 7, width / 3), middle),
  )
  await page.mouse.up()
  return sample
}

/** On a map of the same size. */
async function plainSteps(stage: Stage, data: DataSet, size: { width: number; height: number }) {
  const page = await stage.scriptPage('polylinesPage')
  const lines = data.journeys()
  const times = await page.evaluate(
    ([journeys, { width, height }, steps]) => polylinesBench.zoomSteps(journeys, width, height, steps),
    [lines, size, stage.rounds(PLAIN_STEPS)] as const,
  )
  await page.context().close()
  return sampleOf(times)
}

export async function benchZoomAndDrag(stage: Stage): Promise<readonly Row[]> {
  const blank = await stage.newPage()
  const empty = { name: 'an empty frame', sample: await emptyFrames(blank, 'pointermove', stage.rounds(100)) }
  await blank.context().close()
  const rows: Row[] = []
  for (const data of [...[10_000, 50_000].map(madeVisits), ...realFiles()]) {
    const page = await stage.open(data)
    const plain = await plainSteps(stage, data, await boxOf(page))
    await page.bringToFront()
    const most = BUDGETS[data.records]
    rows.push({
      name: `zoom step, ${data.name}`,
      ours: await zoomSteps(page, stage.rounds(30)),
      baseline: { name: 'Leaflet canvas polylines', sample: plain },
      ...(most === undefined ? {} : { budget: { of: 'ratio', most } }),
    })
  }
  for (const data of [...[1_000, 10_000, 50_000, 100_000].map(madeVisits), ...realFiles()]) {
    rows.push({
      name: `drag, ${data.name}`,
      ours: await dragMap(await stage.open(data), stage.rounds(100)),
      baseline: empty,
      budget: { of: 'p95 ratio', most: 6 },
    })
  }
  return rows
}
