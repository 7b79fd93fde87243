/** Row 72: choosing again and again holds on to nothing. */
import { heldBytes } from '../fixtures/heldBytes.ts'
import { ALL_RECORDS, LONG, expect, test } from './atlasTest.ts'

test('memory stays flat over many selections and filters', async ({ atlas }) => {
  test.skip(!LONG, 'part of npm run test:long')
  // Some 2,400 presses, each waited for until what it moves stands still.
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
  const select = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await atlas.record(ALL_RECORDS[i % ALL_RECORDS.length] ?? '').click()
      await atlas.page.keyboard.press('Escape')
    }
  }
  const filter = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await atlas.country('RUS').focus()
      await atlas.page.keyboard.press('Enter')
    }
  }

  await select(100)
  await filter(20)
  const before = await measure()
  await select(1000)
  await filter(200)
  const after = await measure()
  expect(after.held / before.held).toBeLessThan(1.05)
  expect(after.nodes / before.nodes).toBeLessThan(1.05)
  expect(after.jsEventListeners / before.jsEventListeners).toBeLessThan(1.05)
})
