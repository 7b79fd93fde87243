/** T3: zoomed out, the densities of the timeline add up to the visits that pass the filter, at every size. */
import type { Page } from 'playwright'
import { madeVisits, realFiles } from './dataSets'
import type { Row } from './measure'
import { sampleOf } from './measure'
import { goTo, quiet } from './openData'
import type { Stage } from './stage'

/** Long enough that the fewest are densities still. */
const PERIOD = '1950-01-01/2020-12-31'

const figureIn = (text: string, pattern: RegExp): number =>
  Number(pattern.exec(text)?.[1]?.replaceAll(',', '') ?? NaN)

async function sumOf(page: Page): Promise<number> {
  const rows = page.getByRole('region', { name: 'Timeline' }).locator('svg[role="img"]')
  const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
  return names.reduce((sum, name) => sum + figureIn(name, /([\d,]+) records?$/), 0)
}

const keptIn = async (page: Page): Promise<number> =>
  figureIn((await page.locator('[data-count]').first().textContent()) ?? '', /^([\d,]+)/)

async function rowOf(page: Page, name: string): Promise<Row> {
  return {
    name,
    ours: sampleOf([await sumOf(page)]),
    baseline: { name: 'visits that pass the filter', sample: sampleOf([await keptIn(page)]) },
    unit: 'visits',
    budget: { of: 'same', most: 1 },
  }
}

export async function benchHistogram(stage: Stage): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const data of [...[1_000, 10_000, 100_000].map(madeVisits), ...realFiles()]) {
    const page = await stage.open(data)
    rows.push(await rowOf(page, `sum of the densities, ${data.name}`))
    await goTo(page, `${page.url()}&t=${PERIOD}`)
    await quiet(page)
    rows.push(await rowOf(page, `the same in a period, ${data.name}`))
  }
  return rows
}
