import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { findJsonFault } from '@/core/formats/jsonFault'

const printed = fc.jsonValue().map((value) => JSON.stringify(value, null, 1))

it('finds no fault before the end of what is JSON', () => {
  fc.assert(
    fc.property(printed, (text) => {
      expect(findJsonFault(text).line).toBe(text.split('\n').length)
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
      junk: fc.constantFrom('@', '//', 'undefined', "'", '\\', ', ,', ':', '] {', '01'),
    })
  })
  fc.assert(
    fc.property(spoilt, ({ line, lines, junk }) => {
      const text = lines.map((each, i) => (i === line - 1 ? junk + each : each)).join('\n')
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
      expect(findJsonFault(text).line).toBe(line)
    }),
    { numRuns: numRuns(2000) },
  )
})

it('tells a text that is cut off from one that is spoilt', () => {
  const cut = printed
    .filter((text) => /[\]}]$/.test(text))
    .chain((text) => fc.integer({ min: 1, max: text.length - 1 }).map((end) => text.slice(0, end)))
  fc.assert(
    fc.property(cut, (text) => {
      expect(findJsonFault(text).isCut).toBe(true)
    }),
    { numRuns: numRuns(2000) },
  )
})

it.each([
  ['[\n 1,\n', 2, true],
  ['{"a": "b', 1, true],
  ['["\\u00', 1, true],
  ['[tru', 1, true],
  ['[-', 1, true],
  ['[1.5e+', 1, true],
  ['["\\x"]', 1, false],
  ['[trud', 1, false],
  ['[\n"a\nb"]', 2, false],
  ['{"a" 1}', 1, false],
  ['[1]\n[2]', 2, false],
  ['{\n"a": 1,\n}', 3, false],
])('%j ends being JSON at line %i, cut off: %s', (text, line, isCut) => {
  expect(findJsonFault(text)).toEqual({ line, isCut })
})
