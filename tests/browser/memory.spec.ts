/** Row 72: choosing again and again holds on to nothing. */
import { heldBytes } from '../fixtures/heldBytes.ts'
import { filterByCountry, selectRecords } from '../fixtures/takeTurns.ts'
import { ALL_RECORDS, LONG, expect, test } from './atlasTest.ts'

// Painting takes most of the time, and what is painted holds nothing of a script's.
test.use({ deviceScaleFactor: 0.25 })

test('memory stays flat over many selections and filters', async ({ atlas }) => {
  test.skip(!LONG, 'part of npm run test:long')
  // Some 2,400 presses, each drawn before the next.
  test.setTimeout(1_800_000)
  await atlas.page.emulateMedia({ reducedMotion: 'reduce' })
  await atlas.open('lang=en')
  const client = await atlas.page.context().newCDPSession(atlas.page)
  await client.send('HeapProfiler.enable')

  const measure = async () => {
    const held = await heldBytes(client)
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
    return { held, nodes, jsEventListeners }
  }
  const work = async (share: number) => {
    await selectRecords(atlas.page, ALL_RECORDS, 1000 * share)
    await filterByCountry(atlas.page, 'RUS', 200 * share)
  }

  await work(0.1)
  const before = await measure()
  await work(1)
  const after = await measure()
  expect(after.held / before.held).toBeLessThan(1.05)
  expect(after.nodes / before.nodes).toBeLessThan(1.05)
  expect(after.jsEventListeners / before.jsEventListeners).toBeLessThan(1.05)
})
