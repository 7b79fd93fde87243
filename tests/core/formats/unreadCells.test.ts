import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { formatUnread, parseUnread } from '@/core/formats/unreadCells'

describe('cells that could not be read, in one cell', () => {
  it('stand behind their columns, parted by semicolons', () => {
    const cells = [
      { column: 'Date', text: 'hier' },
      { column: 'Pays: hôte', text: 'Mali; Togo' },
      { column: 'a', text: 'dit « "axe" »' },
    ]
    const text = 'Date: hier; "Pays: hôte": "Mali; Togo"; a: "dit « ""axe"" »"'
    expect(formatUnread(cells)).toBe(text)
    expect(parseUnread(text)).toEqual(cells)
    expect(formatUnread([])).toBe(null)
  })

  it.each(['12', ': 12', 'a:', 'a: 1; b', '"a" b: 1', 'a: "b" c'])('are not told by %s', (text) => {
    expect(parseUnread(text)).toBe(null)
  })

  it('come back equal, whatever their texts', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc
        .array(fc.constantFrom('"', ';', ':', ' ', '\n', 'a', '; ', ': '), { minLength: 1 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ column: text, text }), { minLength: 1 }), (cells) => {
        expect(parseUnread(formatUnread(cells) ?? '')).toEqual(cells)
      }),
      { numRuns: numRuns(2000) },
    )
  })
})
