import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { findJsonFault } from '@/core/formats/jsonFault'

const printed = fc.jsonValue().map((value) => JSON.stringify(value, null, 1))

it('finds no fault before the end of what is JSON', () => {
  fc.assert(
    fc.property(printed, (text) => {
      expect(findJsonFault(text)).toBe(text.split('\n').length)
    }),
    { numRuns: numRuns(2000) },
  )
})

it('finds the line into which something else was put', () => {
  const spoilt = printed.chain((text) => {
    const lines = text.split('\n')
    return fc.record({
      line: fc.integer({ min: 1, max: lines.length }),
      lines: fc.constant(lines),
      junk: fc.constantFrom('@', '//', 'undefined', "'", '\\', ', ,', ':', '] ]', '01'),
    })
  })
  fc.assert(
    fc.property(spoilt, ({ line, lines, junk }) => {
      const text = lines.map((each, i) => (i === line - 1 ? junk + each : each)).join('\n')
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
      expect(findJsonFault(text)).toBe(line)
    }),
    { numRuns: numRuns(2000) },
  )
})

it.each([
  ['[\n 1,\n', 2],
  ['{"a": "b', 1],
  ['["\\x"]', 1],
  ['[\n"a\nb"]', 2],
  ['{"a" 1}', 1],
  ['[1]\n[2]', 2],
  ['{\n"a": 1,\n}', 3],
  ['', 1],
])('%j ends being JSON at line %i', (text, line) => {
  expect(findJsonFault(text)).toBe(line)
})
