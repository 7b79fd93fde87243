import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { anyText } from './anyText'
import { defuseFormula, restoreFormula } from '@/core/formats/formulas'

describe('defuseFormula', () => {
  it.each(['=1+1', '+33 1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://x","y")'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(defuseFormula(text)).toBe(`'${text}`)
      expect(restoreFormula(`'${text}`)).toBe(text)
    },
  )

  it.each(['', 'Lomé', '1=1', "l'axe", '-7.98', '-7,98', '+12', '2021-03-30'])('leaves %j alone', (text) => {
    expect(defuseFormula(text)).toBe(text)
    expect(restoreFormula(text)).toBe(text)
  })

  it('is undone by restoreFormula, and leaves nothing that a spreadsheet computes', () => {
    const awkward = fc
      .tuple(fc.constantFrom('', "'", "''", '=', "'=", '-', '@', '\t', '\r'), anyText)
      .map(([start, rest]) => start + rest)
    fc.assert(
      fc.property(awkward, (text) => {
        const defused = defuseFormula(text)
        expect(restoreFormula(defused)).toBe(text)
        expect(defused).not.toMatch(/^[=+\-@\t\r](?!\d+(?:[.,]\d+)?$)/)
      }),
      { numRuns: numRuns(10_000) },
    )
  })
})
