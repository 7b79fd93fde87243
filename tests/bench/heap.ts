/** H1: choosing, filtering and opening again and again holds on to nothing. What is measured is left after a clean-up. */
import type { Page } from 'playwright'
import { heldBytes } from '../fixtures/heldBytes'
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

async function select(page: Page, times: number): Promise<void> {
  const rows = page.getByRole('region', { name: 'Records' }).locator('[data-record]')
  for (let i = 0; i < times; i++) {
    await rows.nth(i % DIFFERENT_ROWS).click()
    await page.keyboard.press('Escape')
  }
}

async function filter(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.locator('[data-country="FRA"]').focus()
    await page.keyboard.press('Enter')
  }
}

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
  const measure = async () => {
    const heap = (await heldBytes(client)) / MEGABYTE
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
    return { heap, nodes, listeners: jsEventListeners }
  }
  const work = async (share: number) => {
    await select(page, stage.rounds(SELECTIONS * share))
    await filter(page, 2 * stage.rounds((FILTERS * share) / 2))
    await openDialogs(page, stage.rounds(OPENINGS * share))
  }
  await work(0.1)
  const before = await measure()
  await work(1)
  const after = await measure()
  await client.detach()
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
