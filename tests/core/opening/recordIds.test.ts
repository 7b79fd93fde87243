import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { createRecordIds } from '@/core/opening/recordIds'

/** @param own the ids of the rows after the header, empty where a row has none */
function idsOf(own: readonly string[]): readonly string[] {
  const texts = [...new Set(own)]
  const giveId = createRecordIds({ texts, at: own.map((id) => texts.indexOf(id)) })
  return own.map((_, row) => giveId(row, row + 2).id)
}

it('gives each record an id of its own, whatever ids a file has', () => {
  const own = fc.constantFrom('', 'row', 'row-2', 'row-3', 'row-4', 'row-2-2', 'a', 'a-2')
  fc.assert(
    fc.property(fc.array(own, { maxLength: 12 }), (given) => {
      const ids = idsOf(given)
      expect(new Set(ids).size).toBe(given.length)
    }),
    { numRuns: numRuns(2000) },
  )
})

it('keeps the own id of the first that has it', () => {
  expect(idsOf(['', 'row', 'row', 'row-4'])).toEqual(['row-2', 'row', 'row-3', 'row-4'])
  expect(idsOf(['a', 'a', ''])).toEqual(['a', 'a-2', 'row-4'])
})
