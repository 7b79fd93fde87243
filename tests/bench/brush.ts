/**
 * F2: the period brushed over the timeline's strip, from the pointer's move to the picture; and whether map, timeline
 * and count were all as they stay in that one frame.
 */
import type { Page } from 'playwright'
import { madeVisits, realFiles } from './dataSets'
import type { Row } from './measure'
import { sampleOf } from './measure'
import { quiet } from './openData'
import { dragged, emptyFrames, inputToPaint, inputsToPaint } from './painted'
import type { Stage } from './stage'

const LOOKS = 5
const BUDGETS: Readonly<Record<number, number>> = { 10_000: 8.3, 100_000: 16.7 }

declare const nextPaint: Promise<number>
declare const firstLook: Promise<string>

/** Makes the period a third of the data and takes hold of it. @returns moves that go on from there, to and fro */
export async function holdBrush(page: Page): Promise<(round: number) => Promise<void>> {
  const strip = page.getByRole('group', { name: 'Period', exact: true })
  const box = await strip.boundingBox()
  const end = await strip.getByRole('slider', { name: 'End of the period' }).boundingBox()
  if (box === null || end === null) throw new Error('brush: the strip has no size')
  const middle = box.y + box.height / 2
  await page.mouse.move(end.x + end.width / 2, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 3, middle, { steps: 4 })
  await page.mouse.up()
  const start = box.x + box.width / 6
  await page.mouse.move(start, middle)
  await page.mouse.down()
  return (round) => page.mouse.move(dragged(round + 1, start, 5, box.width / 2), middle)
}

/** What tells all that is drawn of a period, as text. */
const lookIn = (page: Page) =>
  page.evaluateHandle(
    () => () =>
      [
        ...Array.from(document.querySelectorAll('canvas'), (canvas) => canvas.toDataURL()),
        ...Array.from(
          document.querySelectorAll('[data-count], .vis-timeline'),
          ({ textContent }) => textContent,
        ),
      ].join('\n'),
  )

/** Whether the page looks after the frame of one move as it does when all has come to rest. */
async function isDrawnAtOnce(page: Page, move: () => Promise<void>): Promise<boolean> {
  const look = await lookIn(page)
  await inputToPaint(page, 'pointermove', async () => {
    await page.evaluate((tell) => {
      Object.assign(window, { firstLook: nextPaint.then(tell) })
    }, look)
    await move()
  })
  await quiet(page)
  return page.evaluate(async (tell) => (await firstLook) === tell(), look)
}

export async function benchBrush(stage: Stage): Promise<readonly Row[]> {
  const blank = await stage.newPage()
  const empty = { name: 'an empty frame', sample: await emptyFrames(blank, 'pointermove', stage.rounds(100)) }
  await blank.context().close()
  const rows: Row[] = []
  for (const data of [...[10_000, 100_000].map(madeVisits), ...realFiles()]) {
    const page = await stage.open(data)
    const move = await holdBrush(page)
    const most = BUDGETS[data.records]
    rows.push({
      name: `brush the timeline, ${data.name}`,
      ours: await inputsToPaint(page, 'pointermove', stage.rounds(100), move),
      baseline: empty,
      ...(most === undefined ? {} : { budget: { of: 'p95', most } }),
    })
    let atOnce = 0
    for (let round = 0; round < LOOKS; round++) if (await isDrawnAtOnce(page, () => move(round))) atOnce += 1
    await page.mouse.up()
    rows.push({
      name: `moves drawn in one frame, ${data.name}`,
      ours: sampleOf([atOnce]),
      baseline: { name: 'moves', sample: sampleOf([LOOKS]) },
      unit: 'frames',
      budget: { of: 'same', most: 1 },
    })
  }
  return rows
}
