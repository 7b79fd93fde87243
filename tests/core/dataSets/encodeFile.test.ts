import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardAtlas } from '../../fixtures/randomAtlas'
import { encodeFile } from '@/core/dataSets/encodeFile'

const decode = async (file: Parameters<typeof encodeFile>[0]) =>
  new TextDecoder().decode(await encodeFile(file))

it('writes the bytes of JSON.stringify', async () => {
  await fc.assert(
    fc.asyncProperty(awkwardAtlas, async ({ file }) => {
      expect(await decode(file)).toBe(JSON.stringify(file))
    }),
    { numRuns: numRuns(200) },
  )
})

it('writes more than one slice', async () => {
  const file = madeFile(Array.from({ length: 1201 }, (_, i) => ({ id: `row-${i}` })))
  expect(await decode(file)).toBe(JSON.stringify(file))
})
