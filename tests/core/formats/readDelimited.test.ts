import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { rowsOf } from '../../fixtures/openTables'
import { anyText } from './anyText'
import { defuseFormula } from '@/core/formats/formulas'
import { isComment, isEmptyRow } from '@/core/formats/readHeader'
import { readDelimited } from '@/core/formats/readDelimited'

const read = (text: string) => {
  const reading = readDelimited({ text, encoding: 'utf-8', notes: [], onRows: () => {} })
  if (reading.status === 'refused') throw new Error(`read: refused as ${reading.reason.type}`)
  return reading.table
}

/** Names that everything has, and others. */
const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']
const name = fc.oneof(fc.constantFrom(...PROTOTYPE), fc.stringMatching(/^[a-zéà][a-z é"',;|]{0,12}[a-z]$/))
const names = fc.uniqueArray(
  name.map((text) => text.replace(/ +/g, ' ')),
  { minLength: 2, maxLength: 6 },
)

/** Texts that a table can hold: line breaks are line feeds, and controls are none. */
const cell = fc
  .oneof(
    anyText,
    fc.constantFrom('', ' ', '#', '#x', '"', '""', "'=1", '=1', "''", 'a\nb', '-1.5', '\t', '\ufffd'),
  )
  .map((text) => text.replace(/[^\P{Cc}\n\t]|\ufeff|\p{Surrogate}/gu, ''))

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('readDelimited', () => {
  it('gives back every cell of a table, under any names and between any of the delimiters', () => {
    const table = names.chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
          minLength: 1,
        }),
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        newline: fc.constantFrom('\n', '\r\n', '\r'),
      }),
    )
    fc.assert(
      fc.property(table, ({ columns, rows, delimiter, newline }) => {
        const written = rows.map((cells) => cells.map(defuseFormula))
        const lines = [columns, ...written].map((cells) => cells.map(quoted).join(delimiter))
        const says = rows.filter((_, i) => !isEmptyRow(written[i] ?? []))
        fc.pre(says.length > 0 && rows.every((cells) => cells.join() !== columns.join()))
        const given = read([`sep=${delimiter}`, ...lines].join(newline))
        expect(given.columns.map((column) => column.name)).toEqual(columns)
        expect(rowsOf(given).map(({ cells }) => cells)).toEqual(says)
        expect(given.refused).toHaveLength(rows.length - says.length)
        expect(given.notes).toEqual([])
      }),
      { numRuns: numRuns(2000) },
    )
  })

  it('finds the delimiter whatever stands in the cells', () => {
    const plain = fc.stringMatching(/^[a-z]{1,8}$/)
    const table = fc.record({
      rows: fc.array(
        fc.array(fc.oneof(plain, fc.constantFrom('Paris, France', '48,85', 'a; b', 'x|y')), {
          minLength: 4,
          maxLength: 4,
        }),
        { minLength: 3, maxLength: 9 },
      ),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
    })
    fc.assert(
      fc.property(table, ({ rows, delimiter }) => {
        const bare = rows.map((cells) =>
          cells.map((text) => (text.includes(delimiter) ? quoted(text) : text)),
        )
        const lines = [['visitor', 'place', 'start', 'end'], ...bare].map((cells) => cells.join(delimiter))
        const given = read(lines.join('\n'))
        expect(given.delimiter).toBe(delimiter)
        expect(rowsOf(given).map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: numRuns(2000) },
    )
  })
})

describe('isComment', () => {
  it.each([
    [['# made by hand'], true],
    [['# made by hand', '', ''], true],
    [['# a', 'b', 'c'], true],
    [['#'], true],
    [['#', 'visitor', 'date'], false],
    [['#12', 'Dussey', '2021'], false],
    [['12', '# Dussey'], false],
  ])('%j: %s', (cells, is) => {
    expect(isComment(cells)).toBe(is)
  })
})
