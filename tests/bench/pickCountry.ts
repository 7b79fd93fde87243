/** F1: a country picked, from the key to the picture, against a key that moves a dot on an empty page. */
import type { Page } from 'playwright'
import { madeVisits, realFiles } from './dataSets'
import type { Row, Sample } from './measure'
import { sampleOf } from './measure'
import { emptyFrames, inputToPaint } from './painted'
import type { Stage } from './stage'

const PICKED = ['CHN', 'IND', 'RUS', 'FRA', 'EGY'] as const
const BUDGETS: Readonly<Record<number, number>> = { 100_000: 4, 1_000_000: 5 }

/** Each is picked and, untimed, let go again; the first round of all warms up. */
export async function pickCountries(page: Page, rounds: number): Promise<Sample> {
  const times: number[] = []
  const press = () => inputToPaint(page, 'keydown', () => page.keyboard.press('Enter'))
  for (let round = 0; round <= rounds; round++) {
    await page.locator(`[data-country="${PICKED[round % PICKED.length] ?? 'CHN'}"]`).focus()
    const time = await press()
    if (round > 0) times.push(time)
    await press()
  }
  return sampleOf(times)
}

export async function benchPickCountry(stage: Stage): Promise<readonly Row[]> {
  const blank = await stage.newPage()
  const empty = { name: 'an empty operation', sample: await emptyFrames(blank, 'keydown', stage.rounds(100)) }
  await blank.context().close()
  const rows: Row[] = []
  for (const data of [...[10_000, 100_000].map(madeVisits), ...realFiles(), madeVisits(1_000_000)]) {
    const most = BUDGETS[data.records]
    rows.push({
      name: `pick a country, ${data.name}`,
      ours: await pickCountries(await stage.open(data), stage.rounds(20)),
      baseline: empty,
      ...(most === undefined ? {} : { budget: { of: 'ratio', most } }),
    })
    if (data.records === 1_000_000) await stage.release(data)
  }
  return rows
}
