/**
 * 100,000 visits on the screen of a phone, in a browser that draws as often as a screen shows, and a processor four times
 * slower: each gesture until it is painted.
 */
import type { Page } from 'playwright'
import { holdBrush } from './brush'
import { madeVisits } from './dataSets'
import type { Row, Sample } from './measure'
import { quiet } from './openData'
import { emptyFrames, inputsToPaint } from './painted'
import { pickCountries } from './pickCountry'
import type { Stage } from './stage'
import { DESK } from './stage'
import { dragMap, zoomSteps } from './zoomAndDrag'

const PHONE = { width: 360, height: 640 }
const SLOWER = 4
const MOST_MS = 200
/** Enough for a p95 that is not the worst of all. */
const ROUNDS = 60

async function slowDown(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate })
}

const showTab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

async function brush(page: Page, rounds: number): Promise<Sample> {
  await showTab(page, 'Timeline')
  const sample = await inputsToPaint(page, 'pointermove', rounds, await holdBrush(page))
  await page.mouse.up()
  return sample
}

async function scrollList(page: Page, rounds: number): Promise<Sample> {
  await showTab(page, 'Records')
  await page.getByRole('region', { name: 'Records' }).locator('[data-record]').first().hover()
  return inputsToPaint(page, 'scroll', rounds, () => page.mouse.wheel(0, 300))
}

/** A letter, and its removal. @param answer `null`: until it stands in the field */
async function typeLetters(page: Page, rounds: number, answer: string | null): Promise<Sample> {
  await showTab(page, 'Records')
  const field = page.getByRole('searchbox')
  if (!(await field.isVisible())) await page.getByRole('button', { name: 'Search', exact: true }).click()
  await field.focus()
  const press = (round: number) => page.keyboard.press(round % 2 === 0 ? 'm' : 'Backspace')
  return inputsToPaint(page, 'input', rounds, press, answer)
}

const GESTURES: Readonly<Record<string, (page: Page, rounds: number) => Promise<Sample>>> = {
  'drag the map': dragMap,
  'zoom step': zoomSteps,
  'pick a country': pickCountries,
  'scroll the list': scrollList,
  'brush the timeline': brush,
  'type a letter into the search': (page, rounds) => typeLetters(page, rounds, null),
  'type a letter, until what it finds stands in list and map': (page, rounds) =>
    typeLetters(page, rounds, 'main'),
}

export async function benchPhone(stage: Stage): Promise<readonly Row[]> {
  const blank = await stage.newReadersPage(DESK)
  await slowDown(blank, SLOWER)
  const empty = { name: 'an empty operation', sample: await emptyFrames(blank, 'keydown', stage.rounds(100)) }
  await blank.context().close()
  const data = madeVisits(100_000)
  const page = await stage.newReadersPage(DESK)
  await stage.openIn(page, data)
  await page.setViewportSize(PHONE)
  await slowDown(page, SLOWER)
  const rows: Row[] = []
  for (const [name, gesture] of Object.entries(GESTURES)) {
    await quiet(page)
    rows.push({
      name: `${name}, ${data.name}`,
      ours: await gesture(page, stage.rounds(ROUNDS)),
      baseline: empty,
      budget: { of: 'p95', most: MOST_MS },
    })
  }
  await page.context().close()
  return rows
}
