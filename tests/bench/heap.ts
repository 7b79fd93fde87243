/** H1: choosing, filtering and opening again and again holds on to nothing. What is measured is left after a clean-up. */
import type { Page } from 'playwright'
import { heldBytes } from '../fixtures/heldBytes'
import { filterByCountry, selectRecords } from '../fixtures/takeTurns'
import { madeVisits } from './dataSets'
import type { Row } from './measure'
import { sampleOf } from './measure'
import type { Stage } from './stage'

const SELECTIONS = 1000
const FILTERS = 200
const OPENINGS = 100
const DIALOGS = [/^Open a file$/, /^Export$/, /^Share$/, /^Data:/]
const MOST_GROWTH = 1.05
const DIFFERENT_ROWS = 5
const MEGABYTE = 2 ** 20
/** As large a page, each pixel of which stands for sixteen. */
const FEW_PIXELS = { width: 1280, height: 800, deviceScaleFactor: 0.25, mobile: false }

const firstRows = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('region', { name: 'Records' })
    .locator('[data-record]')
    .evaluateAll(
      (rows, most) => rows.slice(0, most).map((row) => row.getAttribute('data-record') ?? ''),
      DIFFERENT_ROWS,
    )

async function openDialogs(page: Page, times: number): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (let i = 0; i < times; i++) {
    for (const name of DIALOGS) {
      await page.getByRole('button', { name }).click()
      await dialog.waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
  }
}

export async function benchHeap(stage: Stage): Promise<readonly Row[]> {
  const data = madeVisits(1_000)
  const page = await stage.open(data)
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  // Painting takes most of the time, and what is painted holds nothing of a script's.
  await client.send('Emulation.setDeviceMetricsOverride', FEW_PIXELS)
  const measure = async () => {
    const heap = (await heldBytes(client)) / MEGABYTE
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
    return { heap, nodes, listeners: jsEventListeners }
  }
  const rows = await firstRows(page)
  const work = async (share: number) => {
    await selectRecords(page, rows, stage.rounds(SELECTIONS * share))
    await filterByCountry(page, 'FRA', 2 * stage.rounds((FILTERS * share) / 2))
    await openDialogs(page, stage.rounds(OPENINGS * share))
  }
  await work(0.1)
  const before = await measure()
  await work(1)
  const after = await measure()
  await stage.release(data)
  const row = (name: string, of: keyof typeof before, unit: string): Row => ({
    name: `${name}, ${data.name}`,
    ours: sampleOf([after[of]]),
    baseline: { name: 'before', sample: sampleOf([before[of]]) },
    unit,
    budget: { of: 'ratio', most: MOST_GROWTH },
  })
  return [
    row('heap after selections, filters and dialogs', 'heap', 'MB'),
    row('nodes after the same', 'nodes', 'nodes'),
    row('listeners after the same', 'listeners', 'listeners'),
  ]
}
