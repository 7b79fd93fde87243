import { afterEach, expect, it, vi } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { prepareAtlas } from '@/app/dataSets/prepareAtlas'

afterEach(() => vi.restoreAllMocks())

/** How often the page gets its turn while one look at the clock comes so long after the other. */
async function turnsAt(step: number): Promise<number> {
  let [now, turns] = [0, 0]
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step))
  await prepareAtlas(madeAtlas([{ id: 'a' }]), () => Promise.resolve(turns++))
  return turns
}

it('prepares a small atlas at once', async () => {
  expect(await turnsAt(0)).toBe(0)
})

it('gives the page its turn whenever eight milliseconds have gone by', async () => {
  const everyStep = await turnsAt(8)
  expect(everyStep).toBeGreaterThan(5)
  expect(await turnsAt(4)).toBe(Math.floor(everyStep / 2))
})

it('prepares an atlas without a record', async () => {
  await expect(prepareAtlas(madeAtlas([]))).resolves.toBeUndefined()
})
