/** Laws of the parser, tried on copies of the shipped data that are broken anywhere. */
import { readFileSync } from 'node:fs'
import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { numRuns } from '../fixtures/numRuns'
import type { JsonPath } from '@/core/atlas/jsonPath'
import { changedAt } from '@/core/atlas/jsonPath'
import { parseAtlas } from '@/core/atlas/parseAtlas'

const DATA = JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8')) as {
  readonly records: readonly { readonly id: string }[]
}

/** Every path into the data but those that make it another format. */
function* pathsInto(value: unknown, at: JsonPath = []): Generator<JsonPath> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) {
    const path = [...at, Array.isArray(value) ? Number(name) : name]
    if (!['format', 'version', 'records'].includes(path.join('.'))) yield path
    yield* pathsInto(each, path)
  }
}
const PATHS = [...pathsInto(DATA)]

const break1 = fc.record({
  path: fc.constantFrom(...PATHS),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant(undefined),
    fc.constantFrom('ZZZ', '2021-02-30', 'lome'),
  ),
})
const broken = fc.array(break1, { minLength: 1, maxLength: 4 }).map((breaks) => ({
  breaks,
  json: breaks.reduce<unknown>((json, { path, value }) => changedAt(json, path, () => value), DATA),
}))

describe('a copy of the data, broken anywhere,', () => {
  it.prop([broken], { numRuns: numRuns(5000) })(
    'is mended into a file that reads without a problem',
    ({ json }) => {
      const first = parseAtlas(json)
      if (first.status === 'failed') throw new Error(first.reason.type)
      expect(parseAtlas(first.file)).toEqual({ status: 'read', file: first.file, problems: [] })
    },
  )

  it.prop([broken], { numRuns: numRuns(2000) })(
    'loses no record that was not touched',
    ({ breaks, json }) => {
      const touched = new Set(breaks.map(({ path: [list, index] }) => (list === 'records' ? index : null)))
      const untouched = DATA.records.filter((_, i) => !touched.has(i)).map(({ id }) => id)
      const removed = breaks.some(
        ({ path, value }) => path.length === 2 && path[0] === 'records' && value === undefined,
      )
      const read = parseAtlas(json)
      if (removed || read.status === 'failed') return
      expect(read.file.records.map(({ id }) => id)).toEqual(expect.arrayContaining(untouched))
    },
  )
})
